import type { CheckIn } from './checkIn';
import type { Entry } from './entry';
import type { Id } from './id';
import type { Listed, OnList } from './list';
import type { Letter } from './letter';
import type { Person } from './person';
import type { Reaching } from './reaching';
import { unreachable } from './result';
import type { Rupture } from './rupture';
import type { Session } from './session';
import type { Topic } from './topic';
import type { Touchstone } from './touchstone';

/** An entry as one of the records. */
export interface EntryRecord extends Entry {
  readonly kind: 'entry';
  readonly listed?: Listed | undefined;
}

/** Whatever is kept in the journal: one Markdown file each. */
export type AnyRecord = EntryRecord | Person | CheckIn | Reaching | Touchstone | Rupture | Letter | Topic | Session;

/** What a record is, in the word that stands in its file. */
export type Kind = AnyRecord['kind'];

export type RecordOf<K extends Kind> = Extract<AnyRecord, { readonly kind: K }>;

/** A record that may be on the list. */
export type ListableRecord = Extract<AnyRecord, { readonly listed?: Listed | undefined }>;

/** A record that is on it. */
export type ListedRecord = OnList<ListableRecord>;

export const KINDS = ['entry', 'person', 'check-in', 'reaching', 'touchstone', 'rupture', 'letter', 'topic', 'session'] as const satisfies readonly Kind[];

/** Whether a text is the word for a kind. */
export function isKind(text: string): text is Kind {
  return KINDS.some((kind) => kind === text);
}

/** The records of one kind, in their order. */
export function ofKind<K extends Kind>(kind: K, records: readonly AnyRecord[]): readonly RecordOf<K>[] {
  return records.filter((record): record is RecordOf<K> => record.kind === kind);
}

/** Whether a record may be on the list. */
export function isListable(record: AnyRecord): record is ListableRecord {
  switch (record.kind) {
    case 'entry': case 'rupture': case 'letter': case 'touchstone': case 'topic': return true;
    case 'person': case 'check-in': case 'reaching': case 'session': return false;
    default: return unreachable(record);
  }
}

/** The person whom a record names; a person's own record names that person. Undefined where it names nobody. */
export function personOf(record: AnyRecord): Id | undefined {
  switch (record.kind) {
    case 'person': return record.id;
    case 'letter': return record.to;
    case 'check-in': case 'reaching': case 'touchstone': case 'rupture': case 'session': return record.person;
    case 'entry': case 'topic': return undefined;
    default: return unreachable(record);
  }
}
