import fc from 'fast-check';
import { expect, it } from 'vitest';
import { differenceOf, type DifferencePiece } from './difference';

const joined = (pieces: readonly DifferencePiece[], without: DifferencePiece['kind']) =>
  pieces
    .filter(({ kind }) => kind !== without)
    .map(({ text }) => text)
    .join('');
const words = fc
  .array(fc.constantFrom('lake', 'see', ' ', '  ', '\n', '\n\n', 'ö', '我', '想', '🌊', '“', '.', 'не', 'здесь'), {
    maxLength: 40,
  })
  .map((all) => all.join(''));

it('is made of the two texts, whatever they are', () => {
  fc.assert(
    fc.property(fc.oneof(words, fc.string()), fc.oneof(words, fc.string()), (earlier, later) => {
      const pieces = differenceOf(earlier, later);
      expect(joined(pieces, 'new')).toBe(earlier);
      expect(joined(pieces, 'gone')).toBe(later);
    }),
  );
});

it('marks words, and neighbours as one', () => {
  expect(differenceOf('The pull came, the old one.', 'The pull came, a new one.')).toEqual([
    { kind: 'same', text: 'The pull came, ' },
    { kind: 'gone', text: 'the old' },
    { kind: 'new', text: 'a new' },
    { kind: 'same', text: ' one.' },
  ]);
});

it('marks words in scripts without blanks', () => {
  expect(differenceOf('我想你', '我很想你').filter(({ kind }) => kind === 'same').length).toBeGreaterThan(0);
});

it('is made of long texts too, by lines', () => {
  const lines = Array.from({ length: 20_000 }, (_, index) => `Line ${index} of a long text.\n`);
  const [earlier, later] = [lines.join(''), lines.with(9000, 'Another one.\n').join('')];
  expect(differenceOf(earlier, later).map(({ kind }) => kind)).toEqual(['same', 'gone', 'new', 'same']);
  expect(joined(differenceOf(earlier, 'w'.repeat(500_000)), 'new')).toBe(earlier);
});

it('says nothing where nothing is different', () => {
  expect(differenceOf('', '')).toEqual([]);
  expect(differenceOf('One.\n\nTwo.', 'One.\n\nTwo.')).toEqual([{ kind: 'same', text: 'One.\n\nTwo.' }]);
});
