const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** A version that was kept. */
export interface KeptVersion {
  /** When, by the clock of the computer that kept it, milliseconds since 1970. */
  readonly time: number;
  /** How many days that computer has seen since then. */
  readonly days: number;
}

/**
 * How close together versions may stay, by age: at least `every` milliseconds' worth of calendar apart up to `until`
 * days seen. All is a week later than it need be: a clock that is set ahead now and then, and not back, makes a few
 * days of one.
 */
const STEPS: readonly { readonly until: number; readonly every: number }[] = [
  { until: 8, every: 0 },
  { until: 14, every: HOUR },
  { until: 97, every: DAY },
  { until: 737, every: 7 * DAY },
  { until: Infinity, every: 30 * DAY },
];

/**
 * Which of the versions that one computer kept of a record may go: of those that it has seen grow old, the last of an
 * hour stays for a week, of a day for 90 days, of a week for two years, of a month (30 days) after. The newest and the
 * oldest always stay. The clock is not asked: a version goes only beside a later one of the same stretch.
 *
 * @param kept in the order in which they were kept, newest first
 * @returns those to drop; repeated running drops no more
 */
export function thin<Version extends KeptVersion>(kept: readonly Version[]): readonly Version[] {
  const filled = new Set<string>();
  return kept.slice(0, -1).filter(({ time, days }) => {
    const every = STEPS.find(({ until }) => days <= until)?.every ?? 0;
    if (every === 0) return false;
    const place = `${every}:${Math.floor(time / every)}`;
    if (filled.has(place)) return true;
    filled.add(place);
    return false;
  });
}
