import type { Book } from './book';
import type { CheckIn } from './checkIn';
import type { Ending } from './ending';
import type { Entry } from './entry';
import type { FeelingAndFact } from './feelingAndFact';
import type { Id } from './id';
import type { Listed, OnList } from './list';
import { sentOf, type Letter } from './letter';
import type { Loop } from './loop';
import type { Person } from './person';
import type { Reaching } from './reaching';
import { unreachable } from './result';
import type { Round } from './round';
import type { Rupture } from './rupture';
import type { Session } from './session';
import type { ThenAndNow } from './thenAndNow';
import type { TooMuch } from './tooMuch';
import type { Topic } from './topic';
import type { Touchstone } from './touchstone';

/** Whatever is kept in the journal: one Markdown file each. */
export type AnyRecord =
  | Entry | Person | CheckIn | Reaching | Touchstone | Rupture | Letter | Topic | Session
  | FeelingAndFact | Loop | Round | ThenAndNow | Ending | TooMuch | Book;

/** What a record is, in the word that stands in its file. */
export type Kind = AnyRecord['kind'];

export type RecordOf<K extends Kind> = Extract<AnyRecord, { readonly kind: K }>;

/** A record that may be on the list. */
export type ListableRecord = Extract<AnyRecord, { readonly listed?: Listed | undefined }>;

/** A record that is on it. */
export type ListedRecord = OnList<ListableRecord>;

export const KINDS = [
  'entry', 'person', 'check-in', 'reaching', 'touchstone', 'rupture', 'letter', 'topic', 'session',
  'feeling-and-fact', 'loop', 'round', 'then-and-now', 'ending', 'too-much', 'book',
] as const satisfies readonly Kind[];

/** Whether a text is the word for a kind. */
export function isKind(text: string): text is Kind {
  return KINDS.some((kind) => kind === text);
}

/**
 * Whether what is of a kind belongs to the day of its moment. A round tells of an entry, which is there already; what is for hard hours and a
 * book are for all days.
 */
export function isOfADay(kind: Kind): boolean {
  switch (kind) {
    case 'entry': case 'person': case 'check-in': case 'reaching': case 'touchstone': case 'rupture': case 'letter': case 'topic': case 'session': return true;
    case 'feeling-and-fact': case 'loop': case 'then-and-now': case 'ending': return true;
    case 'round': case 'too-much': case 'book': return false;
    default: return unreachable(kind);
  }
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
    case 'feeling-and-fact': case 'loop': case 'round': case 'then-and-now': case 'ending': case 'too-much': case 'book': return false;
    default: return unreachable(record);
  }
}

/** The person whom a record names; a person's own record names that person. Undefined where it names nobody. */
export function personOf(record: AnyRecord): Id | undefined {
  switch (record.kind) {
    case 'person': return record.id;
    case 'letter': return record.to;
    case 'check-in': case 'reaching': case 'touchstone': case 'rupture': case 'session': return record.person;
    case 'feeling-and-fact': case 'loop': case 'then-and-now': case 'ending': case 'book': return record.person;
    case 'entry': case 'topic': case 'round': case 'too-much': return undefined;
    default: return unreachable(record);
  }
}

/** The words of a record besides its title and its body, each a text of its own: what a search finds, and what two versions differ in. */
export function furtherTexts(record: AnyRecord): readonly string[] {
  switch (record.kind) {
    case 'rupture': {
      const told = record.state.kind === 'worked-through' ? [record.state.how, record.state.stays] : [];
      return written([record.landed, record.seemed, record.other, ...told]);
    }
    case 'letter': return written([record.hope, record.fear, sentOf(record.state)?.how ?? '']);
    case 'touchstone': return written([record.words, record.image?.description ?? '', record.source?.quote ?? '']);
    case 'reaching': return written([record.did.kind === 'reached-out' ? record.did.how : '']);
    case 'session': return written(record.list.map(({ note }) => note));
    case 'person': return written([record.role, record.scale.low, record.scale.high, ...record.breaks.map(({ note }) => note)]);
    case 'feeling-and-fact': return written([record.says, record.know, record.other, record.unknown]);
    case 'round': return written([record.quote, record.settles, record.under]);
    case 'then-and-now': return written([record.then?.quote ?? '', record.now?.quote ?? '']);
    case 'ending': return written([record.contact, record.lived, record.given, record.say, record.unfinished, record.hard, record.turn]);
    case 'too-much': return written(record.contacts.flatMap(({ name, how }) => [name, how]));
    case 'book': return written([record.dedication]);
    case 'entry': case 'check-in': case 'topic': case 'loop': return [];
    default: return unreachable(record);
  }
}

/** A record as plain Markdown: its title, its body, and whatever else was written. */
export function textOf(record: AnyRecord): string {
  const title = 'title' in record ? record.title : record.kind === 'person' ? record.name : '';
  return written([title.trim() === '' ? '' : `# ${title}`, record.body, ...furtherTexts(record)]).join('\n\n');
}

/** Whether nothing was written in a record that is there to be written in, or rated in a check-in. What is kept by a choice alone, as a reaching, never is blank. */
export function isBlank(record: AnyRecord): boolean {
  if (record.body.trim() !== '' || furtherTexts(record).length > 0 || (isListable(record) && record.listed)) return false;
  switch (record.kind) {
    case 'entry': return record.title.trim() === '' && record.people.length + record.tags.length + record.feelings.length === 0;
    case 'rupture': return record.title.trim() === '' && record.feelings.length === 0 && record.where === undefined && record.urge === undefined && record.urgency === undefined && record.state.kind === 'open';
    case 'letter': return record.title.trim() === '' && record.state.kind === 'draft';
    case 'touchstone': return record.image === undefined && record.holds === undefined && record.from === undefined && record.source === undefined;
    case 'topic': return record.title.trim() === '';
    case 'feeling-and-fact': return record.feelings.length + record.touchstones.length + record.feelingsAfter.length === 0 && record.believed === undefined && record.believedAfter === undefined;
    case 'loop': return record.title.trim() === '';
    case 'then-and-now': return record.then === undefined && record.now === undefined;
    case 'ending': return record.state.kind === 'planned' && record.state.last === undefined;
    case 'too-much': return true;
    case 'book': return record.title.trim() === '' && record.pieces.length === 0;
    case 'check-in': return record.connection === undefined && record.pull === undefined && record.wait === undefined;
    case 'person': case 'reaching': case 'session': case 'round': return false;
    default: return unreachable(record);
  }
}

function written(texts: readonly string[]): readonly string[] {
  return texts.filter((text) => text.trim() !== '');
}
