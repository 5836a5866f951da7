import { deflateSync } from 'node:zlib';
import { newAttachment, type Attachment } from '../../domain/files/attachment';
import { made, NOON } from '../../domain/testing/records';
import type { BookableRecord } from '../../domain/views/bookable';
import type { RecordOf } from '../../domain/records/record';
import { bind } from '../bind';
import type { PictureBytes, Volume } from '../volume';

/** A book of some records, bound. */
export function bound(
  records: readonly BookableRecord[],
  rest: Partial<RecordOf<'book'>> = {},
  names: readonly string[] = [],
): Volume {
  const people = [made('person', { name: 'Ana Silva' })];
  return bind({
    book: made('book', { at: NOON, title: 'What stays', parts: 'none', ...rest }),
    records,
    people,
    names,
  });
}

/** A grey picture, and its name. */
export function picture(width = 1, height = 1): readonly [Attachment, PictureBytes] {
  return [newAttachment('png'), { bytes: grey(width, height), ending: 'png', mime: 'image/png' }];
}

/** Source: https://www.w3.org/TR/png-3/ */
function grey(width: number, height: number): Uint8Array {
  const chunk = (type: string, data: Uint8Array) => {
    const body = Buffer.concat([Buffer.from(type), data]);
    const length = Buffer.alloc(4);
    length.writeUInt32BE(data.length);
    const check = Buffer.alloc(4);
    check.writeUInt32BE(crc(body));
    return Buffer.concat([length, body, check]);
  };
  const header = Buffer.from([0, 0, 0, 0, 0, 0, 0, 0, 8, 0, 0, 0, 0]);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(Buffer.alloc((width + 1) * height))),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function crc(bytes: Uint8Array): number {
  let rest = 0xffffffff;
  for (const byte of bytes) {
    rest ^= byte;
    for (let bit = 0; bit < 8; bit++) rest = (rest >>> 1) ^ (rest & 1 ? 0xedb88320 : 0);
  }
  return (rest ^ 0xffffffff) >>> 0;
}
