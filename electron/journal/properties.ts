import type { Field, FieldOf, Fields, FieldType } from '../domain/fields/field';
import { saidOf, valueIn, type EventValue, type StateValue, type Values } from '../domain/fields/value';
import { fieldsOf, KINDS, type Kind } from '../domain/records/record';
import { parseSpan, printSpan, type Span } from '../domain/time/span';
import type { Document } from './document';
import { attachmentGroup, listedGroup, passageGroup, rhythmGroup, scaleGroup, toldText } from './propertyGroups';
import { breakItem, contactItem, feelingItem, labelItem, outcomeItem, recordItem } from './propertyItems';
import {
  dayText,
  whenGiven,
  listProperty,
  maybe,
  minutesText,
  momentText,
  oneOf,
  readScalar,
  recordText,
  scalarLine,
  strengthText,
  text,
  labelText,
  yesOrNo,
  type FrontMatterLine,
  type ItemForm,
  type Property,
  type Scalar,
} from './property';

/** A property by its name in the record. */
export type NamedProperty = readonly [name: string, property: Property<unknown>];

type AnyProperty = { readonly [Type in FieldType]: Property<Values[Type]> }[FieldType];

const span: Scalar<Span> = { parse: parseSpan, text: printSpan };

/** How each type of field stands in the front matter. docs/format.md says it in words. */
const PROPERTY: { readonly [Type in FieldType]: (field: FieldOf<Type>, key: string) => Property<Values[Type]> } = {
  line: (_, key) => text(key),
  prose: (_, key) => text(key),
  quote: (_, key) => text(key),
  strength: (_, key) => maybe(key, strengthText),
  choice: (field, key) => maybe(key, oneOf(field.words)),
  setting: (field, key) => whenGiven(key, oneOf(field.words), field.given),
  flag: (field, key) => whenGiven(key, yesOrNo, field.given),
  day: (_, key) => maybe(key, dayText),
  moment: (_, key) => maybe(key, momentText),
  minutes: (field, key) => whenGiven(key, minutesText, field.given),
  span: (_, key) => maybe(key, span),
  link: (_, key) => maybe(key, recordText),
  links: (_, key) => listProperty(key, recordItem),
  labels: (_, key) => listProperty(key, labelItem),
  feelings: (_, key) => listProperty(key, feelingItem),
  attachment: (_, key) => attachmentGroup(key),
  passage: (field, key) => passageGroup(key, field.quote),
  rank: () => listedGroup,
  state: (field, key) => stateIn(field, key),
  event: (field, key) => eventIn(field, key),
  outcomes: (_, key) => listProperty(key, outcomeItem),
  several: (field, key) => listProperty(key, itemOf(field)),
  breaks: (_, key) => listProperty(key, breakItem),
  rhythm: () => rhythmGroup,
  scale: () => scaleGroup,
  contacts: (_, key) => listProperty(key, contactItem),
};

/** The properties of each kind, in the order in which a new record is written. */
const PROPERTIES: ReadonlyMap<Kind, readonly NamedProperty[]> = new Map(
  KINDS.map((kind) => [kind, propertiesIn(fieldsOf(kind), propertyOf)]),
);

/** How a record of a kind stands in its front matter, in the order in which a new one is written. */
export function propertiesOf(kind: Kind): readonly NamedProperty[] {
  return PROPERTIES.get(kind) ?? [];
}

function propertiesIn(
  fields: Fields,
  property: (name: string, field: Field) => Property<unknown>,
): readonly NamedProperty[] {
  return Object.entries(fields).map(([name, field]) => [name, property(name, field)]);
}

