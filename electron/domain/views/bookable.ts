import type { Id } from '../id';
import type { Session } from '../kinds/session';
import { dayOf, epochOf, type Day, type Moment } from '../time/moment';
import { KINDS, traitsOf, type DECLARATIONS, type Kind, type RecordOf } from '../records/record';
import { unreachable } from '../result';

/** So many records go into one book at the most. */
export const MOST_PIECES = 5000;

/** A kind of record that can go into a keepsake book: one that has a chapter. */
export type Bookable = {
  readonly [K in Kind]: (typeof DECLARATIONS)[K]['traits'] extends { readonly chapter: readonly string[] } ? K : never;
}[Kind];

export type BookableRecord = RecordOf<Bookable>;

/** What is offered first. */
const FIRST: readonly Kind[] = [
  'entry',
  'touchstone',
  'letter',
  'rupture',
  'then-and-now',
  'feeling-and-fact',
  'reaching',
  'session',
  'ending',
];

/** The kinds of records that can go into a keepsake book, in the order in which they are offered. */
export const BOOKABLE: readonly Bookable[] = [...new Set([...FIRST, ...KINDS])].filter(isBookableKind);

/** The kinds that are looked for first: what was written of a time with somebody. */
export const USUALLY_IN_BOOK: ReadonlySet<Kind> = new Set([
  'entry',
  'touchstone',
  'letter',
  'rupture',
  'session',
] satisfies readonly Bookable[]);

/** Whether there is anything to tell of a session: notes, or a line to what was on its list. */
export function isSessionTold({ body, list }: Pick<Session, 'body' | 'list'>): boolean {
  return body.trim() !== '' || list.some(({ note }) => note.trim() !== '');
}

/** Whether a record can go into a book. */
export function isBookable<R extends { readonly kind: Kind }>(record: R): record is R & { readonly kind: Bookable } {
  return isBookableKind(record.kind);
}

function isBookableKind(kind: Kind): kind is Bookable {
  return traitsOf(kind).chapter !== undefined;
}

/** Which records are looked for. */
export interface Wanted {
  readonly kinds: ReadonlySet<Kind>;
  /** Whom they belong to, or name; everybody's where nobody is given. */
  readonly person?: Id | undefined;
  readonly from?: Day | undefined;
  readonly to?: Day | undefined;
}

/**
 * What is known of a record that may be looked for. `people`: those it belongs to, or names; everybody's where there
 * are none.
 */
export interface Findable {
  readonly kind: Kind;
  readonly at: Moment;
  readonly people: readonly Id[];
}

/**
 * Whether a record is one of those that are looked for. The days are those on which it was lived, both ends among
 * them.
 */
export function isWanted({ kind, at, people }: Findable, { kinds, person, from, to }: Wanted): boolean {
  const day = dayOf(at);
  const isTheirs = person === undefined || people.length === 0 || people.includes(person);
  return kinds.has(kind) && isTheirs && (from === undefined || day >= from) && (to === undefined || day <= to);
}

/** How a book's pieces can be put in order. */
export type BookOrder = (typeof BOOK_ORDERS)[number];

export const BOOK_ORDERS = ['oldest', 'newest', 'kinds'] as const;

/** Records in an order; those of a kind, and at one time, stay as they were told. */
export function inBookOrder<R extends { readonly kind: Kind; readonly at: Moment }>(
  records: readonly R[],
  order: BookOrder,
): readonly R[] {
  const byTime = (one: R, other: R) => epochOf(one.at) - epochOf(other.at);
  const place = ({ kind }: R) => BOOKABLE.findIndex((one) => one === kind);
  switch (order) {
    case 'oldest':
      return records.toSorted(byTime);
    case 'newest':
      return records.toSorted((one, other) => byTime(other, one));
    case 'kinds':
      return records.toSorted((one, other) => place(one) - place(other) || byTime(one, other));
    default:
      return unreachable(order);
  }
}

/** The pieces with one of them at another place, 0 for the first. */
export function movedPiece(pieces: readonly Id[], piece: Id, place: number): readonly Id[] {
  return pieces.filter((one) => one !== piece).toSpliced(place, 0, piece);
}
