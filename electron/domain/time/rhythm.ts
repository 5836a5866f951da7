import { addDays, daysBetween, weekdayOf, type Weekday } from './day';
import { dayOf, type Day, type Moment } from './moment';
import { inZone, momentOn, type Zone } from './zone';

/** When one meets each week. */
export interface Rhythm {
  readonly weekday: Weekday;
  /** By the clock of the zone, `16:00`. */
  readonly time: string;
  readonly minutes: number;
  readonly zone: Zone;
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

/**
 * The moments at which it is time, week by week, from the first that is on a day or after it, until there are no more
 * days.
 */
export function* beats(rhythm: Rhythm, from: Day): Generator<Moment, undefined> {
  const first = addDays(from, (rhythm.weekday - weekdayOf(from) + WEEK) % WEEK);
  for (let weeks = 0; ; weeks++) {
    const day = addDays(first, weeks * WEEK);
    if (daysBetween(first, day) !== weeks * WEEK) return;
    yield momentOn(day, rhythm.time, rhythm.zone);
  }
}
