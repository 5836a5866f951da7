import { expect, it } from 'vitest';
import { extensionOf, isAttachment, newAttachment, attachmentPath } from './attachment';
import { pictureKind } from './pictureKind';

const ID = 'abkq3m7xw5d2ytn4rfz6hcvpje';

it('an attachment has a name of its own, and lies among its like', () => {
  const file = newAttachment('png');
  expect(isAttachment(file)).toBe(true);
  expect(newAttachment('png')).not.toBe(file);
  const named = `attachments/${ID}.pdf`;
  expect(isAttachment(named) && attachmentPath(named)).toBe(`attachments/ab/${ID}.pdf`);
});

it.each([
  '',
  'attachments/',
  `attachments/${ID}`,
  `attachments/${ID}.`,
  `${ID}.png`,
  `/attachments/${ID}.png`,
  `attachments/${ID}.png.age`,
  `attachments/ab/${ID}.png`,
  `attachments/../${ID}.png`,
  `attachments/${ID}.p/g`,
  `attachments/${ID}.PNG`,
  `attachments/${ID.slice(1)}.png`,
  `Attachments/${ID}.png`,
  `attachments/${ID}.abcdefghijklm`,
])('%j names no attachment', (text) => expect(isAttachment(text)).toBe(false));

it.each([
  ['Photo.JPG', 'jpg'],
  ['a.tar.gz', 'gz'],
  ['letter', 'bin'],
  ['', 'bin'],
  ['.profile', 'profile'],
  ['a.', 'bin'],
  ['a.p/g', 'bin'],
  ['a.very long ending', 'bin'],
  ['a.été', 'bin'],
])('the ending of %j is %j', (name, ending) => expect(extensionOf(name)).toBe(ending));

it.each<[string, string, string | undefined]>([
  ['PNG', '\x89PNG\r\n\x1a\n\0\0\0\rIHDR', 'png'],
  ['JPEG', '\xff\xd8\xff\xe0\0\x10JFIF', 'jpg'],
  ['GIF', 'GIF89a\x01\0', 'gif'],
  ['WebP', 'RIFF\x24\0\0\0WEBPVP8 ', 'webp'],
  ['AVIF', '\0\0\0\x1cftypavif\0\0\0\0mif1miafMA1B', 'avif'],
  ['AVIF, named second', '\0\0\0\x1cftypmif1\0\0\0\0miafavifMA1B', 'avif'],
  ['HEIC', '\0\0\0\x18ftypheic\0\0\0\0mif1heic', undefined],
  ['avif after its box', '\0\0\0\x14ftypmif1\0\0\0\0miafavif', undefined],
  ['SVG', '<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>', undefined],
  ['SVG with a declaration', '<?xml version="1.0"?><svg/>', undefined],
  ['PDF', '%PDF-1.7', undefined],
  ['sound', 'RIFF\x24\0\0\0WAVEfmt ', undefined],
  ['nothing', '', undefined],
  ['four bytes', 'ftyp', undefined],
])('%s is known by its first bytes', (_, head, ending) => {
  expect(pictureKind(Uint8Array.from(head, (letter) => letter.charCodeAt(0)))?.ending).toBe(ending);
});
