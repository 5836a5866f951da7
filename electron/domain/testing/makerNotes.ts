import { joined } from '../files/bytes';
import { PHOTOS } from './photos';

type Field = readonly [tag: number, type: number, count: number, value: number];

const bytesOf = (latin: string) => Uint8Array.from(latin, (letter) => letter.charCodeAt(0));

/** One directory of a TIFF block, little-endian. Source: TIFF 6.0, section 2 */
function directory(fields: readonly Field[]): Uint8Array {
  const bytes = new Uint8Array(2 + fields.length * 12 + 4);
  const view = new DataView(bytes.buffer);
  view.setUint16(0, fields.length, true);
  for (const [number, [tag, type, count, value]] of fields.entries()) {
    const at = 2 + number * 12;
    view.setUint16(at, tag, true);
    view.setUint16(at + 2, type, true);
    view.setUint32(at + 4, count, true);
    view.setUint32(at + 8, value, true);
  }
  return bytes;
}

const LONG = 4;
const MAKER_NOTE = 0x927c;
const FIRST = 8;
/** Bytes of a directory of so many fields. */
const lengthOf = (fields: number) => 2 + fields * 12 + 4;

/**
 * A JPEG with what the maker of a camera (`Holdcam`) writes for itself, and with the northern half of the earth as its
 * place. `orientation`: how it is turned, as EXIF counts: on its side unless said otherwise.
 */
export function photoWithMakerNotes(orientation: 1 | 6 = 6): Uint8Array {
  const notes = bytesOf('Holdcam\0MakerNote: serial jetty-4711, owner Berlin');
  const exifAt = FIRST + lengthOf(3);
  const placeAt = exifAt + lengthOf(1);
  const notesAt = placeAt + lengthOf(1);
  const tiff = joined([
    Uint8Array.of(0x49, 0x49, 42, 0, FIRST, 0, 0, 0),
    directory([
      [0x0112, 3, 1, orientation],
      [0x8769, LONG, 1, exifAt],
      [0x8825, LONG, 1, placeAt],
    ]),
    directory([[MAKER_NOTE, 7, notes.length, notesAt]]),
    directory([[0x0001, 2, 2, 'N'.charCodeAt(0)]]),
    notes,
  ]);
  const body = joined([bytesOf('Exif\0\0'), tiff]);
  const length = body.length + 2;
  return joined([
    PHOTOS.jpg.subarray(0, 2),
    Uint8Array.of(0xff, 0xe1, length >> 8, length & 0xff),
    body,
    PHOTOS.jpg.subarray(2),
  ]);
}
