import type { Fields } from '../fields/field';
import { answersOf, saidOf, type ByType, type OfType, type Values } from '../fields/value';
import type { FieldOf, FieldType } from '../fields/field';
import type { Id } from '../id';
import type { Moment } from '../time/moment';
import { fieldsOf, traitsOf, type AnyRecord, type Kind, type RecordOf } from './record';

/** A record of a kind in which nothing has been written yet. */
export function blankRecord<K extends Kind>(kind: K, id: Id, at: Moment): RecordOf<K> {
  const own: object = { kind, id, at, ...blankOf(fieldsOf(kind)), body: '' };
  // Every field of the kind, each with what it holds before anything was written.
  return own as RecordOf<K>;
}

/**
 * Whether nothing was written in a record that is there to be written in, or rated in a check-in. What is kept by a
 * choice alone, as a reaching, never is blank.
 */
export function isBlank(record: AnyRecord): boolean {
  if (traitsOf(record.kind).neverBlank || record.body.trim() !== '') return false;
  return answersOf(SAYS_NOTHING, fieldsOf(record.kind), record).every((saysNothing) => saysNothing);
}

function blankOf(fields: Fields): object {
  return Object.fromEntries(
    Object.entries(fields).flatMap(([name, field]) => {
      const value: unknown = saidOf(BLANK, field, name);
      return value === undefined ? [] : [[name, value]];
    }),
  );
}

const empty = () => '';
const missing = () => undefined;
const none = () => [];

/** What a field holds before anything was written. */
const BLANK: { readonly [Type in FieldType]: (field: FieldOf<Type>) => Values[Type] } & OfType<unknown> = {
  line: empty,
  prose: empty,
  quote: empty,
  strength: missing,
  choice: missing,
  day: missing,
  moment: missing,
  span: missing,
  link: missing,
  attachment: missing,
  passage: missing,
  rank: missing,
  event: missing,
  rhythm: missing,
  links: none,
  labels: none,
  feelings: none,
  outcomes: none,
  several: none,
  breaks: none,
  contacts: none,
  setting: ({ given }) => given,
  flag: ({ given }) => given,
  minutes: ({ given }) => given,
  scale: () => ({ low: '', high: '' }),
  state: ({ kinds, given }) => ({ kind: given, ...blankOf(kinds[given] ?? {}) }),
};

const isUnwritten = (text: string) => text.trim() === '';
const isMissing = (value: unknown) => value === undefined;
const isEmpty = (list: readonly unknown[]) => list.length === 0;
/** What it holds is there of itself, or says only what belongs together. */
const always = () => true;

/** Whether what a field holds is not yet something that somebody has written, rated or chosen. */
const SAYS_NOTHING: ByType<boolean> = {
  line: isUnwritten,
  prose: isUnwritten,
  quote: isUnwritten,
  strength: isMissing,
  choice: isMissing,
  day: isMissing,
  span: isMissing,
  attachment: isMissing,
  passage: isMissing,
  rank: isMissing,
  event: isMissing,
  rhythm: isMissing,
  links: (ids, { to }) => to === 'person' || isEmpty(ids),
  labels: isEmpty,
  feelings: isEmpty,
  outcomes: isEmpty,
  several: isEmpty,
  breaks: isEmpty,
  contacts: isEmpty,
  setting: always,
  flag: always,
  minutes: always,
  link: always,
  moment: always,
  scale: ({ low, high }) => isUnwritten(low) && isUnwritten(high),
  state: (state, { kinds, given }) =>
    state.kind === given && answersOf(SAYS_NOTHING, kinds[given] ?? {}, state).every((saysNothing) => saysNothing),
};
