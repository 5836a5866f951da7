import { chacha20poly1305 } from '@noble/ciphers/chacha.js';
import { base64nopad } from '@scure/base';
import { Decrypter, Encrypter, Stanza, type Identity as Unwrapper, type Recipient as Wrapper } from 'age-encryption';
import { randomBytes, scrypt } from 'node:crypto';
import { fail, ok, type Result } from '../domain/result';
import { parseIdentity, recipientOf, type Identity } from './age';
import { checksumOf } from './checksum';

/** The binary logarithm of scrypt's N in a new key.age: about a second, as in age itself. */
export const WORK_FACTOR = 18;

/** Beyond this a file could exhaust the memory (2^22 takes 4 GiB); age draws the line at the same place. */
const LARGEST_WORK_FACTOR = 22;

/** Why a key.age could not be opened. */
export type KeyFailure = { readonly kind: 'wrong-passphrase' | 'damaged-key' };

/**
 * The bytes of key.age: an identity file wrapped with a passphrase in age's own scrypt format
 * (https://age-encryption.org/v1, “The scrypt recipient type”), which `age -d -i key.age` takes as it is.
 */
export async function wrapIdentity(identity: Identity, passphrase: string, workFactor: number = WORK_FACTOR): Promise<Uint8Array> {
  const encrypter = new Encrypter();
  encrypter.addRecipient(wrapper(passphrase, workFactor));
  return encrypter.encrypt(`# The key of a Holdfast journal\n# public key: ${await recipientOf(identity)}\n${identity}\n`);
}

/**
 * The identity in a key.age. age itself cannot tell a wrong passphrase from a damaged file; `checksums`, those that
 * holdfast.json holds of key.age as it was written, can.
 */
export async function unwrapIdentity(bytes: Uint8Array, passphrase: string, checksums: readonly string[]): Promise<Result<Identity, KeyFailure>> {
  const attempt = unwrapper(passphrase);
  const decrypter = new Decrypter();
  decrypter.addIdentity(attempt);
  try {
    const identity = parseIdentity(await decrypter.decrypt(bytes, 'text'));
    return identity ? ok(identity) : fail({ kind: 'damaged-key' });
  } catch {
    const wrong = attempt.refused() && checksums.includes(checksumOf(bytes));
    return fail({ kind: wrong ? 'wrong-passphrase' : 'damaged-key' });
  }
}

/** As age's scrypt recipient, with Node's scrypt: the library's own blocks everything else for more than a second. */
function wrapper(passphrase: string, workFactor: number): Wrapper {
  return {
    wrapFileKey: async (fileKey) => {
      const salt = randomBytes(16);
      const key = await derive(passphrase, salt, workFactor);
      // The nonce may be zero because the key is used once.
      return [new Stanza(['scrypt', base64nopad.encode(salt), String(workFactor)], chacha20poly1305(key, new Uint8Array(12)).encrypt(fileKey))];
    },
  };
}

/** `refused`: whether the header was in order and the passphrase did not open it. */
function unwrapper(passphrase: string): Unwrapper & { readonly refused: () => boolean } {
  let refused = false;
  return {
    refused: () => refused,
    unwrapFileKey: async (stanzas) => {
      const [stanza] = stanzas;
      const [kind, salt, factor] = stanza?.args ?? [];
      const workFactor = Number(factor);
      if (
        !stanza || stanzas.length !== 1 || stanza.args.length !== 3 || stanza.body.length !== 32 || kind !== 'scrypt'
        || !salt || !/^[A-Za-z0-9+/]{22}$/.test(salt) || !factor || !/^[1-9]\d?$/.test(factor) || workFactor > LARGEST_WORK_FACTOR
      ) throw new Error('not a key.age');
      const key = await derive(passphrase, Buffer.from(salt, 'base64'), workFactor);
      try {
        return chacha20poly1305(key, new Uint8Array(12)).decrypt(stanza.body);
      } catch {
        refused = true;
        return null;
      }
    },
  };
}

/** scrypt with r 8 and p 1. The passphrase is taken in NFC, so that it is the same from every keyboard. */
function derive(passphrase: string, salt: Uint8Array, workFactor: number): Promise<Uint8Array> {
  const salted = Buffer.concat([Buffer.from('age-encryption.org/v1/scrypt'), salt]);
  const N = 2 ** workFactor;
  return new Promise((resolve, reject) => {
    scrypt(passphrase.normalize('NFC'), salted, 32, { N, r: 8, p: 1, maxmem: 130 * N * 8 + 2 ** 20 }, (error, key) => {
      if (error) reject(error);
      else resolve(key);
    });
  });
}
