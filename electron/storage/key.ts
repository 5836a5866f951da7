import { chacha20poly1305 } from '@noble/ciphers/chacha.js';
import { base64nopad } from '@scure/base';
import { Decrypter, Encrypter, Stanza, type Identity as Unwrapper, type Recipient as Wrapper } from 'age-encryption';
import { randomBytes, scrypt } from 'node:crypto';
import { fail, ok, type Result } from '../domain/result';
import { parseIdentity, recipientOf, type Identity } from './age';
import { checksumOf } from './checksum';

/** The binary logarithm of scrypt's N in a new key.age: about a second, as in age itself. */
export const WORK_FACTOR = 18;

/** Beyond this a file could exhaust the memory: 2^20 takes 1 GiB. */
const LARGEST_WORK_FACTOR = 20;

/** Why a key.age could not be opened. `costly-key`: deriving it would take more memory than is ever given to that. */
export type KeyFailure = { readonly kind: 'wrong-passphrase' | 'damaged-key' | 'costly-key' } | OutOfMemory;

/** The computer could not give the memory that deriving takes, 256 MB for a key.age of ours. */
export interface OutOfMemory {
  readonly kind: 'out-of-memory';
}

/**
 * The bytes of key.age: an identity file wrapped with a passphrase in age's own scrypt format
 * (https://age-encryption.org/v1, “The scrypt recipient type”), which `age -d -i key.age` takes as it is.
 */
export async function wrapIdentity(
  identity: Identity,
  passphrase: string,
  workFactor: number = WORK_FACTOR,
): Promise<Result<Uint8Array, OutOfMemory>> {
  const salt = randomBytes(16);
  const key = await derive(passphrase, salt, workFactor);
  if (!key) return fail({ kind: 'out-of-memory' });
  const encrypter = new Encrypter();
  encrypter.addRecipient(wrapper(key, salt, workFactor));
  return ok(
    await encrypter.encrypt(
      `# The key of a Holdfast journal\n# public key: ${await recipientOf(identity)}\n${identity}\n`,
    ),
  );
}

/**
 * The identity in a key.age. age itself cannot tell a wrong passphrase from a damaged file; `checksums`, those that
 * holdfast.json holds of key.age as it was written, can. Undefined: nobody knows them; what has the form of a key.age
 * is taken for whole.
 */
export async function unwrapIdentity(
  bytes: Uint8Array,
  passphrase: string,
  checksums: readonly string[] | undefined,
): Promise<Result<Identity, KeyFailure>> {
  const attempt = unwrapper(passphrase);
  const decrypter = new Decrypter();
  decrypter.addIdentity(attempt);
  try {
    const identity = parseIdentity(await decrypter.decrypt(bytes, 'text'));
    return identity ? ok(identity) : fail({ kind: 'damaged-key' });
  } catch {
    const why = attempt.why();
    if (why === 'out-of-memory' || why === 'costly-key') return fail({ kind: why });
    return fail({
      kind: why === 'refused' && checksums?.includes(checksumOf(bytes)) !== false ? 'wrong-passphrase' : 'damaged-key',
    });
  }
}

/**
 * As age's scrypt recipient, with a key from Node's scrypt: the library's own blocks everything else for more than a
 * second.
 */
function wrapper(key: Uint8Array, salt: Uint8Array, workFactor: number): Wrapper {
  return {
    // The nonce may be zero because the key is used once.
    wrapFileKey: (fileKey) => [
      new Stanza(
        ['scrypt', base64nopad.encode(salt), String(workFactor)],
        chacha20poly1305(key, new Uint8Array(12)).encrypt(fileKey),
      ),
    ],
  };
}

type Why = 'refused' | 'out-of-memory' | 'costly-key';

/**
 * `why` it did not unwrap: the header was in order and the passphrase did not open it, or the passphrase could not be
 * tried, or was not; undefined where neither is so.
 */
function unwrapper(passphrase: string): Unwrapper & { readonly why: () => Why | undefined } {
  let why: Why | undefined;
  return {
    why: () => why,
    unwrapFileKey: async (stanzas) => {
      const [stanza] = stanzas;
      const [kind, salt, factor] = stanza?.args ?? [];
      const workFactor = Number(factor);
      if (
        !stanza ||
        stanzas.length !== 1 ||
        stanza.args.length !== 3 ||
        stanza.body.length !== 32 ||
        kind !== 'scrypt' ||
        !salt ||
        !/^[A-Za-z0-9+/]{22}$/.test(salt) ||
        !factor ||
        !/^[1-9]\d?$/.test(factor)
      )
        throw new Error('not a key.age');
      if (workFactor > LARGEST_WORK_FACTOR) {
        why = 'costly-key';
        return null;
      }
      const key = await derive(passphrase, Buffer.from(salt, 'base64'), workFactor);
      if (!key) {
        why = 'out-of-memory';
        return null;
      }
      try {
        return chacha20poly1305(key, new Uint8Array(12)).decrypt(stanza.body);
      } catch {
        why = 'refused';
        return null;
      }
    },
  };
}

/**
 * scrypt with r 8 and p 1; undefined where its memory is not to be had. The passphrase is taken in NFC, so that it is
 * the same from every keyboard.
 */
function derive(passphrase: string, salt: Uint8Array, workFactor: number): Promise<Uint8Array | undefined> {
  const salted = Buffer.concat([Buffer.from('age-encryption.org/v1/scrypt'), salt]);
  const N = 2 ** workFactor;
  return new Promise((resolve) => {
    // With parameters that are in order it fails for nothing else.
    scrypt(passphrase.normalize('NFC'), salted, 32, { N, r: 8, p: 1, maxmem: 130 * N * 8 + 2 ** 20 }, (error, key) => {
      resolve(error ? undefined : key);
    });
  });
}
