import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countedBy } from './counting';
import type { Id } from '../id';
import { inTime } from '../time/lived';
import { OTHER_LOOPS, roundsByLoop } from './loopRounds';
import { anyMoment, idOf, made, moment } from '../testing/records';

const PARTS = ['one', 'two', 'three'] as const;
const anyItems = fc.array(fc.tuple(anyMoment, fc.constantFrom(...PARTS)), { maxLength: 80 }).map((all) =>
  inTime(all.map(([at, part]) => ({ ...made('reaching', { at }), part }))).map(({ id, day, lived, of }) => ({
    id,
    day,
    lived,
    part: of.part,
  })),
);

describe('counting', () => {
  it('of nothing has no period', () => {
    expect(countedBy([], PARTS, 12)).toEqual({ every: 'month', periods: [] });
  });

  it('has the months between, although nothing was in them', () => {
    const items = ['2026-01-31T23:00:00+01:00[Europe/Berlin]', '2026-03-01T00:30:00+01:00[Europe/Berlin]'].map((text) =>
      made('reaching', { at: moment(text) }),
    );
    const { periods } = countedBy(
      inTime(items).map((one) => ({ ...one, part: 'one' })),
      ['one'],
      12,
    );
    expect(periods.map(({ from, counts }) => [from, counts.length])).toEqual([
      ['2026-01-01', 1],
      ['2026-02-01', 0],
      ['2026-03-01', 1],
    ]);
  });

  it('has each once, by month or by year', () => {
    fc.assert(
      fc.property(anyItems, fc.integer({ min: 1, max: 150 }), (items, most) => {
        const { periods, every } = countedBy(items, PARTS, most);
        const counted = periods.flatMap(({ counts }) => counts.flatMap((one) => one.items));
        expect(new Set(counted)).toEqual(new Set(items));
        expect(counted).toHaveLength(items.length);
        if (every === 'month') expect(periods.length).toBeLessThanOrEqual(most + 2);
      }),
    );
  });

  it('of ten thousand is by year where months are too many', () => {
    const items = Array.from({ length: 10_000 }, (_, index) => ({
      id: `${index}` as Id,
      day: '2026-01-01' as const,
      lived: Date.UTC(2000, 0, 1) + index * 86_400_000,
    })).map((one) => ({ ...one, day: new Date(one.lived).toISOString().slice(0, 10) as never, part: 'one' }));
    const { every, periods } = countedBy(items, ['one'], 24);
    expect(every).toBe('year');
    expect(periods.reduce((sum, { counts }) => sum + (counts[0]?.items.length ?? 0), 0)).toBe(10_000);
  });
});

describe('rounds of loops', () => {
  const loops = ['a', 'b', 'c'].map((letter) => made('loop', { id: idOf(letter), title: letter }));
  const round = (loop: Id | undefined) => made('round', { loop });

  it('are told apart by the loops with the most of them, the others together', () => {
    const { loops: apart, rounds } = roundsByLoop(
      loops,
      ['c', 'c', 'b', 'b', 'b', 'a'].map((letter) => round(idOf(letter))),
      {},
      undefined,
      2,
    );
    expect(apart.map(({ title }) => title)).toEqual(['b']);
    expect(rounds.filter(({ part }) => part === OTHER_LOOPS)).toHaveLength(3);
  });

  it('of a loop that is gone or was never named are told together', () => {
    const { loops: apart, rounds } = roundsByLoop(
      loops,
      [round(undefined), round(idOf('z')), round(idOf('a'))],
      {},
      undefined,
      3,
    );
    expect(apart.map(({ title }) => title)).toEqual(['a']);
    expect(rounds.map(({ part }) => part).sort()).toEqual([idOf('a'), OTHER_LOOPS, OTHER_LOOPS].sort());
  });

  it('are each told once', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc
            .tuple(anyMoment, fc.constantFrom<Id | undefined>(idOf('a'), idOf('b'), idOf('c'), idOf('z'), undefined))
            .map(([at, loop]) => made('round', { at, loop })),
        ),
        fc.integer({ min: 1, max: 5 }),
        (all, most) => {
          const told = roundsByLoop(loops, all, {}, undefined, most);
          expect(told.rounds.map(({ id }) => id).sort()).toEqual(all.map(({ id }) => id).sort());
          expect(told.loops.length).toBeLessThanOrEqual(most);
        },
      ),
    );
  });
});
