import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { thin } from './thinning';

const NOW = Date.UTC(2026, 10, 22, 20, 40);
const HOUR = 3_600_000;
const DAY = 24 * HOUR;
/** Versions of a computer that is used every day, and whose clock is right: so many milliseconds old. */
const aged = (ages: readonly number[]) =>
  [...ages]
    .sort((a, b) => a - b)
    .map((age) => ({ time: NOW - age, days: Math.floor(NOW / DAY) - Math.floor((NOW - age) / DAY) }));
const ages = fc.oneof(fc.nat(2 * DAY), fc.nat(30 * DAY), fc.nat(1500 * DAY));
const histories = fc.array(ages, { maxLength: 80 }).map(aged);
const left = (kept: ReturnType<typeof aged>) => {
  const dropped = new Set(thin(kept));
  return kept.filter((version) => !dropped.has(version));
};
const every = (step: number, from: number, to: number) =>
  aged(Array.from({ length: Math.floor((to - from) / step) }, (_, index) => from + index * step));

describe('thinning', () => {
  it('keeps all of the last week', () => expect(thin(every(10 * 60_000, 0, 7 * DAY))).toEqual([]));

  it.each([
    ['an hour for a week', 10 * 60_000, 9 * DAY + HOUR, 14 * DAY, HOUR],
    ['a day for 90 days', 2 * HOUR, 15 * DAY, 97 * DAY, DAY],
    ['a week for two years', DAY, 98 * DAY, 737 * DAY, 7 * DAY],
    ['a month after', 2 * DAY, 738 * DAY, 2000 * DAY, 30 * DAY],
  ])('keeps one %s', (_, step, from, to, apart) => {
    const rest = left(every(step, from, to));
    expect(rest.length).toBeGreaterThanOrEqual(Math.floor((to - from) / apart));
    expect(rest.length).toBeLessThanOrEqual(Math.ceil((to - from) / apart) + 2);
  });

  it('never drops the newest, the oldest, or what was not there', () => {
    fc.assert(
      fc.property(histories, (kept) => {
        const dropped = thin(kept);
        expect(dropped).not.toContain(kept[0]);
        expect(dropped).not.toContain(kept.at(-1));
        for (const version of dropped) expect(kept).toContain(version);
      }),
    );
  });

  it('drops nothing more when it is done', () => {
    fc.assert(
      fc.property(histories, (kept) => {
        expect(thin(left(kept))).toEqual([]);
      }),
    );
  });

  it('drops nothing that has not been seen to grow old, whatever its date', () => {
    fc.assert(
      fc.property(histories, fc.nat(8), (kept, days) => {
        expect(thin(kept.map(({ time }) => ({ time, days })))).toEqual([]);
      }),
    );
  });
});
