import { joined, latin, viewOf } from '../bytes';
import type { BarePicture } from './picture';

const EXTENSION = 0x21;
const IMAGE = 0x2c;
const TRAILER = 0x3b;
const GRAPHIC_CONTROL = 0xf9;
const APPLICATION = 0xff;
/** What says how often a picture that moves begins anew. */
const LOOPS: ReadonlySet<string> = new Set(['NETSCAPE2.0', 'ANIMEXTS1.0']);
/** An application's name with its length, then three bytes of a loop with theirs, then the end. */
const LOOP_LENGTH = 17;

/**
 * A GIF without comments, XMP and other applications' blocks; undefined where it is damaged. Source:
 * https://www.w3.org/Graphics/GIF/spec-gif89a.txt
 */
export function bareGif(bytes: Uint8Array): BarePicture | undefined {
  if (bytes.length < 13) return undefined;
  const view = viewOf(bytes);
  const begin = 13 + colours(bytes[10] ?? 0);
  const kept = [bytes.subarray(0, begin)];
  let held = false;
  let hasDots = false;
  for (let at = begin; at < bytes.length; ) {
    const kind = bytes[at];
    if (kind === TRAILER) {
      const [width, height] = [view.getUint16(6, true), view.getUint16(8, true)];
      return hasDots
        ? { bytes: joined([...kept, Uint8Array.of(TRAILER)]), held: held || at + 1 < bytes.length, width, height }
        : undefined;
    }
    const body = kind === IMAGE ? at + 11 + colours(bytes[at + 9] ?? 0) : at + 2;
    const end = endOfBlocks(bytes, body);
    if (end === undefined || (kind !== IMAGE && kind !== EXTENSION)) return undefined;
    const label = bytes[at + 1];
    const isLoop = label === APPLICATION && end === body + LOOP_LENGTH && LOOPS.has(latin(bytes, body + 1, body + 12));
    if (kind === IMAGE || (label === GRAPHIC_CONTROL && end === body + 6) || isLoop) kept.push(bytes.subarray(at, end));
    else held = true;
    if (kind === IMAGE) hasDots = true;
    at = end;
  }
  return undefined;
}

/** Bytes of a table of colours. */
function colours(packed: number): number {
  return (packed & 0x80) === 0 ? 0 : 3 * 2 ** ((packed & 7) + 1);
}

/** Where a row of blocks ends, each of which begins with its length; undefined where it does not. */
function endOfBlocks(bytes: Uint8Array, from: number): number | undefined {
  let at = from;
  for (let length = bytes[at]; length !== undefined; length = bytes[at]) {
    at += length + 1;
    if (length === 0) return at;
  }
  return undefined;
}
