/** A kind of picture that is shown: dots alone, with nothing in it that could be run or fetched. */
export interface PictureKind {
  readonly ending: 'png' | 'jpg' | 'gif' | 'webp' | 'avif';
  readonly mime: string;
}

/** So many bytes at the beginning of a file tell whether it is a picture. */
export const PICTURE_HEAD = 64;

const PNG: PictureKind = { ending: 'png', mime: 'image/png' };
const JPEG: PictureKind = { ending: 'jpg', mime: 'image/jpeg' };
const GIF: PictureKind = { ending: 'gif', mime: 'image/gif' };
const WEBP: PictureKind = { ending: 'webp', mime: 'image/webp' };
const AVIF: PictureKind = { ending: 'avif', mime: 'image/avif' };

/**
 * What picture a file is by its first bytes, whatever its name says; undefined for everything else.
 * SECURITY: an SVG is none: it is a document, which can hold scripts and addresses.
 * Sources: the patterns of https://mimesniff.spec.whatwg.org/#image-type-pattern-matching-algorithm; for AVIF the
 * brands of its `ftyp` box.
 */
export function pictureKind(head: Uint8Array): PictureKind | undefined {
  const text = String.fromCharCode(...head.subarray(0, PICTURE_HEAD));
  if (text.startsWith('\x89PNG\r\n\x1a\n')) return PNG;
  if (text.startsWith('\xff\xd8\xff')) return JPEG;
  if (/^GIF8[79]a/.test(text)) return GIF;
  if (text.startsWith('RIFF') && text.startsWith('WEBPVP', 8)) return WEBP;
  return text.startsWith('ftyp', 4) && brandsOf(head, text).some((brand) => brand === 'avif' || brand === 'avis')
    ? AVIF
    : undefined;
}

/** The brands in a `ftyp` box: the major one, then after its version the compatible ones. */
function brandsOf(head: Uint8Array, text: string): readonly string[] {
  const size = new DataView(head.buffer, head.byteOffset, head.byteLength).getUint32(0);
  const compatible = text.slice(16, Math.min(size, PICTURE_HEAD)).match(/[^]{4}/g) ?? [];
  return [text.slice(8, 12), ...compatible];
}
