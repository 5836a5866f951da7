import type { Declaration, Traits } from '../fields/declare';
import type { Fields } from '../fields/field';
import { valueIn } from '../fields/value';
import type { Id } from '../id';
import { BOOK, type Book } from '../kinds/book';
import { CHECK_IN, type CheckIn } from '../kinds/checkIn';
import { ENDING, type Ending } from '../kinds/ending';
import { ENTRY, type Entry } from '../kinds/entry';
import { FEELING_AND_FACT, type FeelingAndFact } from '../kinds/feelingAndFact';
import { LETTER, type Letter } from '../kinds/letter';
import { LOOP, type Loop } from '../kinds/loop';
import { PERSON, type Person } from '../kinds/person';
import { REACHING, type Reaching } from '../kinds/reaching';
import { ROUND, type Round } from '../kinds/round';
import { RUPTURE, type Rupture } from '../kinds/rupture';
import { SESSION, type Session } from '../kinds/session';
import { THEN_AND_NOW, type ThenAndNow } from '../kinds/thenAndNow';
import { TOO_MUCH, type TooMuch } from '../kinds/tooMuch';
import { TOPIC, type Topic } from '../kinds/topic';
import { TOUCHSTONE, type Touchstone } from '../kinds/touchstone';
import type { Listed } from '../fields/rank';
import type { OnList } from './list';
import { LONGEST_FIELD } from '../fields/longest';

/** Whatever is kept in the journal: one Markdown file each. */
export type AnyRecord =
  | Entry
  | Person
  | CheckIn
  | Reaching
  | Touchstone
  | Rupture
  | Letter
  | Topic
  | Session
  | FeelingAndFact
  | Loop
  | Round
  | ThenAndNow
  | Ending
  | TooMuch
  | Book;

/** What a record is, in the word that stands in its file. */
export type Kind = AnyRecord['kind'];

export type RecordOf<K extends Kind> = Extract<AnyRecord, { readonly kind: K }>;

/** A record that may be on the list. */
export type ListableRecord = Extract<AnyRecord, { readonly listed?: Listed | undefined }>;

/** A record that is on it. */
export type ListedRecord = OnList<ListableRecord>;

/** Every kind of record, in the order in which they are offered. */
export const DECLARATIONS = {
  entry: ENTRY,
  person: PERSON,
  'check-in': CHECK_IN,
  reaching: REACHING,
  touchstone: TOUCHSTONE,
  rupture: RUPTURE,
  letter: LETTER,
  topic: TOPIC,
  session: SESSION,
  'feeling-and-fact': FEELING_AND_FACT,
  loop: LOOP,
  round: ROUND,
  'then-and-now': THEN_AND_NOW,
  ending: ENDING,
  'too-much': TOO_MUCH,
  book: BOOK,
} as const satisfies { readonly [K in Kind]: Declaration<K> };

export const KINDS = Object.keys(DECLARATIONS) as readonly Kind[];

/** Whether a text is the word for a kind. */
export function isKind(text: string): text is Kind {
  return KINDS.some((kind) => kind === text);
}

/** The fields of a kind, in the order in which they stand in a file. */
export function fieldsOf(kind: Kind): Fields {
  return DECLARATIONS[kind].fields;
}

/** What is known of a kind besides its fields. */
export function traitsOf(kind: Kind): Traits {
  return DECLARATIONS[kind].traits;
}

/** Whether what is of a kind belongs to the day of its moment. */
export function isOfADay(kind: Kind): boolean {
  return traitsOf(kind).ofNoDay !== true;
}

/** The records of one kind, in their order. */
export function ofKind<K extends Kind>(kind: K, records: readonly AnyRecord[]): readonly RecordOf<K>[] {
  return records.filter((record): record is RecordOf<K> => record.kind === kind);
}

/** Whether a record may be on the list. */
export function isListable(record: AnyRecord): record is ListableRecord {
  return Object.values(fieldsOf(record.kind)).some(({ type }) => type === 'rank');
}

/** The persons whose a record is, or whom it is about; a person's own record is about that person. */
export function personsOf(record: AnyRecord): readonly Id[] {
  if (record.kind === 'person') return [record.id];
  return Object.entries(fieldsOf(record.kind))
    .filter(([, field]) => (field.type === 'link' || field.type === 'links') && field.to === 'person')
    .flatMap(([name]) => (valueIn(record, name) as Id | readonly Id[] | undefined) ?? []);
}

/** The first of them. Undefined where it names nobody. */
export function personOf(record: AnyRecord): Id | undefined {
  return personsOf(record)[0];
}

/** The text by which a record is called, as it was written; empty where it has none. */
export function recordName(record: AnyRecord): string {
  const { title } = traitsOf(record.kind);
  return title === undefined ? '' : String(valueIn(record, title));
}

/**
 * So many characters are typed in a text of a kind at the most. What a file holds already is saved, however long it
 * is.
 */
export function longestOf(kind: Kind, name: string): number {
  const field = fieldsOf(kind)[name];
  return field && 'longest' in field ? field.longest : LONGEST_FIELD;
}
