import fc from 'fast-check';
import { expect, it } from 'vitest';
import { piecesOf } from './markedPieces';

it('marks what is marked', () => {
  expect(
    piecesOf({
      text: 'his blog. Checking',
      marks: [
        { from: 4, to: 8 },
        { from: 10, to: 18 },
      ],
    }),
  ).toEqual([
    { text: 'his ', isMarked: false },
    { text: 'blog', isMarked: true },
    { text: '. ', isMarked: false },
    { text: 'Checking', isMarked: true },
  ]);
  expect(piecesOf({ text: '', marks: [] })).toEqual([]);
});

it('loses nothing of the text', () => {
  const marks = fc
    .array(fc.nat(40), { maxLength: 8 })
    .map((ends) =>
      ends
        .sort((a, b) => a - b)
        .flatMap((from, index, all) => (index % 2 === 0 ? [{ from, to: all[index + 1] ?? from }] : [])),
    );
  fc.assert(
    fc.property(fc.string({ maxLength: 40 }), marks, (text, all) => {
      expect(
        piecesOf({ text, marks: all })
          .map((piece) => piece.text)
          .join(''),
      ).toBe(text);
    }),
  );
});
