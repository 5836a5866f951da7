import { Temporal } from 'temporal-polyfill';
import type { Day } from './moment';

/** A day of the week, Monday 1 to Sunday 7, as in ISO 8601. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

const PATTERN = /^\d{4}-\d\d-\d\d$/;
const LENGTH = 86_400_000;
/** Days beyond these have no year of four digits. */
const [FIRST, LAST] = ['0001-01-01' as Day, '9999-12-31' as Day];

/** The day, or undefined where the text names none (`2026-02-30`). */
export function parseDay(text: string): Day | undefined {
  if (!PATTERN.test(text)) return undefined;
  try {
    const day = Temporal.PlainDate.from(text, { overflow: 'reject' }).toString() as Day;
    return day < FIRST ? undefined : day;
  } catch {
    return undefined;
  }
}

/** The day so many days later, or earlier where that is negative; not before the year 1 or after the year 9999. */
export function addDays(day: Day, days: number): Day {
  const time = Math.min(Math.max(Date.parse(day) + Math.trunc(days) * LENGTH, Date.parse(FIRST)), Date.parse(LAST));
  return new Date(time).toISOString().slice(0, 10) as Day;
}

/** How often one sleeps from one day to another; negative where the other is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / LENGTH);
}

export function weekdayOf(day: Day): Weekday {
  return Temporal.PlainDate.from(day).dayOfWeek as Weekday;
}
