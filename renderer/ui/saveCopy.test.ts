import { expect, it } from 'vitest';
import { newAttachment } from '../../electron/domain/files/attachment';
import { copyName } from './saveCopy';

it.each([
  ['The lake', 'The lake.png'],
  ['lake.PNG', 'lake.png'],
  ['  ', 'Picture.png'],
  ['letter.pdf', 'letter.pdf.png'],
  ['x'.repeat(200), `${'x'.repeat(80)}.png`],
])('a copy of %j is called %j', (words, name) => expect(copyName(newAttachment('png'), words)).toBe(name));
