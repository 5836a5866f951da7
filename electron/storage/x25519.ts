import { createPublicKey, diffieHellman, generateKeyPairSync } from 'node:crypto';
import { chacha20poly1305 } from '@noble/ciphers/chacha.js';
import { hkdf } from '@noble/hashes/hkdf.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { base64nopad } from '@scure/base';
import { Stanza, type Recipient as Wrapper } from 'age-encryption';

/** The fixed beginnings of an X25519 private key in PKCS #8 and of a public one (RFC 8410). */
const PKCS8 = Uint8Array.of(
  0x30,
  0x2e,
  0x02,
  0x01,
  0x00,
  0x30,
  0x05,
  0x06,
  0x03,
  0x2b,
  0x65,
  0x6e,
  0x04,
  0x22,
  0x04,
  0x20,
);
const SPKI = Uint8Array.of(0x30, 0x2a, 0x30, 0x05, 0x06, 0x03, 0x2b, 0x65, 0x6e, 0x03, 0x21, 0x00);
const LABEL = new TextEncoder().encode('age-encryption.org/v1/X25519');

/**
 * An identity's scalar of 32 bytes, imported once: given as text, the library imports it again for every file, which
 * doubles the time of opening them.
 */
export function importScalar(scalar: Uint8Array): Promise<CryptoKey> {
  return crypto.subtle.importKey('pkcs8', Uint8Array.of(...PKCS8, ...scalar), { name: 'X25519' }, false, [
    'deriveBits',
  ]);
}

/**
 * A recipient's point of 32 bytes, imported once, as age's X25519 recipient (https://age-encryption.org/v1, “The X25519
 * recipient type”). Given as text, the library imports three keys for every file; through WebCrypto, which works
 * elsewhere and answers later, sealing takes as long as the durable write.
 */
export function importPoint(point: Uint8Array): Wrapper {
  const peer = createPublicKey({ key: Buffer.concat([SPKI, point]), format: 'der', type: 'spki' });
  return {
    wrapFileKey: (fileKey) => {
      const ephemeral = generateKeyPairSync('x25519');
      const share = new Uint8Array(Buffer.from(ephemeral.publicKey.export({ format: 'jwk' }).x ?? '', 'base64url'));
      // It refuses a peer of low order, as age asks.
      const secret = diffieHellman({ privateKey: ephemeral.privateKey, publicKey: peer });
      const key = hkdf(sha256, secret, Uint8Array.of(...share, ...point), LABEL, 32);
      // The nonce may be zero because the key is used once.
      return [
        new Stanza(['X25519', base64nopad.encode(share)], chacha20poly1305(key, new Uint8Array(12)).encrypt(fileKey)),
      ];
    },
  };
}
