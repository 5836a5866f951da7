import { addDays, daysBetween, weekdayOf, type Weekday } from './day';
import { dayOf, type Day, type Moment } from './moment';
import { inZone, momentOn, type Zone } from './zone';

/** An hour of a week: its day, and its time by the clock of a zone, `16:00`. */
export interface WeekHour {
  readonly weekday: Weekday;
  readonly time: string;
}

/** When one meets: an hour each week, or several, or every second week. */
export interface Rhythm extends WeekHour {
  readonly minutes: number;
  readonly zone: Zone;
  /** Further hours of the same weeks, each on a weekday of its own. */
  readonly also?: readonly WeekHour[] | undefined;
  /** A day of a week in which one meets, where it is every second week. */
  readonly fortnight?: Day | undefined;
  /** The first day for which it holds; undefined where it was always so. */
  readonly from?: Day | undefined;
}

const WEEK = 7;
const TIME = /^(?:[01]\d|2[0-3]):[0-5]\d$/;

/** Whether a text is a time of day, `16:00`. */
export function isTime(text: string): boolean {
  return TIME.test(text);
}

/** Which day it is where the rhythm is kept. */
export function dayInRhythm({ zone }: Rhythm, at: Moment): Day {
  return dayOf(inZone(at, zone));
}

/** The hours of a week in which one meets, by their days, one on each. */
export function hoursOf({ weekday, time, also = [] }: Rhythm): readonly WeekHour[] {
  const hours = new Map([...also, { weekday, time }].map((hour) => [hour.weekday, hour]));
  return [...hours.values()].sort((one, other) => one.weekday - other.weekday);
}

/** Whether the rhythm gives an hour on a day. */
export function hasBeatOn(rhythm: Rhythm, day: Day): boolean {
  if (rhythm.from !== undefined && day < rhythm.from) return false;
  return isItsWeek(rhythm, day) && hoursOf(rhythm).some(({ weekday }) => weekday === weekdayOf(day));
}

/**
 * The moments at which it is time, in their order, from the first that is on a day or after it, until there are no more
 * days.
 */
export function* beats(rhythm: Rhythm, from: Day): Generator<Moment, undefined> {
  const first = rhythm.from !== undefined && rhythm.from > from ? rhythm.from : from;
  const monday = addDays(first, 1 - weekdayOf(first));
  const hours = hoursOf(rhythm);
  for (let weeks = 0; ; weeks++) {
    const week = addDays(monday, weeks * WEEK);
    if (daysBetween(monday, week) !== weeks * WEEK) return;
    if (!isItsWeek(rhythm, week)) continue;
    for (const { weekday, time } of hours) {
      const day = addDays(week, weekday - 1);
      if (day >= first && weekdayOf(day) === weekday) yield momentOn(day, time, rhythm.zone);
    }
  }
}

/** Whether the rhythm gives hours in the week of a day, from Monday on. */
export function isItsWeek({ fortnight }: Rhythm, day: Day): boolean {
  if (fortnight === undefined) return true;
  const [own, its] = [day, fortnight].map((one) => addDays(one, 1 - weekdayOf(one)));
  return own !== undefined && its !== undefined && daysBetween(own, its) % (2 * WEEK) === 0;
}
