import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from './day';
import type { Day } from './moment';
import { isIn, QUICK, stretchOf, stretchWithin, type DayStretch } from './stretch';

const day = (text: string) => text as Day;
const anyDay = fc.integer({ min: 0, max: 4000 }).map((days) => addDays(day('2020-01-01'), days));
const anyStretch: fc.Arbitrary<DayStretch> = fc.record({
  from: fc.option(anyDay, { nil: undefined }),
  to: fc.option(anyDay, { nil: undefined }),
});

describe('a stretch by a word', () => {
  it.each([
    ['three-months', '2026-11-22', '2026-08-23'],
    ['three-months', '2026-05-31', '2026-03-01'],
    ['three-months', '2026-01-15', '2025-10-16'],
    ['half-year', '2026-08-31', '2026-03-01'],
    ['half-year', '2024-08-31', '2024-03-01'],
    ['year', '2026-11-22', '2025-11-23'],
    ['year', '2024-02-29', '2023-03-01'],
    ['this-year', '2026-11-22', '2026-01-01'],
    ['this-year', '2026-01-01', '2026-01-01'],
    ['everything', '2026-11-22', undefined],
  ] as const)('%s on %s is from %s', (quick, today, from) => {
    expect(stretchOf(quick, day(today))).toEqual(from === undefined ? {} : { from });
  });

  it('has today in it', () => {
    fc.assert(
      fc.property(anyDay, fc.constantFrom(...QUICK), (today, quick) => {
        expect(isIn(stretchOf(quick, today), today)).toBe(true);
      }),
    );
  });
});

describe('a stretch', () => {
  it('has its ends, and what is between', () => {
    const stretch = { from: day('2026-03-01'), to: day('2026-03-31') };
    expect(
      ['2026-02-28', '2026-03-01', '2026-03-15', '2026-03-31', '2026-04-01'].map((one) => isIn(stretch, day(one))),
    ).toEqual([false, true, true, true, false]);
    expect(isIn({ from: day('2026-03-02'), to: day('2026-03-01') }, day('2026-03-01'))).toBe(false);
  });

  it('and what is before and after it together have everything once', () => {
    fc.assert(
      fc.property(fc.array(anyDay.map((one) => ({ day: one }))), anyStretch, (items, stretch) => {
        fc.pre(stretch.from === undefined || stretch.to === undefined || stretch.from <= stretch.to);
        const before = stretch.from === undefined ? [] : stretchWithin({ to: addDays(stretch.from, -1) }, items);
        const after = stretch.to === undefined ? [] : stretchWithin({ from: addDays(stretch.to, 1) }, items);
        expect(before.length + stretchWithin(stretch, items).length + after.length).toBe(items.length);
      }),
    );
  });
});
