import { bech32 } from '@scure/base';
import { Decrypter, Encrypter, generateX25519Identity, identityToRecipient } from 'age-encryption';
import { fail, ok } from '../domain/result';
import type { Codec } from './encrypting';
import { openPart } from './agePart';
import { importPoint, importScalar } from './x25519';

/** The secret key of a journal, as the age program writes it: `AGE-SECRET-KEY-1…` (X25519). */
export type Identity = string & { readonly __brand: 'Identity' };

/** The public key to which a journal is encrypted: `age1…`. */
export type Recipient = string & { readonly __brand: 'Recipient' };

/** A new identity from the platform's random source. */
export async function generateIdentity(): Promise<Identity> {
  return (await generateX25519Identity()) as Identity;
}

/**
 * The identity in a text that someone typed, pasted or kept in a file of age-keygen: blanks, line breaks, comment
 * lines, lower case and typographic dashes are forgiven; one wrong letter is not (Bech32 has a checksum). Undefined
 * where there is none.
 */
export function parseIdentity(text: string): Identity | undefined {
  const lines = text.split(/\r?\n/).filter((line) => !line.trimStart().startsWith('#'));
  const identity = lines
    .join('')
    .replace(/\s/g, '')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .toUpperCase();
  return keyIn(identity, 'AGE-SECRET-KEY-') ? (identity as Identity) : undefined;
}

/** The recipient in a text, undefined where it is none. */
export function parseRecipient(text: string): Recipient | undefined {
  return keyIn(text, 'age') ? (text as Recipient) : undefined;
}

/** The public half of an identity. */
export async function recipientOf(identity: Identity): Promise<Recipient> {
  return (await identityToRecipient(identity)) as Recipient;
}

/**
 * Seals and opens the files of an unlocked journal. `former`: identities it had before, which open files that are not
 * sealed anew yet.
 */
export async function ageCodec(identity: Identity, former: readonly Identity[] = []): Promise<Codec> {
  const decrypter = new Decrypter();
  for (const each of [identity, ...former]) decrypter.addIdentity(await importScalar(bytesIn(each, 'AGE-SECRET-KEY-')));
  return {
    ...sealingCodec(await recipientOf(identity)),
    open: async (bytes) => {
      try {
        // Whole buffers: a stream would hand out text before it notices that the end is missing.
        return ok(await decrypter.decrypt(bytes));
      } catch {
        return fail({ kind: 'damaged' });
      }
    },
    openPart: (read, from, length) => openPart(decrypter, read, from, length),
  };
}

/**
 * Opens what it has just sealed, to a key of the moment: the first time takes much longer than any other, and may be
 * over before somebody waits for it.
 */
export async function rehearse(): Promise<void> {
  const codec = await ageCodec(await generateIdentity());
  await codec.open(await codec.seal(new Uint8Array(64 * 1024)));
}

/** Seals for a journal that is locked; opening fails with `locked`. */
export function sealingCodec(recipient: Recipient): Codec {
  const encrypter = new Encrypter();
  encrypter.addRecipient(importPoint(bytesIn(recipient, 'age')));
  return {
    ending: '.age',
    seal: (bytes) => encrypter.encrypt(bytes),
    open: () => Promise.resolve(fail({ kind: 'locked' })),
    sealStream: (bytes) => encrypter.encrypt(bytes),
    openPart: () => Promise.resolve(fail({ kind: 'locked' })),
  };
}

/** Seals bytes for several recipients, each of whom opens them. */
export function sealFor(recipients: readonly Recipient[], bytes: Uint8Array): Promise<Uint8Array> {
  const encrypter = new Encrypter();
  for (const recipient of recipients) encrypter.addRecipient(importPoint(bytesIn(recipient, 'age')));
  return encrypter.encrypt(bytes);
}

/** The 32 bytes of a key that was checked before. */
function bytesIn(text: Identity | Recipient, prefix: string): Uint8Array {
  const bytes = keyIn(text, prefix);
  if (!bytes) throw new Error('not a key of age');
  return bytes;
}

/** The 32 bytes of a key in Bech32, undefined where the text is none. */
function keyIn(text: string, prefix: string): Uint8Array | undefined {
  const decoded = bech32.decodeUnsafe(text);
  if (decoded?.prefix.toLowerCase() !== prefix.toLowerCase() || !text.startsWith(`${prefix}1`)) return undefined;
  const bytes = bech32.fromWordsUnsafe(decoded.words);
  return bytes instanceof Uint8Array && bytes.length === 32 ? bytes : undefined;
}
