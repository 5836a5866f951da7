import { viewOf } from '../bytes';

const TAG = 0x0112;
const SHORT = 3;

/**
 * How a picture is turned, 1 to 8, by a TIFF block as EXIF has it; 1, which is upright, where it does not say. Source:
 * https://www.cipa.jp/std/documents/download_e.html?CIPA_DC-008-2023-E, 4.5 and 4.6.5.
 */
export function orientationOf(tiff: Uint8Array): number {
  if (tiff.length < 14) return 1;
  const view = viewOf(tiff);
  const isLittle = tiff[0] === 0x49;
  const first = view.getUint32(4, isLittle);
  if (first + 2 > tiff.length) return 1;
  const count = view.getUint16(first, isLittle);
  for (let at = first + 2, left = count; left > 0 && at + 12 <= tiff.length; at += 12, left--) {
    if (view.getUint16(at, isLittle) !== TAG || view.getUint16(at + 2, isLittle) !== SHORT) continue;
    const turned = view.getUint16(at + 8, isLittle);
    return turned >= 1 && turned <= 8 ? turned : 1;
  }
  return 1;
}

/** Whether a TIFF block says how a picture is turned, and nothing else. */
export function isBareTiff(tiff: Uint8Array): boolean {
  const bare = tiffOf(orientationOf(tiff));
  return tiff.length === bare.length && tiff.every((byte, at) => byte === bare[at]);
}

/** A TIFF block that says how a picture is turned, and nothing else. */
export function tiffOf(orientation: number): Uint8Array {
  return Uint8Array.of(
    0x4d,
    0x4d,
    0,
    42,
    0,
    0,
    0,
    8,
    0,
    1,
    TAG >> 8,
    TAG & 0xff,
    0,
    SHORT,
    0,
    0,
    0,
    1,
    0,
    orientation,
    0,
    0,
    0,
    0,
    0,
    0,
  );
}
