import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { between, rankFrom, ranksBetween, type Rank } from './rank';

const digits = Array.from('0123456789abcdefghijklmnopqrstuvwxyz');
/** Ranks of every form, the least and the greatest among them. */
const ranks = fc
  .tuple(
    fc.oneof(
      fc.constantFrom('000000', '000001', 'zzzzzz', 'zzzzzy', 'i00000'),
      fc.array(fc.constantFrom('0', '1', 'i', 'y', 'z'), { minLength: 6, maxLength: 6 }).map((all) => all.join('')),
    ),
    fc.array(fc.constantFrom('0', 'z', ...digits), { maxLength: 8 }).map((all) => all.join('').replace(/0+$/, '')),
  )
  .map(([whole, fraction]) => whole + fraction)
  .filter((text) => text !== '000000')
  .map(rankFrom);
const openRanks = fc.option(ranks, { nil: undefined });

/** Where of 1000 items, inserted one after the other, each goes among those that are there. */
function grow(place: (count: number) => number): readonly Rank[] {
  const all: Rank[] = [];
  for (let count = 0; count < 1000; count++) {
    const at = place(count);
    all.splice(at, 0, between(all[at - 1], all[at]));
  }
  return all;
}

describe('a rank', () => {
  it('lies strictly between its neighbours, and is one', () => {
    fc.assert(
      fc.property(openRanks, openRanks, (one, other) => {
        fc.pre(one === undefined || other === undefined || one !== other);
        const [after, before] = one !== undefined && other !== undefined && one > other ? [other, one] : [one, other];
        const rank = between(after, before);
        expect(rankFrom(rank)).toBe(rank);
        if (after !== undefined) expect(rank > after).toBe(true);
        if (before !== undefined) expect(rank < before).toBe(true);
      }),
      { numRuns: 5000 },
    );
  });

  it('does not lie between equal ones, nor where the order is turned round', () => {
    fc.assert(
      fc.property(ranks, ranks, (one, other) => {
        const [less, more] = one < other ? [one, other] : [other, one];
        expect(() => between(more, less)).toThrow(RangeError);
      }),
    );
  });

  it('can be one of many', () => {
    fc.assert(
      fc.property(openRanks, openRanks, fc.nat(60), (one, other, count) => {
        fc.pre(one === undefined || other === undefined || one !== other);
        const [after, before] = one !== undefined && other !== undefined && one > other ? [other, one] : [one, other];
        const all = ranksBetween(after, before, count);
        expect(all.length).toBe(count);
        expect([...new Set(all)].sort()).toEqual(all);
        for (const rank of all) {
          if (after !== undefined) expect(rank > after).toBe(true);
          if (before !== undefined) expect(rank < before).toBe(true);
        }
      }),
    );
  });

  it.each([
    ['at the end', (count: number) => count, 6],
    ['at the beginning', () => 0, 6],
    // Each halves the room, which is a digit more for every five.
    ['always behind the first', (count: number) => Math.min(1, count), 210],
    ['always before the last', (count: number) => Math.max(0, count - 1), 210],
    ['always in the middle', (count: number) => Math.floor(count / 2), 210],
    ['here and there', (count: number) => (count * 7919) % (count + 1), 20],
  ])('stays as short as can be, put %s', (_, place, longest) => {
    const all = grow(place);
    expect([...new Set(all)].sort()).toEqual(all);
    expect(Math.max(...all.map(({ length }) => length))).toBeLessThanOrEqual(longest);
  });

  it.each(['', '3', 'i0000', 'I00000', '000000', 'i000000', 'i00000-', 'next'])(
    'is not %j, which then stands last',
    (text) => {
      expect(rankFrom(text)).toBe('zzzzzz');
      expect(between(rankFrom(text), undefined) > rankFrom(text)).toBe(true);
    },
  );
});
