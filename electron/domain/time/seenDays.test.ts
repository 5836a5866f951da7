import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayNumber, daysSince, seeTime, type ClockReading, type SeenTime } from './seenDays';

const [MINUTE, HOUR, DAY] = [60_000, 3_600_000, 86_400_000];
const NOON = Date.UTC(2026, 10, 22, 11);
const NOTHING: SeenTime = { days: [], running: 0, passed: 0, wasStarted: false };
const seen = (readings: readonly ClockReading[]) => readings.reduce(seeTime, NOTHING).days;
/** A computer that runs all the time, whose clock shows so many days after noon. */
const onDays = (days: readonly number[]) =>
  days.map((after, index) => ({ now: NOON + after * DAY, running: (index + 1) * DAY }));

describe('the days that were seen', () => {
  it('are each counted once, however far apart', () => {
    const days = seen(onDays([0, 0.2, 1, 8, 8.1, 400]));
    expect(daysSince(days, dayNumber(NOON))).toBe(3);
  });

  it('are taken back by a clock that goes back', () => {
    expect(seen(onDays([0, 1, 30, 365, 2]))).toEqual([0, 1, 2].map((after) => dayNumber(NOON) + after));
  });

  it('are not made by a clock that somebody sets again and again', () => {
    const turned = Array.from({ length: 40 }, (_, index) => ({
      now: NOON + index * DAY,
      running: HOUR + index * MINUTE,
    }));
    expect(seen(turned)).toHaveLength(1);
    // Nor where the computer is started anew for each.
    expect(seen(turned.map(({ now }, index) => ({ now, running: MINUTE + (index % 2) }))).length).toBeLessThan(12);
  });

  it('are as many as somebody opens the journal on, for a minute each', () => {
    const [asleep, started, brief] = [DAY, 0, 0].map((between, way) =>
      Array.from({ length: 60 }, (_, day) =>
        [0, MINUTE].map((later) => ({
          now: NOON + day * DAY + later,
          running: between * day + (way === 2 ? 2 : 4) * MINUTE + later + (between === 0 ? day % 3 : 0),
        })),
      ).flat(),
    );
    expect(seen(asleep ?? [])).toHaveLength(60);
    // Where nothing tells one start from none, it is slower; it comes all the same.
    expect(seen(started ?? []).length).toBeGreaterThan(30);
    expect(seen(brief ?? []).length).toBeGreaterThan(20);
  });

  it('are never more than the clock showed, nor than time has passed for', () => {
    const step = fc.record({
      after: fc.oneof(fc.nat(10 * MINUTE), fc.nat(2 * DAY)),
      clock: fc.oneof(fc.constant(null), fc.integer({ min: -40 * DAY, max: 400 * DAY })),
      starts: fc.oneof({ weight: 5, arbitrary: fc.constant(false) }, { weight: 1, arbitrary: fc.constant(true) }),
    });
    fc.assert(
      fc.property(fc.array(step, { minLength: 1, maxLength: 120 }), fc.nat(119), (steps, any) => {
        let [truth, booted, offset] = [0, 0, NOON];
        const readings: (ClockReading & { readonly truth: number })[] = [];
        let starts = 0;
        const until = any % steps.length;
        for (const [index, { after, clock, starts: isStart }] of steps.entries()) {
          truth += after;
          if (isStart) booted = truth - Math.min(after, MINUTE);
          if (isStart && index > until) starts += 1;
          if (clock !== null) offset = NOON + clock - truth;
          readings.push({ now: offset + truth, running: truth - booted, truth });
        }
        const before = seen(readings.slice(0, until + 1));
        const since = before.at(-1) ?? 0;
        const counted = daysSince(seen(readings), since);
        expect(counted).toBeLessThanOrEqual(new Set(readings.slice(until + 1).map(({ now }) => dayNumber(now))).size);
        const passed = truth - (readings[until]?.truth ?? 0);
        // What had passed by then may count for the first.
        expect(counted).toBeLessThanOrEqual(1 + passed / (12 * HOUR) + Math.min(starts + 1, passed / (5 * MINUTE)));
      }),
    );
  });
});
