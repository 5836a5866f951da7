import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, weekdayOf } from './day';
import type { Day } from './moment';
import { everyThatFits, periodNumber, periodOf, periodsFrom, type Every } from './period';

const day = (text: string) => text as Day;
const anyDay = fc.integer({ min: -9000, max: 9000 }).map((days) => addDays(day('2000-01-01'), days));
const anyEvery = fc.constantFrom<Every>('week', 'month', 'year');

describe('a period', () => {
  it.each([
    ['week', '2026-11-22', '2026-11-16', '2026-11-22'],
    ['week', '2026-01-01', '2025-12-29', '2026-01-04'],
    ['week', '1969-12-31', '1969-12-29', '1970-01-04'],
    ['month', '2024-02-10', '2024-02-01', '2024-02-29'],
    ['month', '2026-12-31', '2026-12-01', '2026-12-31'],
    ['year', '2026-06-01', '2026-01-01', '2026-12-31'],
  ] as const)('%s of %s', (every, of, from, to) => {
    expect(periodOf(day(of), every)).toEqual({ from, to });
  });

  it('has its day in it, and is the same for each of its days', () => {
    fc.assert(
      fc.property(anyDay, anyEvery, (one, every) => {
        const { from, to } = periodOf(one, every);
        expect(from <= one && one <= to).toBe(true);
        expect(periodOf(from, every)).toEqual(periodOf(to, every));
        expect([periodNumber(from, every), periodNumber(to, every)]).toEqual([
          periodNumber(one, every),
          periodNumber(one, every),
        ]);
        expect(periodNumber(addDays(to, 1), every)).toBe(periodNumber(one, every) + 1);
        if (every === 'week') expect([weekdayOf(from), weekdayOf(to)]).toEqual([1, 7]);
      }),
    );
  });
});

describe('periods', () => {
  it('follow each other without a gap, from one day to another', () => {
    fc.assert(
      fc.property(anyDay, fc.nat(900), anyEvery, (from, days, every) => {
        const to = addDays(from, days);
        const periods = periodsFrom(from, to, every);
        expect(periods[0]).toEqual(periodOf(from, every));
        expect(periods.at(-1)).toEqual(periodOf(to, every));
        periods.slice(1).forEach((period, index) => {
          expect(period.from).toBe(addDays(periods[index]?.to ?? from, 1));
        });
      }),
    );
  });

  it('are none where the end is before the beginning', () => {
    expect(periodsFrom(day('2026-03-01'), day('2026-02-01'), 'month')).toEqual([]);
  });

  it('come to an end at either end of time', () => {
    for (const every of ['week', 'month', 'year'] as const) {
      expect(periodsFrom(day('9999-12-30'), day('9999-12-31'), every).at(-1)?.to).toBe('9999-12-31');
      expect(periodOf(day('0001-01-01'), every).from).toBe('0001-01-01');
    }
    expect(periodOf(day('0050-02-10'), 'month')).toEqual({ from: '0050-02-01', to: '0050-02-28' });
  });

  it('are as short as fit', () => {
    expect(everyThatFits(day('2026-01-01'), day('2026-03-01'), 12, ['week', 'month', 'year'])).toBe('week');
    expect(everyThatFits(day('2026-01-01'), day('2026-11-01'), 12, ['week', 'month', 'year'])).toBe('month');
    expect(everyThatFits(day('2000-01-01'), day('2026-11-01'), 12, ['week', 'month'])).toBe('month');
  });
});
