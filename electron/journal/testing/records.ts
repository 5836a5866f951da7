import fc from 'fast-check';
import type { FieldOf, Fields, FieldType } from '../../domain/fields/field';
import { OUTCOMES, WHOSE } from '../../domain/fields/parts';
import { saidOf, type EventValue, type StateValue, type Values } from '../../domain/fields/value';
import { newId, type Id } from '../../domain/id';
import { momentAt, type Day } from '../../domain/time/moment';
import { between } from '../../domain/fields/rank';
import { fieldsOf, KINDS, type AnyRecord, type Kind, type RecordOf } from '../../domain/records/record';
import type { Zone } from '../../domain/time/zone';

const words = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc
    .array(
      fc.constantFrom(
        'word',
        'M',
        ' ',
        '\n',
        '---',
        ': ',
        '- ',
        '#',
        '"',
        "'",
        '|',
        '&a',
        '*a',
        ', ',
        'null',
        'no',
        '12:30',
        '01234',
        '湖',
        'שלום',
        '\t',
        '\u2028',
      ),
      { maxLength: 12 },
    )
    .map((parts) => parts.join('')),
);
const written = words.filter((text) => text !== '');
const label = words.map((text) => text.trim()).filter((text) => text !== '');
const labels = fc.uniqueArray(label, { maxLength: 3 });
const id: fc.Arbitrary<Id> = fc.constant(null).map(newId);
const moment = fc.integer({ min: 0, max: 4e12 }).map((time) => momentAt(time, 'Europe/Berlin'));
const day = fc.constantFrom('2026-02-28', '2026-07-04', '2027-01-01').map((text) => text as Day);
const strength = fc.integer({ min: 0, max: 10 });
const minutes = fc.integer({ min: 0, max: 10_000 });
const weekHour = {
  weekday: fc.constantFrom(1 as const, 4 as const, 7 as const),
  time: fc.constantFrom('00:00', '16:05', '23:59'),
};
const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined });

/** Whatever a field of a type may hold. */
const ANY: { readonly [Type in FieldType]: (field: FieldOf<Type>) => fc.Arbitrary<Values[Type]> } = {
  line: () => words,
  prose: () => words,
  quote: () => words,
  strength: () => maybe(strength),
  choice: (field) => maybe(fc.constantFrom(...field.words)),
  setting: (field) => fc.constantFrom(...field.words),
  flag: () => fc.boolean(),
  day: () => maybe(day),
  moment: () => maybe(moment),
  minutes: () => minutes,
  span: () =>
    maybe(
      fc.record({
        days: fc.integer({ min: 0, max: 100 }),
        hours: fc.integer({ min: 0, max: 23 }),
        minutes: fc.integer({ min: 0, max: 59 }),
      }),
    ),
  link: () => maybe(id),
  links: () => fc.array(id, { maxLength: 3 }),
  labels: () => labels,
  feelings: () =>
    labels.chain((names) => fc.tuple(...names.map((name) => fc.record({ name: fc.constant(name), strength })))),
  attachment: () => maybe(fc.record({ file: written, description: words })),
  passage: () => maybe(fc.record({ record: id, quote: words })),
  rank: () =>
    maybe(
      fc.record(
        {
          rank: fc.constantFrom(between(undefined, undefined), between(between(undefined, undefined), undefined)),
          at: moment,
          of: id,
        },
        { requiredKeys: ['rank', 'at'] },
      ),
    ),
  state: ({ kinds }) =>
    fc.oneof(
      ...Object.entries(kinds).map(
        ([kind, fields]): fc.Arbitrary<StateValue> => fc.record({ kind: fc.constant(kind), ...anyOf(fields) }),
      ),
    ),
  event: ({ parts }) => maybe(fc.record<EventValue>({ at: moment, ...anyOf(parts) })),
  outcomes: () =>
    fc.uniqueArray(fc.record({ record: id, outcome: fc.constantFrom(...OUTCOMES), note: words }), {
      maxLength: 3,
      selector: ({ record }) => record,
    }),
  several: ({ parts }) => fc.array(fc.record(anyOf(parts)), { maxLength: 3 }),
  breaks: () =>
    fc.array(fc.record({ from: day, to: maybe(day), whose: fc.constantFrom(...WHOSE), note: words }), { maxLength: 3 }),
  rhythm: () =>
    maybe(
      fc.record(
        {
          ...weekHour,
          minutes,
          zone: fc.constantFrom('Europe/Berlin' as Zone, 'UTC' as Zone),
          also: fc.array(fc.record(weekHour), { minLength: 1, maxLength: 2 }),
          fortnight: day,
          from: day,
        },
        { requiredKeys: ['weekday', 'time', 'minutes', 'zone'] },
      ),
    ),
  scale: () => fc.record({ low: words, high: words }),
  contacts: () => fc.array(fc.record({ name: label, how: words }), { maxLength: 3 }),
};

function anyOf(fields: Fields): Readonly<Record<string, fc.Arbitrary<unknown>>> {
  return Object.fromEntries(
    Object.entries(fields).map(([name, field]) => {
      const any = saidOf<fc.Arbitrary<unknown>>(ANY, field, name);
      return [name, 'needed' in field ? any.filter((value) => value !== undefined) : any];
    }),
  );
}

/** Any record of a kind that Holdfast itself could write. */
export function arbitraryOf<K extends Kind>(kind: K): fc.Arbitrary<RecordOf<K>> {
  const own: fc.Arbitrary<object> = fc.record({
    id,
    at: moment,
    kind: fc.constant(kind),
    ...anyOf(fieldsOf(kind)),
    body: words,
  });
  // Every field of the kind, with something that it may hold.
  return own as fc.Arbitrary<RecordOf<K>>;
}

/** Any record that Holdfast itself could write. */
export const arbitraryRecord: fc.Arbitrary<AnyRecord> = fc.oneof(
  ...KINDS.map((kind): fc.Arbitrary<AnyRecord> => arbitraryOf(kind)),
);
