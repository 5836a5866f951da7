import { daysBetween } from '../time/day';
import type { Break } from '../fields/parts';
import type { Id } from '../id';
import type { Person } from '../kinds/person';
import { epochOf, momentAt, type Day, type Moment } from '../time/moment';
import { zoneOf } from '../time/zone';

/** The role that has sessions by its name. */
export const THERAPIST = 'therapist';

/** A day within a break. */
export interface DayApart {
  readonly break: Break;
  /** Which day of it, from 1. */
  readonly day: number;
  /** How many days are left after this one; undefined while nobody knows. */
  readonly left: number | undefined;
}

/** The one who is present: of those that were made so, the last. Undefined where nobody was. */
export function presentPerson(people: readonly Person[]): Person | undefined {
  return people.filter(({ present }) => present !== undefined).toSorted(byPresent)[0];
}

/** The person as the one who is present: since now, or since a second after whoever was made so last. */
export function bringForward(person: Person, people: readonly Person[], now: Moment): Person {
  const latest = presentPerson(people)?.present;
  const present =
    latest !== undefined && epochOf(latest) >= epochOf(now) ? momentAt(epochOf(latest) + 1000, zoneOf(now)) : now;
  return { ...person, present };
}

/** Whether a record that names one person, or nobody, belongs to another: what names nobody belongs to everyone. */
export function belongsTo(named: Id | undefined, person: Id): boolean {
  return named === undefined || named === person;
}

/** The last day of a break. One that would end before it begins has its first day only. */
export function lastDayOf({ from, to }: Break): Day | undefined {
  return to !== undefined && to < from ? from : to;
}

/** The break in which a day is, and which day of it; where breaks overlap, the one begun last. */
export function dayApart(breaks: readonly Break[], day: Day): DayApart | undefined {
  let found: Break | undefined;
  for (const one of breaks) if (isWithin(one, day) && (!found || one.from > found.from)) found = one;
  if (!found) return undefined;
  const last = lastDayOf(found);
  return {
    break: found,
    day: daysBetween(found.from, day) + 1,
    left: last === undefined ? undefined : daysBetween(day, last),
  };
}

function isWithin(one: Break, day: Day): boolean {
  const last = lastDayOf(one);
  return one.from <= day && (last === undefined || day <= last);
}

function byPresent(one: Person, other: Person): number {
  const later = (other.present ? epochOf(other.present) : 0) - (one.present ? epochOf(one.present) : 0);
  return later !== 0 ? later : one.id < other.id ? -1 : 1;
}
