import type { Id } from '../id';
import type { CheckIn } from '../kinds/checkIn';
import { epochOf, type Moment } from '../time/moment';
import { belongsTo } from './person';

/** What a check-in rates. */
export type Rating = 'connection' | 'pull' | 'wait';

/** A point of the small line that check-ins draw. */
export interface Point {
  readonly at: Moment;
  readonly value: number;
}

/** The check-ins that belong to a record, earliest first. */
export function checkInsOf(id: Id, checkIns: readonly CheckIn[]): readonly CheckIn[] {
  return checkIns.filter(({ of }) => of === id).sort(byTime);
}

/** The line of one rating, earliest first; check-ins without it are left out. */
export function lineOf(rating: Rating, checkIns: readonly CheckIn[]): readonly Point[] {
  return checkIns.toSorted(byTime).flatMap(({ at, [rating]: value }) => (value === undefined ? [] : [{ at, value }]));
}

/** Whether the connection with somebody was rated before. */
export function hasRated(person: Id, checkIns: readonly CheckIn[]): boolean {
  return checkIns.some((one) => one.connection !== undefined && belongsTo(one.person, person));
}

function byTime(one: CheckIn, other: CheckIn): number {
  return epochOf(one.at) - epochOf(other.at) || (one.id < other.id ? -1 : 1);
}
