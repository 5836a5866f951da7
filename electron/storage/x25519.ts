import { chacha20poly1305 } from '@noble/ciphers/chacha.js';
import { hkdf } from '@noble/hashes/hkdf.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { base64nopad } from '@scure/base';
import { Stanza, type Recipient as Wrapper } from 'age-encryption';

/** The fixed beginning of an X25519 private key in PKCS #8 (RFC 8410). */
const PKCS8 = Uint8Array.of(0x30, 0x2e, 0x02, 0x01, 0x00, 0x30, 0x05, 0x06, 0x03, 0x2b, 0x65, 0x6e, 0x04, 0x22, 0x04, 0x20);
const LABEL = new TextEncoder().encode('age-encryption.org/v1/X25519');

/** An identity's scalar of 32 bytes, imported once: given as text, the library imports it again for every file, which doubles the time of opening them. */
export function importScalar(scalar: Uint8Array): Promise<CryptoKey> {
  return crypto.subtle.importKey('pkcs8', Uint8Array.of(...PKCS8, ...scalar), { name: 'X25519' }, false, ['deriveBits']);
}

/**
 * A recipient's point of 32 bytes, imported once, as age's X25519 recipient (https://age-encryption.org/v1, “The X25519
 * recipient type”). Given as text, the library imports three keys for every file, which takes as long as the durable write.
 */
export async function importPoint(point: Uint8Array): Promise<Wrapper> {
  const peer = await crypto.subtle.importKey('raw', Uint8Array.from(point), { name: 'X25519' }, false, []);
  return {
    wrapFileKey: async (fileKey) => {
      const ephemeral = await crypto.subtle.generateKey({ name: 'X25519' }, false, ['deriveBits']);
      if (!('privateKey' in ephemeral)) throw new Error('X25519 has two keys');
      const [share, secret] = await Promise.all([
        crypto.subtle.exportKey('raw', ephemeral.publicKey),
        crypto.subtle.deriveBits({ name: 'X25519', public: peer }, ephemeral.privateKey, 256),
      ]);
      const key = hkdf(sha256, new Uint8Array(secret), Uint8Array.of(...new Uint8Array(share), ...point), LABEL, 32);
      // The nonce may be zero because the key is used once.
      return [new Stanza(['X25519', base64nopad.encode(new Uint8Array(share))], chacha20poly1305(key, new Uint8Array(12)).encrypt(fileKey))];
    },
  };
}
