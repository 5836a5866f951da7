const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** How close together versions may stay, by age: at least `every` milliseconds' worth of calendar apart up to the age `until`. */
const STEPS: readonly { readonly until: number; readonly every: number }[] = [
  { until: DAY, every: 0 },
  { until: 7 * DAY, every: HOUR },
  { until: 90 * DAY, every: DAY },
  { until: 730 * DAY, every: 7 * DAY },
  { until: Infinity, every: 30 * DAY },
];

/**
 * Which of a record's earlier versions may go: all of the last 24 hours stay, then the last of an hour for a week, of a
 * day for 90 days, of a week for two years, of a month (30 days) after. The newest and the oldest always stay.
 *
 * @param kept when each version was kept, milliseconds since 1970, in any order
 * @param now milliseconds since 1970; versions later than that (a clock was wrong) stay
 * @returns those to drop, newest first; repeated running drops no more
 */
export function thin(kept: readonly number[], now: number): readonly number[] {
  const newestFirst = [...new Set(kept)].sort((a, b) => b - a);
  const filled = new Set<string>();
  return newestFirst.slice(0, -1).filter((time) => {
    const every = STEPS.find(({ until }) => now - time <= until)?.every ?? 0;
    if (every === 0) return false;
    const place = `${every}:${Math.floor(time / every)}`;
    if (filled.has(place)) return true;
    filled.add(place);
    return false;
  });
}
