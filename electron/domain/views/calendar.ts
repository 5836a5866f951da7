import { Temporal } from 'temporal-polyfill';
import { dayOf, type Day, type Moment } from '../time/moment';
import { lastDayOf } from '../therapy/person';
import type { Break } from '../fields/parts';

/** How much there is on a day: nothing, a little, more, much. */
export type Depth = 0 | 1 | 2 | 3;

interface Lived {
  readonly at: Moment;
}

const MORE = 2;
const MUCH = 4;

/**
 * The records by the day on which each was lived, in its own zone; within a day in the order given. Every record is on
 * exactly one day.
 */
export function byDay<R extends Lived>(records: readonly R[]): ReadonlyMap<Day, readonly R[]> {
  const days = new Map<Day, R[]>();
  for (const record of records) {
    const day = dayOf(record.at);
    const there = days.get(day);
    if (there) there.push(record);
    else days.set(day, [record]);
  }
  return days;
}

/** How much so many records are for one day. */
export function depthOf(count: number): Depth {
  if (count >= MUCH) return 3;
  if (count >= MORE) return 2;
  return count > 0 ? 1 : 0;
}

/**
 * Whether a day is remembered on another one, of another year: the same day of the same month. What was lived on 29
 * February is remembered on 28 February where a year has no 29th.
 */
export function isRemembered(lived: Day, on: Day): boolean {
  if (lived.slice(0, 4) === on.slice(0, 4)) return false;
  if (lived.slice(5) === on.slice(5)) return true;
  return lived.endsWith('-02-29') && on.endsWith('-02-28') && !Temporal.PlainDate.from(on).inLeapYear;
}

/** What was lived on the same day in other years, in the order given. */
export function onThisDay<R extends Lived>(records: readonly R[], day: Day): readonly R[] {
  return records.filter(({ at }) => isRemembered(dayOf(at), day));
}

/**
 * The break in which a day is, as a calendar shows it; where breaks overlap, the one begun last. One without an end is
 * shown until today, since nobody knows more, or as its first day where that is still to come.
 */
export function breakOn(breaks: readonly Break[], day: Day, today: Day): Break | undefined {
  let found: Break | undefined;
  for (const one of breaks) {
    const last = lastDayOf(one) ?? (one.from > today ? one.from : today);
    if (one.from <= day && day <= last && (!found || one.from > found.from)) found = one;
  }
  return found;
}
