import { unreachable } from '../../result';
import { pictureKind } from '../pictureKind';
import { bareAvif } from './avif';
import { bareGif } from './gif';
import { bareJpeg } from './jpeg';
import type { BarePicture } from './picture';
import { barePng } from './png';
import { bareWebp } from './webp';

export type { BarePicture };

/** So many dots are shown at most: decoded they take half a gigabyte. */
const MOST_DOTS = 120_000_000;

/**
 * A file as the picture it is, without anything else in it; undefined where it is none that is shown here, or is too
 * damaged to tell.
 */
export function bareOf(bytes: Uint8Array): BarePicture | undefined {
  const kind = pictureKind(bytes);
  if (!kind) return isHeic(bytes) ? bareAvif(bytes) : undefined;
  switch (kind.ending) {
    case 'jpg':
      return bareJpeg(bytes);
    case 'png':
      return barePng(bytes);
    case 'gif':
      return bareGif(bytes);
    case 'webp':
      return bareWebp(bytes);
    case 'avif':
      return bareAvif(bytes);
    default:
      return unreachable(kind.ending);
  }
}

/** Whether a picture has more dots than can be shown. */
export function isTooLarge({ width, height }: Pick<BarePicture, 'width' | 'height'>): boolean {
  return width * height > MOST_DOTS;
}

/** What telephones write: not shown here, but copied without what it holds. */
function isHeic(bytes: Uint8Array): boolean {
  return /^....ftyp(?:heic|heix|mif1)/s.test(String.fromCharCode(...bytes.subarray(0, 12)));
}
