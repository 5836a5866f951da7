const DAY = 86_400_000;
/** So many days are enough to tell of any age that matters; the oldest are forgotten. */
const MOST = 1000;

/**
 * The days on which a computer has seen a journal open, each once, ascending, as whole days since 1970 (UTC). What is to go with
 * age is counted in them, and not in what a clock says: however far it is set ahead, that is one day.
 */
export type SeenDays = readonly number[];

/** The day of a reading of the clock, milliseconds since 1970. */
export function dayNumber(now: number): number {
  return Math.floor(now / DAY);
}

/** The days with that of a reading. A clock that has gone back takes back the days beyond: nobody knows whether they ever were. */
export function seeDay(days: SeenDays, now: number): SeenDays {
  const day = dayNumber(now);
  if (days.at(-1) === day) return days;
  return [...days.filter((earlier) => earlier < day), day].slice(-MOST);
}

/** How many days were seen since a day, itself not counted. */
export function daysSince(days: SeenDays, day: number): number {
  return days.filter((each) => each > day).length;
}
