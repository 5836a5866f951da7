import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { thin } from './thinning';

const NOW = Date.UTC(2026, 10, 22, 20, 40);
const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const ages = fc.oneof(fc.nat(2 * DAY), fc.nat(30 * DAY), fc.nat(1500 * DAY));
const histories = fc.array(ages.map((age) => NOW - age), { maxLength: 80 });
const left = (kept: readonly number[], now: number) => {
  const dropped = new Set(thin(kept, now));
  return kept.filter((time) => !dropped.has(time));
};
const every = (step: number, from: number, to: number) => Array.from({ length: Math.floor((to - from) / step) }, (_, index) => NOW - from - index * step);

describe('thinning', () => {
  it('keeps all of the last day', () => expect(thin(every(60_000, 0, DAY), NOW)).toEqual([]));

  it.each([
    ['an hour for a week', 10 * 60_000, DAY + HOUR, 7 * DAY, HOUR],
    ['a day for 90 days', 2 * HOUR, 8 * DAY, 90 * DAY, DAY],
    ['a week for two years', DAY, 91 * DAY, 730 * DAY, 7 * DAY],
    ['a month after', 2 * DAY, 731 * DAY, 2000 * DAY, 30 * DAY],
  ])('keeps one %s', (_, step, from, to, apart) => {
    const rest = left(every(step, from, to), NOW);
    expect(rest.length).toBeGreaterThanOrEqual(Math.floor((to - from) / apart));
    expect(rest.length).toBeLessThanOrEqual(Math.ceil((to - from) / apart) + 2);
  });

  it('never drops the newest, the oldest, or what was not there', () => {
    fc.assert(fc.property(histories, (kept) => {
      const dropped = thin(kept, NOW);
      expect(dropped).not.toContain(Math.max(...kept));
      expect(dropped).not.toContain(Math.min(...kept));
      for (const time of dropped) expect(kept).toContain(time);
    }));
  });

  it('drops nothing more when it is done', () => {
    fc.assert(fc.property(histories, (kept) => { expect(thin(left(kept, NOW), NOW)).toEqual([]); }));
  });

  it('keeps no more as time goes by', () => {
    fc.assert(fc.property(histories, fc.nat(1000 * DAY), (kept, later) => {
      expect(left(left(kept, NOW), NOW + later).length).toBeLessThanOrEqual(left(kept, NOW).length);
    }));
  });

  it('leaves a version alone that a wrong clock put in the future', () => {
    expect(thin([NOW + DAY, NOW + DAY - 1, NOW], NOW)).toEqual([]);
  });
});
