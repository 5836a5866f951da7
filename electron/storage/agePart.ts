import { chacha20poly1305 } from '@noble/ciphers/chacha.js';
import { hkdf } from '@noble/hashes/hkdf.js';
import { sha256 } from '@noble/hashes/sha2.js';
import type { Decrypter } from 'age-encryption';
import { fail, ok, type Result } from '../domain/result';
import type { ReadPart } from './encrypting';
import type { FilePart, StoreFailure } from './store';

// https://age-encryption.org/v1, “Payload”: after the header and a nonce, chunks of 64 KiB, each sealed by itself.
const CHUNK = 64 * 1024;
const TAG = 16;
const SEALED = CHUNK + TAG;
const NONCE = 16;
/** A header for one recipient has about 200 bytes; this is room for many. */
const LONGEST_HEADER = 32 * 1024;

/** What is needed to open the chunks of a file. */
interface Payload {
  readonly key: Uint8Array;
  /** Where the first chunk begins, and how long all of them are. */
  readonly start: number;
  readonly size: number;
}

/**
 * A part of an age file by itself; the library opens files from their beginning only. `damaged` where the header or a
 * chunk that the part touches is not as it was sealed, and where the last chunk is touched and is not the last one that
 * was sealed.
 */
export async function openPart(
  decrypter: Decrypter,
  read: ReadPart,
  from: number,
  length: number,
): Promise<Result<FilePart, StoreFailure>> {
  const head = await read(0, LONGEST_HEADER);
  if (!head.ok) return head;
  const payload = await payloadOf(decrypter, head.value);
  if (!payload) return fail({ kind: 'damaged' });
  const last = Math.max(0, Math.ceil(payload.size / SEALED) - 1);
  const first = Math.min(Math.floor(from / CHUNK), last);
  const end = Math.min(Math.floor(Math.max(from, from + length - 1) / CHUNK), last);
  const sealed = await read(payload.start + first * SEALED, (end - first + 1) * SEALED);
  if (!sealed.ok) return sealed;
  const opened = openChunks(payload.key, sealed.value.bytes, first, last);
  const total = payload.size - (last + 1) * TAG;
  if (!opened || (total === last * CHUNK && last > 0)) return fail({ kind: 'damaged' });
  return ok({ bytes: opened.subarray(from - first * CHUNK, from - first * CHUNK + length), total });
}

/** The payload of a file that begins so; undefined where it has none that the decrypter's key opens. */
async function payloadOf(decrypter: Decrypter, { bytes, total }: FilePart): Promise<Payload | undefined> {
  const lastLine = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).indexOf('\n--- ');
  const headerEnd = bytes.indexOf(10, lastLine + 1) + 1;
  const start = headerEnd + NONCE;
  if (lastLine < 0 || headerEnd === 0 || bytes.length < start) return undefined;
  try {
    const fileKey = await decrypter.decryptHeader(bytes.subarray(0, headerEnd));
    const key = hkdf(sha256, fileKey, bytes.subarray(headerEnd, start), new TextEncoder().encode('payload'), 32);
    return { key, start, size: total - start };
  } catch {
    return undefined;
  }
}

/**
 * Some chunks, the first of them with this number. `last`: the number of the file's last one, which is sealed as that.
 */
function openChunks(key: Uint8Array, sealed: Uint8Array, first: number, last: number): Uint8Array | undefined {
  const opened = new Uint8Array(sealed.length);
  let size = 0;
  try {
    for (let number = first, at = 0; at < sealed.length || number === first; number += 1, at += SEALED) {
      const chunk = chacha20poly1305(key, nonceOf(number, number === last)).decrypt(sealed.subarray(at, at + SEALED));
      opened.set(chunk, size);
      size += chunk.length;
    }
    return opened.subarray(0, size);
  } catch {
    return undefined;
  }
}

/** The number of the chunk in eleven bytes, the largest first, and a twelfth that says whether it is the last. */
function nonceOf(number: number, isLast: boolean): Uint8Array {
  const nonce = new Uint8Array(12);
  new DataView(nonce.buffer).setBigUint64(3, BigInt(number));
  nonce[11] = isLast ? 1 : 0;
  return nonce;
}
