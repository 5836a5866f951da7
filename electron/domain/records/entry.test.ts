import fc from 'fast-check';
import { expect, it } from 'vitest';
import { excerptOf, firstWords, restOf, titleOf } from './entry';

it('takes the title as it was given, on one line', () => {
  const entry = { title: ' The lake,  and not checking ', body: '# Three days\n\nhere and *not once*.' };
  expect(titleOf(entry)).toBe('The lake, and not checking');
  expect(excerptOf(entry)).toBe('Three days here and not once.');
});

it('takes the first line for a title, and begins the excerpt after it', () => {
  const entry = { title: '', body: '\n\n---\n## Sent *it*\n\nThe email is gone.\n- Everything' };
  expect(titleOf(entry)).toBe('Sent it');
  expect(excerptOf(entry)).toBe('The email is gone. Everything');
});

it('cuts a long first line between words and goes on with its rest', () => {
  const line = Array.from({ length: 60 }, (_, index) => `word${index}`).join(' ');
  const title = titleOf({ title: '', body: line });
  const excerpt = excerptOf({ title: '', body: line });
  expect(title).toMatch(/^word0 .*\d…$/);
  expect(excerpt).toMatch(/^word\d.*\d…$/);
  expect(title.length).toBeLessThanOrEqual(72);
  expect(excerpt.length).toBeLessThanOrEqual(160);
  expect(line.startsWith(`${title.slice(0, -1)} ${excerpt.slice(0, -1)} word`)).toBe(true);
  expect(restOf({ title, excerpt })).toBe(excerpt);
  expect(restOf({ title: 'Sent it', excerpt })).toBe('');
  expect(line.startsWith(firstWords(line).slice(0, -1))).toBe(true);
});

it('leaves a first line that fits as it is', () => {
  const line = 'I brought the leaves after all, and he laughed and put one in his book.';
  expect(titleOf({ title: '', body: line })).toBe(line);
  expect(excerptOf({ title: '', body: line })).toBe('');
});

it('has nothing to say of an entry without words', () => {
  expect(titleOf({ title: ' ', body: '\n# \n---\n' })).toBe('');
  expect(excerptOf({ title: '', body: '' })).toBe('');
});

it('finds the first words of a text that begins with nothing for long', () => {
  const body = `${'\n'.repeat(9000)}# The lake\n\n${'It was quiet. '.repeat(2000)}`;
  expect(titleOf({ title: '', body })).toBe('The lake');
  expect(excerptOf({ title: '', body })).toMatch(/^It was quiet\. .*…$/);
});

it('keeps to its lengths, whatever was written', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 600 }), (body) => {
      expect(titleOf({ title: '', body }).length).toBeLessThanOrEqual(72);
      expect(excerptOf({ title: '', body }).length).toBeLessThanOrEqual(160);
      expect(excerptOf({ title: 'a title', body })).not.toMatch(/\n/);
    }),
  );
});
