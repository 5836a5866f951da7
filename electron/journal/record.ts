import { isId } from '../domain/id';
import { parseMoment, type Moment } from '../domain/time/moment';
import { valueIn } from '../domain/fields/value';
import { isKind, type AnyRecord } from '../domain/records/record';
import { readDocument, setAside, setBody, setList, setValue, withPlainLines, type Document } from './document';
import { momentText, scalarLine, type FrontMatterLine, type Property } from './property';
import { propertiesOf, type NamedProperty } from './properties';

/** A record with the source that it was read from. */
export interface ReadRecord {
  readonly source: string;
  /** Where the body begins in the source. */
  readonly bodyFrom: number;
  readonly record: AnyRecord;
}

/** The record in a source; undefined where that is something else. */
export function readRecord(source: string): ReadRecord | undefined {
  const document = readDocument(source);
  const kind = document?.text('kind') ?? '';
  const id = document?.text('id') ?? '';
  const at = parseMoment(document?.text('at') ?? '');
  if (!document || !isId(id) || !at || !isKind(kind)) return undefined;
  return { source, bodyFrom: document.bodyFrom, record: recordIn(document, { kind, id, at }) };
}

/** Whether a source that is no record would be one with another date. */
export function isUndated(source: string): boolean {
  const document = readDocument(source);
  return (
    document !== undefined &&
    isId(document.text('id') ?? '') &&
    isKind(document.text('kind') ?? '') &&
    parseMoment(document.text('at') ?? '') === undefined
  );
}

function recordIn(document: Document, common: Pick<AnyRecord, 'kind' | 'id' | 'at'>): AnyRecord {
  const own = Object.fromEntries(propertiesOf(common.kind).map(([name, property]) => [name, property.read(document)]));
  // The table has exactly the properties of the kind, each of its type.
  return { ...common, ...own, body: document.body } as AnyRecord;
}

/** The source of a new record. */
export function printRecord(record: AnyRecord): string {
  const lines = propertiesOf(record.kind).flatMap(([name, property]) => property.print(valueIn(record, name)));
  return [
    '---',
    `id: ${record.id}`,
    `kind: ${record.kind}`,
    `at: ${record.at}`,
    ...lines.flatMap(yamlOf),
    '---',
    withPlainLines(record.body),
  ].join('\n');
}

function yamlOf(line: FrontMatterLine): readonly string[] {
  if ('items' in line)
    return line.items.length === 0 ? [] : [`${line.key}:`, ...line.items.map((item) => `  - ${item}`)];
  return line.yaml === undefined ? [] : [`${line.key}: ${line.yaml}`];
}

/** A new record; undefined where it would be longer than a record may be. */
export function newRecord(record: AnyRecord): ReadRecord | undefined {
  return readRecord(printRecord(record));
}

/**
 * A record in another state: what did not change keeps every byte, and so does what Holdfast does not know. A value
 * that cannot be exchanged in its place (others refer to it, or it is of a form that is not known) stays under another
 * key, `title-before`. Undefined where even that gives no record, or where the other is of another kind; nothing may be
 * written over the source then.
 */
export function editRecord(present: ReadRecord, record: AnyRecord): ReadRecord | undefined {
  if (record.kind !== present.record.kind) return undefined;
  const body = withPlainLines(record.body);
  // The front matter keeps its bytes, so it need not be read again.
  const bodied =
    present.record.body === body
      ? present
      : { ...setBody(present.source, present.bodyFrom, body), record: { ...present.record, body } };
  const named = [...COMMON, ...propertiesOf(record.kind)];
  return named.reduce<ReadRecord | undefined>(
    (edited, [name, property]) => edited && withProperty(edited, name, property, record),
    bodied,
  );
}

/** What all records have besides their kind and their body. */
const COMMON: readonly NamedProperty[] = [
  [
    'id',
    { keys: ['id'], read: (document) => document.text('id'), print: (value) => [{ key: 'id', yaml: String(value) }] },
  ],
  [
    'at',
    { keys: ['at'], read: (document) => document.text('at'), print: (value) => [{ key: 'at', yaml: String(value) }] },
  ],
];

function withProperty(
  present: ReadRecord,
  name: string,
  property: Property<unknown>,
  record: AnyRecord,
): ReadRecord | undefined {
  const before = property.print(valueIn(present.record, name));
  const lines = property.print(valueIn(record, name)).filter((line, index) => !same(line, before[index]));
  if (lines.length === 0) return present;
  const wanted: AnyRecord = { ...present.record, [name]: valueIn(record, name) };
  return changed(present, lines, (edited) => sameRecord(edited.record, wanted));
}

/** The record with lines changed, in their place or, where `holds` denies that this did it, beside what stood there. */
function changed(
  present: ReadRecord,
  lines: readonly FrontMatterLine[],
  holds: (changed: ReadRecord) => boolean,
): ReadRecord | undefined {
  for (const free of [
    (source: string) => source,
    (source: string) => lines.reduce((freed, { key }) => setAside(freed, key), source),
  ]) {
    const edited = readRecord(lines.reduce(setLine, free(present.source)));
    if (edited && holds(edited)) return edited;
  }
  return undefined;
}

function setLine(source: string, line: FrontMatterLine): string {
  return 'items' in line ? setList(source, line.key, line.items, line.known) : setValue(source, line.key, line.yaml);
}

/** Whether two states of a record say the same. */
export function sameRecord(one: AnyRecord, other: AnyRecord): boolean {
  return (
    one.id === other.id &&
    one.kind === other.kind &&
    one.at === other.at &&
    withPlainLines(one.body) === withPlainLines(other.body) &&
    propertiesOf(one.kind).every(([name, property]) =>
      same(property.print(valueIn(one, name)), property.print(valueIn(other, name))),
    )
  );
}

/** When a record was put into the trash; undefined where its source does not say. */
export function deletedIn(source: string): Moment | undefined {
  return parseMoment(readDocument(source)?.text('deleted') ?? '');
}

/**
 * The record with the moment at which it was put into the trash, or without one; as it is where its source cannot say
 * so.
 */
export function withDeleted(present: ReadRecord, deleted: Moment | undefined): ReadRecord {
  return (
    changed(
      present,
      [scalarLine('deleted', momentText, deleted)],
      ({ source, record }) => deletedIn(source) === deleted && sameRecord(record, present.record),
    ) ?? present
  );
}

function same(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
