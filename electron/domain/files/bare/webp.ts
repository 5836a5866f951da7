import { joined, latin, viewOf } from '../bytes';
import { isBareTiff, orientationOf, tiffOf } from './orientation';
import type { BarePicture } from './picture';

const HEAD = 12;
const KEPT: ReadonlySet<string> = new Set(['VP8 ', 'VP8L', 'VP8X', 'ANIM', 'ALPH', 'ICCP']);
const KEPT_IN_FRAME: ReadonlySet<string> = new Set(['VP8 ', 'VP8L', 'ALPH']);
/** Bytes of a frame before its own chunks. */
const FRAME = 16;
const HAS_EXIF = 0x08;
const HAS_XMP = 0x04;

/**
 * A WebP without EXIF (but for how it is turned), XMP and unknown chunks; undefined where it is damaged. Source:
 * https://developers.google.com/speed/webp/docs/riff_container
 */
export function bareWebp(bytes: Uint8Array): BarePicture | undefined {
  if (bytes.length < HEAD + 8) return undefined;
  const end = 8 + viewOf(bytes).getUint32(4, true);
  if (end > bytes.length) return undefined;
  const chunks = chunksOf(bytes.subarray(HEAD, end));
  if (!chunks) return undefined;
  const kept: Chunk[] = [];
  let held = end < bytes.length;
  let orientation = 1;
  for (const { type, body } of chunks) {
    if (KEPT.has(type)) kept.push({ type, body });
    else if (type === 'ANMF') {
      const within = chunksOf(body.subarray(FRAME));
      if (!within) return undefined;
      const dots = within.filter((chunk) => KEPT_IN_FRAME.has(chunk.type));
      if (dots.length < within.length) held = true;
      kept.push({ type, body: joined([body.subarray(0, FRAME), ...dots.map(written)]) });
    } else if (type === 'EXIF') {
      // Some begin it as JPEG does.
      const tiff = latin(body, 0, 6) === 'Exif\0\0' ? body.subarray(6) : body;
      held ||= !isBareTiff(tiff);
      orientation = orientationOf(tiff);
    } else held = true;
  }
  const size = sizeOf(kept);
  const hasDots = kept.some(({ type }) => type === 'VP8 ' || type === 'VP8L' || type === 'ANMF');
  if (!size || !hasDots) return undefined;
  const isTurned = orientation !== 1 && kept[0]?.type === 'VP8X';
  const told = kept.map(
    ({ type, body }): Chunk => (type === 'VP8X' ? { type, body: flagged(body, isTurned) } : { type, body }),
  );
  const all = joined([...told, ...(isTurned ? [{ type: 'EXIF', body: tiffOf(orientation) }] : [])].map(written));
  const head = bytes.slice(0, HEAD);
  viewOf(head).setUint32(4, all.length + 4, true);
  return { bytes: joined([head, all]), held, ...size };
}

interface Chunk {
  readonly type: string;
  readonly body: Uint8Array;
}

function chunksOf(bytes: Uint8Array): readonly Chunk[] | undefined {
  const view = viewOf(bytes);
  const chunks: Chunk[] = [];
  for (let at = 0; at < bytes.length; ) {
    if (at + 8 > bytes.length) return undefined;
    const length = view.getUint32(at + 4, true);
    if (at + 8 + length > bytes.length) return undefined;
    chunks.push({ type: latin(bytes, at, at + 4), body: bytes.subarray(at + 8, at + 8 + length) });
    at += 8 + length + (length % 2);
  }
  return chunks;
}

/** A chunk has an even number of bytes. */
function written({ type, body }: Chunk): Uint8Array {
  const whole = new Uint8Array(8 + body.length + (body.length % 2));
  whole.set(Uint8Array.from(type, (letter) => letter.charCodeAt(0)));
  viewOf(whole).setUint32(4, body.length, true);
  whole.set(body, 8);
  return whole;
}

function flagged(body: Uint8Array, isTurned: boolean): Uint8Array {
  const flags = body.slice();
  flags[0] = ((flags[0] ?? 0) & ~(HAS_EXIF | HAS_XMP)) | (isTurned ? HAS_EXIF : 0);
  return flags;
}

function sizeOf([first]: readonly Chunk[]): { readonly width: number; readonly height: number } | undefined {
  if (!first || first.body.length < 10) return undefined;
  const { type, body } = first;
  const view = viewOf(body);
  const three = (at: number) => view.getUint16(at, true) + (view.getUint8(at + 2) << 16);
  switch (type) {
    case 'VP8X':
      return { width: three(4) + 1, height: three(7) + 1 };
    case 'VP8 ':
      return { width: view.getUint16(6, true) & 0x3fff, height: view.getUint16(8, true) & 0x3fff };
    case 'VP8L':
      return { width: (view.getUint32(1, true) & 0x3fff) + 1, height: ((view.getUint32(1, true) >>> 14) & 0x3fff) + 1 };
    default:
      return undefined;
  }
}
