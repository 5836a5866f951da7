import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, daysBetween, parseDay, weekdayOf } from './day';
import type { Day } from './moment';

const days = fc.integer({ min: 0, max: 60_000 }).map((number) => addDays('1970-01-01' as Day, number));

describe('a day', () => {
  it.each(['', 'today', '2026-02-30', '2026-13-01', '2026-1-1', '2026-11-22T10:00', '20261122'])(
    'is not %j',
    (text) => {
      expect(parseDay(text)).toBeUndefined();
    },
  );

  it('is read as it is printed', () => {
    fc.assert(
      fc.property(days, (day) => {
        expect(parseDay(day)).toBe(day);
      }),
    );
  });

  it('is as many days from another as lead there', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: -20_000, max: 20_000 }), (day, count) => {
        expect(daysBetween(day, addDays(day, count))).toBe(count);
      }),
    );
  });

  it('is a day later whatever the clocks do', () => {
    expect(daysBetween('2026-03-28' as Day, '2026-03-30' as Day)).toBe(2);
    expect(daysBetween('2026-10-24' as Day, '2026-10-26' as Day)).toBe(2);
    expect(addDays('2028-02-28' as Day, 1)).toBe('2028-02-29');
  });

  it('has the same weekday a week later', () => {
    expect(weekdayOf('2026-11-22' as Day)).toBe(7);
    fc.assert(
      fc.property(days, (day) => {
        expect(weekdayOf(addDays(day, 7))).toBe(weekdayOf(day));
      }),
    );
  });
});