function propertyOf(name: string, field: Field): Property<unknown> {
  // What is printed is what the field holds, as everywhere.
  return saidOf<AnyProperty>(
    PROPERTY,
    field,
    field.key ?? name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`),
  ) as Property<unknown>;
}

/** The same of a part of a state, where a text is one key of several. */
function partOf(name: string, field: Field): Property<unknown> {
  const isText = field.type === 'line' || field.type === 'prose' || field.type === 'quote';
  return isText ? (toldText(field.key ?? name) as Property<unknown>) : propertyOf(name, field);
}

/**
 * The word for its kind, and whatever its kinds have. A kind that is not known, or lacks what it needs, counts as
 * another one.
 */
function stateIn(field: FieldOf<'state'>, key: string): Property<StateValue> {
  const { kinds, given: otherwise, lacking = {} } = field;
  const parts = new Map(Object.entries(kinds).map(([kind, fields]) => [kind, propertiesIn(fields, partOf)]));
  const partsOf = (kind: string) => parts.get(kind) ?? [];
  const keys = [...new Set([...parts.values()].flatMap((named) => named.flatMap(([, property]) => property.keys)))];
  const read = (document: Document, kind: string): StateValue => {
    const value = { kind, ...readAll(partsOf(kind), document) };
    return isLacking(kinds[kind] ?? {}, value) ? read(document, lacking[kind] ?? otherwise) : value;
  };
  return {
    keys: [key, ...keys],
    read: (document) => read(document, readScalar(document, key, oneOf(Object.keys(kinds))) ?? otherwise),
    print: (state) => [scalarLine(key, labelText, state.kind), ...inOrder(keys, printAll(partsOf(state.kind), state))],
  };
}

/** Its moment, and what belongs to that. */
function eventIn(field: FieldOf<'event'>, key: string): Property<EventValue | undefined> {
  const parts = propertiesIn(field.parts, partOf);
  const keys = [key, ...parts.flatMap(([, property]) => property.keys)];
  return {
    keys,
    read: (document) => {
      const at = readScalar(document, key, momentText);
      return at === undefined ? undefined : { at, ...readAll(parts, document) };
    },
    print: (event) => inOrder(keys, event ? [scalarLine(key, momentText, event.at), ...printAll(parts, event)] : []),
  };
}

/** A map in one line, `{ at: "2026-11-17T18:40:00+01:00[Europe/Berlin]", what: wrote }`. */
function itemOf({ parts }: FieldOf<'several'>): ItemForm<object> {
  const named = propertiesIn(parts, partOf);
  const linesOf = (value: object) =>
    printAll(named, value).flatMap((line) => ('yaml' in line && line.yaml !== undefined ? [line] : []));
  return {
    parse: (item) => {
      if (typeof item !== 'object') return undefined;
      const value = readAll(named, { text: (key) => item.get(key), list: () => [], body: '', bodyFrom: 0 });
      // What says more than is understood here is left as it is, whole.
      return isLacking(parts, value) || linesOf(value).length < item.size ? undefined : value;
    },
    yaml: (value) =>
      `{ ${linesOf(value)
        .map(({ key, yaml = '' }) => `${key}: ${inFlow(yaml)}`)
        .join(', ')} }`,
  };
}

/** A value as it may stand between braces. */
function inFlow(yaml: string): string {
  return /^[^"].*[[\]{},]/.test(yaml) ? JSON.stringify(yaml) : yaml;
}

/** Whether something is missing that is needed. */
function isLacking(fields: Fields, value: object): boolean {
  return Object.entries(fields).some(([name, part]) => 'needed' in part && valueIn(value, name) === undefined);
}

function readAll(parts: readonly NamedProperty[], document: Document): object {
  return Object.fromEntries(parts.map(([name, property]) => [name, property.read(document)]));
}

function printAll(parts: readonly NamedProperty[], holder: object): readonly FrontMatterLine[] {
  return parts.flatMap(([name, property]) => property.print(valueIn(holder, name)));
}

/** A line for each key: what does not stand there is a key that is missing. */
function inOrder(keys: readonly string[], lines: readonly FrontMatterLine[]): readonly FrontMatterLine[] {
  return keys.map((key) => lines.find((line) => line.key === key) ?? { key, yaml: undefined });
}
