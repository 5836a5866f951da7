import { belongsTo } from './person';
import type { Id } from './id';
import { dayOf, type Day, type Moment } from './moment';
import type { Kind } from './record';

/** The kinds of records that can go into a keepsake book, in the order in which they are offered. */
export const BOOKABLE = ['entry', 'touchstone', 'letter', 'rupture', 'then-and-now', 'feeling-and-fact', 'reaching', 'session', 'ending'] as const satisfies readonly Kind[];

export type Bookable = (typeof BOOKABLE)[number];

/** Whether a record can go into a book. */
export function isBookable<R extends { readonly kind: Kind }>(record: R): record is R & { readonly kind: Bookable } {
  return BOOKABLE.some((kind) => kind === record.kind);
}

/** Which records are looked for. */
export interface Wanted {
  readonly kinds: ReadonlySet<Kind>;
  /** Whom they belong to, or name; everybody's where nobody is given. */
  readonly person?: Id | undefined;
  readonly from?: Day | undefined;
  readonly to?: Day | undefined;
}

/** What is known of a record that may be looked for. `person`: whom it names, where it is of a kind that names one. */
export interface Findable {
  readonly kind: Kind;
  readonly at: Moment;
  readonly person: Id | undefined;
}

/** Whether a record is one of those that are looked for. The days are those on which it was lived, both ends among them. */
export function isWanted({ kind, at, person }: Findable, { kinds, person: whom, from, to }: Wanted): boolean {
  const day = dayOf(at);
  return kinds.has(kind) && (whom === undefined || belongsTo(person, whom)) && (from === undefined || day >= from) && (to === undefined || day <= to);
}
