const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
/** So many days are enough to tell of any age that matters; the oldest are forgotten. */
const MOST = 1000;
/** So much time has to have passed before another day counts. */
const ENOUGH = 12 * HOUR;
/** So much, where the computer was started anew meanwhile: how long it was off nobody knows. */
const ENOUGH_WITH_START = 5 * MINUTE;

/**
 * The days on which a computer has seen a journal open, each once, ascending, as whole days since 1970 (UTC). What is
 * to go with age is counted in them, and not in what a clock says: however far it is set ahead, that is one day.
 */
export type SeenDays = readonly number[];

/** What a computer shows at some moment. */
export interface ClockReading {
  /** By the clock that somebody can set, milliseconds since 1970. */
  readonly now: number;
  /** For how long it has been running, asleep or awake, in milliseconds. */
  readonly running: number;
}

/** What a computer has seen of time. */
export interface SeenTime {
  readonly days: SeenDays;
  /** For how long it had been running at the last reading. */
  readonly running: number;
  /** At least so many milliseconds have passed in truth since the last day was added. */
  readonly passed: number;
  /** Whether it was started anew since then. */
  readonly wasStarted: boolean;
}

/** The day of a reading of the clock, milliseconds since 1970. */
export function dayNumber(now: number): number {
  return Math.floor(now / DAY);
}

/**
 * With one more reading. A day is added only where enough time has passed since the last one, whatever the clock shows.
 * A clock that has gone back takes back the days beyond: nobody knows whether they ever were.
 */
export function seeTime(seen: SeenTime, { now, running }: ClockReading): SeenTime {
  const { days } = seen;
  const isStart = running < seen.running;
  const passed = seen.passed + (isStart ? running : running - seen.running);
  const wasStarted = seen.wasStarted || isStart;
  const day = dayNumber(now);
  const last = days.at(-1);
  if (last === undefined) return { days: [day], running, passed: 0, wasStarted: false };
  // In the place of those that are taken back: there are no more of them for it.
  if (day < last) return { days: [...days.filter((earlier) => earlier < day), day], running, passed, wasStarted };
  if (day === last || passed < (wasStarted ? ENOUGH_WITH_START : ENOUGH)) return { days, running, passed, wasStarted };
  return { days: [...days, day].slice(-MOST), running, passed: 0, wasStarted: false };
}

/** How many days were seen since a day, itself not counted. */
export function daysSince(days: SeenDays, day: number): number {
  return days.filter((each) => each > day).length;
}
