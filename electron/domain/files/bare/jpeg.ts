import { joined, latin, viewOf } from '../bytes';
import { isBareTiff, orientationOf, tiffOf } from './orientation';
import type { BarePicture } from './picture';

const SOI = 0xd8;
const EOI = 0xd9;
const SOS = 0xda;
/** Tables, without which there are no dots: DHT, DAC, DQT, DNL, DRI. */
const TABLES: ReadonlySet<number> = new Set([0xc4, 0xcc, 0xdb, 0xdc, 0xdd]);
const JFIF = 'JFIF\0';
const EXIF = 'Exif\0\0';
const ICC = 'ICC_PROFILE\0';
const ADOBE = 'Adobe';
/**
 * The part of each that is needed, in bytes after its length: JFIF without its small picture, Adobe's way of mixing
 * colours.
 */
const JFIF_LENGTH = 12;
const ADOBE_LENGTH = 12;

/**
 * A JPEG without EXIF (but for how it is turned), XMP, IPTC, comments, small pictures and whatever follows its end;
 * undefined where it is damaged before its dots begin. One whose dots end too soon is ended there. Source:
 * https://www.w3.org/Graphics/JPEG/itu-t81.pdf, annex B
 */
export function bareJpeg(bytes: Uint8Array): BarePicture | undefined {
  const kept: Uint8Array[] = [];
  let jfif: Uint8Array | undefined;
  let orientation: number | undefined;
  let held = false;
  let size: { readonly width: number; readonly height: number } | undefined;
  let isBegun = false;
  let at = 2;
  for (;;) {
    // What stands between two segments belongs to neither.
    const marker = bytes.indexOf(0xff, at);
    if (marker !== at) held = true;
    const kind = marker === -1 ? undefined : bytes[marker + 1];
    if (kind === undefined) break;
    if (kind === 0xff || kind === 0 || kind === 1 || (kind >= 0xd0 && kind <= SOI)) {
      at = marker + (kind === 0xff ? 1 : 2);
      continue;
    }
    if (kind === EOI) {
      if (marker + 2 < bytes.length) held = true;
      break;
    }
    if (marker + 4 > bytes.length) break;
    const length = viewOf(bytes).getUint16(marker + 2);
    const end = marker + 2 + length;
    if (length < 2 || end > bytes.length) break;
    const body = bytes.subarray(marker + 4, end);
    at = end;
    if (isFrame(kind) && body.length >= 6 && !size) {
      const view = viewOf(body);
      size = { width: view.getUint16(3), height: view.getUint16(1) };
      kept.push(bytes.subarray(marker, end));
    } else if (kind === SOS) {
      if (!size) return undefined;
      isBegun = true;
      at = endOfScan(bytes, end);
      kept.push(bytes.subarray(marker, at));
    } else if (TABLES.has(kind)) kept.push(bytes.subarray(marker, end));
    else {
      const name = latin(body, 0, 16);
      if (kind === 0xe0 && name.startsWith(JFIF) && body.length >= JFIF_LENGTH && !jfif)
        jfif = segment(0xe0, joined([body.subarray(0, JFIF_LENGTH), Uint8Array.of(0, 0)]));
      else if (kind === 0xee && name.startsWith(ADOBE) && body.length >= ADOBE_LENGTH)
        kept.push(segment(kind, body.subarray(0, ADOBE_LENGTH)));
      else if (kind === 0xe2 && name.startsWith(ICC)) kept.push(bytes.subarray(marker, end));
      else if (kind === 0xe1 && name.startsWith(EXIF)) {
        const tiff = body.subarray(EXIF.length);
        held ||= !isBareTiff(tiff);
        // Of several, the first is what browsers turn a picture by.
        orientation ??= orientationOf(tiff);
      } else held = true;
    }
  }
  if (!isBegun || !size) return undefined;
  const exif = Uint8Array.from(EXIF, (letter) => letter.charCodeAt(0));
  const turned =
    orientation === undefined || orientation === 1 ? [] : [segment(0xe1, joined([exif, tiffOf(orientation)]))];
  return {
    bytes: joined([Uint8Array.of(0xff, SOI), ...(jfif ? [jfif] : []), ...turned, ...kept, Uint8Array.of(0xff, EOI)]),
    held,
    ...size,
  };
}

/** The kinds of a frame: SOF0 to SOF15, without the tables among them. */
function isFrame(kind: number): boolean {
  return kind >= 0xc0 && kind <= 0xcf && !TABLES.has(kind) && kind !== 0xc8;
}

/** Where the dots of a scan end: at the next marker that is neither a restart nor a stuffed byte. */
function endOfScan(bytes: Uint8Array, from: number): number {
  for (let at = bytes.indexOf(0xff, from); at !== -1; at = bytes.indexOf(0xff, at + 1)) {
    const next = bytes[at + 1];
    if (next === undefined) return at;
    if (next !== 0 && next !== 0xff && !(next >= 0xd0 && next <= 0xd7)) return at;
  }
  return bytes.length;
}

function segment(kind: number, body: Uint8Array): Uint8Array {
  const length = body.length + 2;
  return joined([Uint8Array.of(0xff, kind, length >> 8, length & 0xff), body]);
}
