import { blankRecord } from '../domain/records/blank';
import { addDays, weekdayOf } from '../domain/time/day';
import type { Entry } from '../domain/kinds/entry';
import { newId } from '../domain/id';
import { dayOf, momentAt, withDayAndTime, type Moment } from '../domain/time/moment';
import { apart } from './story/apart';
import { door } from './story/door';
import { early } from './story/early';
import { lately } from './story/lately';
import { learning } from './story/learning';
import { leaving } from './story/leaving';
import type { Told } from './story/told';
import { tuesdays } from './story/tuesdays';
import { without } from './story/without';

/** Where the story is lived. */
export const ZONE = 'Europe/Berlin';

/**
 * Two years in the journal of somebody in psychotherapy, newest first. It ends on the last Sunday that is over; `now`
 * in milliseconds since 1970.
 */
export function storyEntries(now: number): readonly Entry[] {
  const when = storyClock(now);
  return [lately, apart, learning, early, without, leaving, door, tuesdays].flat().map((told) => entryOf(told, when));
}

/** The moment so many days before the Sunday on which the story ends, at a time of day. */
export type StoryClock = (ago: number, time: string) => Moment;

/** Tells the moments of the story; `now` in milliseconds since 1970. */
export function storyClock(now: number): StoryClock {
  const end = lastSunday(now);
  return (ago, time) => withDayAndTime(end, addDays(dayOf(end), -ago), time);
}

function entryOf(
  { ago, time, title = '', body, people = [], tags = [], feelings = {} }: Told,
  when: StoryClock,
): Entry {
  return {
    ...blankRecord('entry', newId(), when(ago, time)),
    title,
    body,
    people,
    tags,
    feelings: Object.entries(feelings).map(([name, strength]) => ({ name, strength })),
  };
}

function lastSunday(now: number): Moment {
  const present = momentAt(now, ZONE);
  const today = dayOf(present);
  return withDayAndTime(present, addDays(today, -weekdayOf(today)), '12:00');
}
