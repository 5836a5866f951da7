import type { Id } from '../id';
import type { Person } from '../kinds/person';
import type { Rupture } from '../kinds/rupture';
import type { Session } from '../kinds/session';
import { labels } from '../records/labels';
import { fieldsOf, traitsOf, type AnyRecord, type Kind } from '../records/record';
import type { RecordSummary } from '../records/summary';
import { valueIn } from '../fields/value';
import type { Source } from '../fields/parts';
import { personsOn } from '../therapy/naming';
import { epochOf, type Moment } from '../time/moment';
import { threadOf, type ThreadPart } from './ruptureThread';

/** The kinds of records of a time with somebody, in the order in which they are offered. */
export const TOGETHER = [
  'entry',
  'session',
  'letter',
  'rupture',
  'touchstone',
  'reaching',
  'check-in',
  'feeling-and-fact',
  'then-and-now',
  'topic',
  'ending',
] as const satisfies readonly Kind[];

export type TogetherKind = (typeof TOGETHER)[number];

/** That a rupture was brought, ended or opened again: what stands on a day of its own, apart from the rupture. */
export type Turn = Exclude<ThreadPart, { readonly kind: 'step' }>;

/** One thing of a time with somebody: a record, or what became of a rupture. */
export type Passage =
  | { readonly kind: 'record'; readonly key: string; readonly at: Moment; readonly record: RecordSummary }
  | {
      readonly kind: 'turn';
      readonly key: string;
      readonly at: Moment;
      readonly rupture: Rupture;
      readonly turn: Turn;
    };

/** A text of a record as it is read. `label`: what it is called, where that is not plain. */
export interface ToldText {
  readonly label: string | undefined;
  /** Whether they are somebody's exact words. */
  readonly isQuote: boolean;
  readonly text: string;
}

/**
 * The records of a time with somebody, oldest first. An entry or a topic is of whom it is about; of the others also
 * those that name nobody. An hour is there that took place, or of which something was written.
 *
 * @param records newest first
 */
export function recordsWith(
  person: Pick<Person, 'id' | 'name'>,
  records: readonly RecordSummary[],
  persons: readonly Person[],
): readonly RecordSummary[] {
  return records.filter((record) => isTold(record) && isTheirs(record, person.id, persons)).toReversed();
}

/** The same with what became of each rupture, each on its own day. */
export function passagesOf(records: readonly RecordSummary[], sessions: readonly Session[]): readonly Passage[] {
  const passages = records.flatMap((record): readonly Passage[] => [
    { kind: 'record', key: record.id, at: record.at, record },
    ...(record.whole?.kind === 'rupture' ? turnsOf(record.whole, sessions) : []),
  ]);
  return passages.toSorted((one, other) => epochOf(one.at) - epochOf(other.at));
}

/** The key of the passage in which a part of a rupture's thread is told; undefined of a step, told with the rupture. */
export function keyOfPart(rupture: Id, part: ThreadPart): string | undefined {
  if (part.kind === 'step') return undefined;
  return part.kind === 'told' && part.told.session !== undefined
    ? part.told.session
    : `${rupture} ${part.kind} ${part.at}`;
}

/** What stands before and after a record among some; check-ins are passed over. */
export function neighboursOf(
  id: Id,
  records: readonly RecordSummary[],
): { readonly before: RecordSummary | undefined; readonly after: RecordSummary | undefined } {
  const at = records.findIndex((record) => record.id === id);
  const isReadAlone = ({ kind }: RecordSummary) => kind !== 'check-in';
  if (at < 0) return { before: undefined, after: undefined };
  return { before: records.slice(0, at).findLast(isReadAlone), after: records.slice(at + 1).find(isReadAlone) };
}

/** The texts of a record, in the order in which a book tells them; its body alone, where none does. */
export function toldTexts(record: AnyRecord): readonly ToldText[] {
  return (traitsOf(record.kind).chapter ?? ['body']).flatMap((name) => {
    const type = name === 'body' ? 'prose' : fieldsOf(record.kind)[name]?.type;
    const value = valueIn(record, name);
    const isText = type === 'line' || type === 'prose' || type === 'quote';
    // What a field holds is of its type.
    const text = type === 'passage' ? (value as Source | undefined)?.quote : isText ? String(value) : '';
    if (text === undefined || text.trim() === '') return [];
    return [{ label: labelOf(record.kind, name), isQuote: type === 'quote' || type === 'passage', text }];
  });
}

function turnsOf(rupture: Rupture, sessions: readonly Session[]): readonly Passage[] {
  return threadOf(rupture, sessions).flatMap((turn): readonly Passage[] => {
    const key = keyOfPart(rupture.id, turn);
    // What was told in an hour is told with that hour.
    if (turn.kind === 'step' || key === undefined || (turn.kind === 'told' && turn.told.session !== undefined))
      return [];
    return [{ kind: 'turn', key, at: turn.at, rupture, turn }];
  });
}

function isTold({ kind, whole }: RecordSummary): boolean {
  if (whole?.kind === 'session') return whole.state === 'held' || whole.body.trim() !== '';
  return TOGETHER.some((one) => one === kind);
}

function isTheirs(record: RecordSummary, person: Id, persons: readonly Person[]): boolean {
  if (record.kind === 'entry') return personsOn(record, persons).includes(person);
  if (record.kind === 'topic') return record.listed?.of === person;
  return record.about.length === 0 || record.about.includes(person);
}

function labelOf(kind: Kind, name: string): string | undefined {
  return Object.entries(labels).find(([key]) => key === `${kind}.${name}`)?.[1];
}
