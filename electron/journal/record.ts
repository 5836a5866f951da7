import type { Entry } from '../domain/entry';
import { isStrength, type Feeling } from '../domain/feeling';
import { isId } from '../domain/id';
import { parseMoment, type Moment } from '../domain/moment';
import { unreachable } from '../domain/result';
import { readDocument, setAside, setBody, setList, setValue, withPlainLines, yamlText, type Item } from './document';

/** What `kind:` says of an entry. */
const KIND = 'entry';
/** What a request can carry; a file from elsewhere may hold more, which then stays in it unseen. */
const LONGEST_TITLE = 1000;
const LONGEST_LABEL = 120;
const MOST_LABELS = 200;

/** A record's source and the entry that it is. */
export interface ReadEntry {
  readonly source: string;
  /** Where the body begins in the source. */
  readonly bodyFrom: number;
  readonly entry: Entry;
}

type Field = Exclude<keyof Entry, 'body'>;

/** The entry in a record's source; undefined where the source is something else. */
export function readEntry(source: string): ReadEntry | undefined {
  const document = readDocument(source);
  const id = document?.text('id') ?? '';
  const at = parseMoment(document?.text('at') ?? '');
  if (!document || !isId(id) || !at || document.text('kind') !== KIND) return undefined;
  const entry = {
    id,
    at,
    title: (document.text('title') ?? '').slice(0, LONGEST_TITLE),
    people: labelsIn(document.list('people')),
    tags: labelsIn(document.list('tags')),
    feelings: known(document.list('feelings').map(feelingOf)),
    body: document.body,
  };
  return { source, bodyFrom: document.bodyFrom, entry };
}

/** The source of a new record. */
export function printEntry(entry: Entry): string {
  const list = (key: string, items: readonly string[]) => (items.length === 0 ? [] : [`${key}:`, ...items.map((item) => `  - ${item}`)]);
  return [
    '---',
    `id: ${entry.id}`,
    `kind: ${KIND}`,
    `at: ${entry.at}`,
    ...(entry.title === '' ? [] : [`title: ${yamlText(entry.title)}`]),
    ...list('people', entry.people.map(yamlText)),
    ...list('tags', entry.tags.map(yamlText)),
    ...list('feelings', entry.feelings.map(yamlFeeling)),
    '---',
    withPlainLines(entry.body),
  ].join('\n');
}

/** A new record; undefined where it would be longer than a record may be. */
export function newRecord(entry: Entry): ReadEntry | undefined {
  return readEntry(printEntry(entry));
}

const FIELDS: readonly Field[] = ['id', 'at', 'title', 'people', 'tags', 'feelings'];

/**
 * A record with another state of its entry: what did not change keeps every byte, and so does what Holdfast does not know.
 * A value that cannot be exchanged in its place (others refer to it, or it is of a form that is not known) stays under another
 * key, `title-before`. Undefined where even that gives no record; nothing may be written over the source then.
 */
export function editEntry(present: ReadEntry, entry: Entry): ReadEntry | undefined {
  const body = withPlainLines(entry.body);
  // The front matter keeps its bytes, so it need not be read again.
  const bodied = present.entry.body === body ? present : { ...setBody(present.source, present.bodyFrom, body), entry: { ...present.entry, body } };
  return FIELDS.reduce<ReadEntry | undefined>((edited, field) => edited && withField(edited, field, entry), bodied);
}

function withField(present: ReadEntry, field: Field, entry: Entry): ReadEntry | undefined {
  if (same(present.entry[field], entry[field])) return present;
  const wanted = { ...present.entry, [field]: entry[field] };
  return changed(present, field, (source) => setField(source, field, entry), (edited) => sameEntry(edited.entry, wanted));
}

function setField(source: string, field: Field, entry: Entry): string {
  switch (field) {
    case 'id': case 'at': return setValue(source, field, entry[field]);
    case 'title': return setValue(source, field, entry.title === '' ? undefined : yamlText(entry.title));
    case 'people': case 'tags': return setList(source, field, entry[field].map(yamlText), (items) => understood(items.map(labelOf)).map((label) => label === undefined ? undefined : yamlText(label)));
    case 'feelings': return setList(source, field, entry.feelings.map(yamlFeeling), (items) => understood(items.map(feelingOf)).map((feeling) => feeling && yamlFeeling(feeling)));
    default: return unreachable(field);
  }
}

/** The record with a key changed, in its place or, where `holds` denies that this did it, beside what stood there. */
function changed(record: ReadEntry, key: string, change: (source: string) => string, holds: (changed: ReadEntry) => boolean): ReadEntry | undefined {
  for (const free of [(source: string) => source, (source: string) => setAside(source, key)]) {
    const edited = readEntry(change(free(record.source)));
    if (edited && holds(edited)) return edited;
  }
  return undefined;
}

/** Whether two states of an entry say the same. */
export function sameEntry(one: Entry, other: Entry): boolean {
  return one.id === other.id && one.at === other.at && one.title === other.title && withPlainLines(one.body) === withPlainLines(other.body)
    && same(one.people, other.people) && same(one.tags, other.tags) && same(one.feelings, other.feelings);
}

/** Whether nothing was written in it. */
export function isEmptyEntry(entry: Entry): boolean {
  return [entry.title, entry.body].every((text) => text.trim() === '') && [entry.people, entry.tags, entry.feelings].every(({ length }) => length === 0);
}

/** When a record was put into the trash; undefined where its source does not say. */
export function deletedIn(source: string): Moment | undefined {
  return parseMoment(readDocument(source)?.text('deleted') ?? '');
}

/** The record with the moment at which it was put into the trash, or without one; as it is where its source cannot say so. */
export function withDeleted(record: ReadEntry, deleted: Moment | undefined): ReadEntry {
  const holds = ({ source, entry }: ReadEntry) => deletedIn(source) === deleted && sameEntry(entry, record.entry);
  return changed(record, 'deleted', (source) => setValue(source, 'deleted', deleted), holds) ?? record;
}

function labelOf(item: Item): string | undefined {
  const label = typeof item === 'string' ? item.trim() : '';
  return label === '' || label.length > LONGEST_LABEL ? undefined : label;
}

function feelingOf(item: Item): Feeling | undefined {
  if (typeof item !== 'object' || !/^\d+(?:\.0+)?$/.test(item[1])) return undefined;
  const name = labelOf(item[0]);
  const strength = Number(item[1]);
  return name !== undefined && isStrength(strength) ? { name, strength } : undefined;
}

function yamlFeeling({ name, strength }: Feeling): string {
  return `${yamlText(name)}: ${strength}`;
}

function labelsIn(items: readonly Item[]): readonly string[] {
  return known(items.map(labelOf));
}

function known<Value>(values: readonly (Value | undefined)[]): readonly Value[] {
  return understood(values).filter((value) => value !== undefined);
}

/** The values, without those beyond the most that an entry takes. */
function understood<Value>(values: readonly (Value | undefined)[]): readonly (Value | undefined)[] {
  let count = 0;
  return values.map((value) => value !== undefined && ++count <= MOST_LABELS ? value : undefined);
}

function same(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
