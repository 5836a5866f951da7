import type { Entry } from '../domain/entry';
import { isStrength, type Feeling } from '../domain/feeling';
import { isId } from '../domain/id';
import { parseMoment, type Moment } from '../domain/moment';
import { readDocument, setBody, setList, setValue, withPlainLines, yamlText, type Item } from './document';

/** What `kind:` says of an entry. */
const KIND = 'entry';
/** What a request can carry; a file from elsewhere may hold more, which then stays in it unseen. */
const LONGEST_TITLE = 1000;
const LONGEST_LABEL = 120;
const MOST_LABELS = 200;

/** An entry as it was read. */
export interface ReadEntry {
  readonly entry: Entry;
  /** Where the body begins in the source. */
  readonly bodyFrom: number;
}

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
  return { entry, bodyFrom: document.bodyFrom };
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

/** A record's source with another state of its entry: what did not change keeps every byte, and so does what Holdfast does not know. */
export function editEntry(source: string, entry: Entry): string {
  const present = readEntry(source)?.entry;
  if (!present) return printEntry(entry);
  let edited = source;
  if (present.id !== entry.id) edited = setValue(edited, 'id', entry.id);
  if (present.at !== entry.at) edited = setValue(edited, 'at', entry.at);
  if (present.title !== entry.title) edited = setValue(edited, 'title', entry.title === '' ? undefined : yamlText(entry.title));
  if (!same(present.people, entry.people)) edited = setList(edited, 'people', entry.people.map(yamlText), yamlLabelOf);
  if (!same(present.tags, entry.tags)) edited = setList(edited, 'tags', entry.tags.map(yamlText), yamlLabelOf);
  if (!same(present.feelings, entry.feelings)) edited = setList(edited, 'feelings', entry.feelings.map(yamlFeeling), yamlFeelingOf);
  const body = withPlainLines(entry.body);
  if (present.body !== body) edited = setBody(edited, body);
  const outcome = readEntry(edited)?.entry;
  // A source of a form that splicing does not master loses its form rather than the words.
  return outcome && sameEntry(outcome, entry) ? edited : printEntry(entry);
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

/** The source with the moment at which it was put into the trash, or without one. */
export function withDeleted(source: string, deleted: Moment | undefined): string {
  return setValue(source, 'deleted', deleted);
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

function yamlLabelOf(item: Item): string | undefined {
  const label = labelOf(item);
  return label === undefined ? undefined : yamlText(label);
}

function yamlFeelingOf(item: Item): string | undefined {
  const feeling = feelingOf(item);
  return feeling && yamlFeeling(feeling);
}

function labelsIn(items: readonly Item[]): readonly string[] {
  return known(items.map(labelOf));
}

function known<Value>(values: readonly (Value | undefined)[]): readonly Value[] {
  return values.filter((value) => value !== undefined).slice(0, MOST_LABELS);
}

function same(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
