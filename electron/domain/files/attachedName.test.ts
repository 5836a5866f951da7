import { expect, it } from 'vitest';
import { newAttachment } from './attachment';
import { attachedName, withAttachedNames } from './attachedName';

it.each([
  ['letter-\u202efdp.exe', 'letter-fdp.exe'],
  ['a\u2066b\u2069\u200f\u061c.pdf', 'ab.pdf'],
  ['two\nlines\u2028\u0007.txt', 'two lines .txt'],
  ['\ufeffzero\u200bwidth\u00ad.jpg', 'zerowidth.jpg'],
  ['half\ud83d\uffff.png', 'half.png'],
  ['👩‍👩‍👧.png', '👩‍👩‍👧.png'],
  ['می‌روم.pdf', 'می‌روم.pdf'],
  ['שלום.pdf', 'שלום.pdf'],
  ['\u202e', ''],
])('%j is called %j', (name, called) => expect(attachedName(name)).toBe(called));

it('in a text, only the names of attachments lose what cannot be seen', () => {
  const file = newAttachment('exe');
  expect(withAttachedNames(`\u200fאמא [a\u202eb](${file}) ![c\u2066d](${file}) [e\u202ef](https://g.h)`)).toBe(
    `\u200fאמא [ab](${file}) ![cd](${file}) [e\u202ef](https://g.h)`,
  );
});
