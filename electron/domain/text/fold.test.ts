import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, occurrences, unfolding } from './fold';

const letters = fc.constantFrom(
  'a',
  'B',
  'ß',
  'Ä',
  'e\u0301',
  'ﬁ',
  'İ',
  'ı',
  'Ω',
  'ς',
  'Ｗ',
  'が',
  'か\u3099',
  'ｶﾞ',
  '한',
  '\u1112\u1161\u11ab',
  '湖',
  '❤️',
  '👩‍👩‍👧',
  '🇩🇪',
  ' ',
  '\n ',
  '’',
  '\u00ad',
  'ש\u05c1',
);
const texts = fc.array(letters, { maxLength: 30 }).map((parts) => parts.join(''));

describe('folding', () => {
  it.each([
    ['Straße STRASSE ẞ', 'strasse strasse ss'],
    ['Über naïve Café Łódź Ærø', 'uber naive cafe lodz aero'],
    ['İstanbul ISPARTA ısırgan', 'istanbul isparta isirgan'],
    ['ﬁne ﬂow ǅ', 'fine flow dz'],
    ['ΟΔΟΣ οδός', 'οδοσ οδοσ'],
    ['Ｗｉｄｅ　１２', 'wide 12'],
    ['湖边，我没有去看', '湖边,我没有去看'],
    ['みずうみ ガラス ｶﾞﾗｽ か\u3099', 'みずうみ ガラス ガラス が'],
    ['한국어 \u1112\u1161\u11ab', '한국어 한'],
    ['שָׁלוֹם كِتَاب', 'שלום كتاب'],
    ['❤️ 👩‍👩‍👧 🌊', '❤ 👩‍👩‍👧 🌊'],
    ['don’t “laugh” – now', `don't "laugh" - now`],
    ['two \n\n lines\tand\u00a0more', 'two lines and more'],
    ['soft\u00adhyphen', 'softhyphen'],
    ['one \u00ad blank', 'one blank'],
    ['हिन्दी', 'हिन्दी'],
  ])('of %j', (text, folded) => expect(fold(text)).toBe(folded));

  it('is the same for composed and decomposed letters', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(fold(text.normalize('NFD'))).toBe(fold(text.normalize('NFC')));
      }),
    );
  });

  it('has nothing more to fold when it is done', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(fold(fold(text))).toBe(fold(text));
      }),
    );
  });

  it('takes any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(typeof fold(text)).toBe('string');
      }),
    );
  });
});

describe('unfolding', () => {
  it('leads every word back to exactly what was written', () => {
    fc.assert(
      fc.property(texts, texts, texts, (before, word, after) => {
        fc.pre(fold(word).trim() === fold(word) && fold(word) !== '');
        const text = `${before}.${word}.${after}`;
        const from = fold(`${before}.`).length;
        const place = unfolding(text)({ from, to: from + fold(word).length });
        expect(fold(text.slice(place.from, place.to))).toBe(fold(word));
        expect(place.from).toBeGreaterThanOrEqual(before.length);
        expect(place.to).toBeLessThanOrEqual(text.length - after.length);
      }),
    );
  });

  it('covers whole characters and stays within the text, whatever the text and the stretch', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1 }), fc.nat(), fc.nat(), (text, start, length) => {
        const folded = fold(text);
        fc.pre(folded.length > 0);
        const from = start % folded.length;
        const to = Math.min(folded.length, from + 1 + (length % 5));
        const place = unfolding(text)({ from, to });
        expect(fold(text.slice(place.from, place.to))).toContain(folded.slice(from, to));
        expect(place.to).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 300 },
    );
  });

  it('takes the whole ß for half of it', () => {
    expect(unfolding('Straße')({ from: 4, to: 5 })).toEqual({ from: 4, to: 5 });
    expect(unfolding('Straße')({ from: 5, to: 7 })).toEqual({ from: 4, to: 6 });
  });
});

it('finds every place of a word', () => {
  expect(occurrences('aaaa b aa', 'aa')).toEqual([
    { from: 0, to: 2 },
    { from: 2, to: 4 },
    { from: 7, to: 9 },
  ]);
  expect(occurrences('abc', '')).toEqual([]);
});
