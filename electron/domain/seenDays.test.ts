import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayNumber, daysSince, seeDay, type SeenDays } from './seenDays';

const DAY = 86_400_000;
const NOON = Date.UTC(2026, 10, 22, 11);
const seen = (readings: readonly number[]) => readings.reduce<SeenDays>(seeDay, []);

describe('the days that were seen', () => {
  it('are each counted once, however far apart', () => {
    const days = seen([0, 0.2, 1, 8, 8.1, 400].map((after) => NOON + after * DAY));
    expect(daysSince(days, dayNumber(NOON))).toBe(3);
  });

  it('are taken back by a clock that goes back', () => {
    const days = seen([0, 1, 30, 365, 2].map((after) => NOON + after * DAY));
    expect(days).toEqual([0, 1, 2].map((after) => dayNumber(NOON) + after));
  });

  it('are never more than the days on which the clock was read', () => {
    fc.assert(fc.property(fc.array(fc.integer({ min: -40 * DAY, max: 40 * DAY }), { minLength: 1, maxLength: 60 }), fc.nat(59), (readings, any) => {
      const at = any % readings.length;
      const since = dayNumber(readings[at] ?? 0);
      const later = new Set(readings.slice(at + 1).map(dayNumber));
      expect(daysSince(seen(readings), since)).toBeLessThanOrEqual(later.size);
    }));
  });
});
