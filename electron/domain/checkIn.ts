import type { Id } from './id';
import { epochOf, type Moment } from './moment';

/** How it is, right now, in numbers of 0 to 10 and a line if wanted. */
export interface CheckIn {
  readonly kind: 'check-in';
  readonly id: Id;
  readonly at: Moment;
  readonly person?: Id | undefined;
  /** Connection felt. */
  readonly connection?: number | undefined;
  /** Pull to reach out. */
  readonly pull?: number | undefined;
  /** How hard the wait for an answer is. */
  readonly wait?: number | undefined;
  /** The rupture, letter or reaching that it belongs to. */
  readonly of?: Id | undefined;
  /** The line; for a wait, what the feeling says. May be empty. */
  readonly body: string;
}

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

function byTime(one: CheckIn, other: CheckIn): number {
  return epochOf(one.at) - epochOf(other.at) || (one.id < other.id ? -1 : 1);
}
