import { joined, latin, viewOf } from '../bytes';
import { crcOf } from './crc';
import { isBareTiff, orientationOf, tiffOf } from './orientation';
import type { BarePicture } from './picture';

const SIGNATURE = 8;
/** What makes the dots and their colours, and those of a picture that moves. */
const KEPT: ReadonlySet<string> = new Set([
  'IHDR',
  'PLTE',
  'IDAT',
  'IEND',
  'tRNS',
  'cHRM',
  'gAMA',
  'iCCP',
  'sBIT',
  'sRGB',
  'cICP',
  'mDCV',
  'cLLI',
  'bKGD',
  'pHYs',
  'acTL',
  'fcTL',
  'fdAT',
]);

/**
 * A PNG without texts, times, EXIF (but for how it is turned) and whatever follows its end; undefined where it is
 * damaged. Source: https://www.w3.org/TR/png-3/
 */
export function barePng(bytes: Uint8Array): BarePicture | undefined {
  const view = viewOf(bytes);
  const kept: Uint8Array[] = [bytes.subarray(0, SIGNATURE)];
  let held = false;
  let size: { readonly width: number; readonly height: number } | undefined;
  let hasDots = false;
  for (let at = SIGNATURE; at + 12 <= bytes.length; ) {
    const length = view.getUint32(at);
    const end = at + 12 + length;
    if (end > bytes.length) return undefined;
    const type = latin(bytes, at + 4, at + 8);
    const body = bytes.subarray(at + 8, end - 4);
    if (KEPT.has(type)) {
      if (crcOf(bytes.subarray(at + 4, end - 4)) !== view.getUint32(end - 4)) return undefined;
      if (!size) {
        if (type !== 'IHDR' || length !== 13) return undefined;
        size = { width: view.getUint32(at + 8), height: view.getUint32(at + 12) };
      }
      if (type === 'IDAT') hasDots = true;
      kept.push(bytes.subarray(at, end));
      if (type === 'IEND')
        return size.width > 0 && size.height > 0 && hasDots
          ? { bytes: joined(kept), held: held || end < bytes.length, ...size }
          : undefined;
    } else {
      // A chunk whose first letter is a capital cannot be left out.
      if (/^[A-Z]/.test(type)) return undefined;
      held ||= type !== 'eXIf' || !isBareTiff(body);
      const orientation = type === 'eXIf' ? orientationOf(body) : 1;
      if (orientation !== 1) kept.push(chunk('eXIf', tiffOf(orientation)));
    }
    at = end;
  }
  return undefined;
}

function chunk(type: string, body: Uint8Array): Uint8Array {
  const whole = new Uint8Array(body.length + 12);
  const view = viewOf(whole);
  view.setUint32(0, body.length);
  whole.set(
    Uint8Array.from(type, (letter) => letter.charCodeAt(0)),
    4,
  );
  whole.set(body, 8);
  view.setUint32(body.length + 8, crcOf(whole.subarray(4, body.length + 8)));
  return whole;
}
