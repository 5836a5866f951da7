import fc from 'fast-check';
import { BOOK_NAMES, BOOK_PARTS } from '../../domain/kinds/book';
import { MEANT } from '../../domain/kinds/letter';
import { newId, type Id } from '../../domain/id';
import { momentAt, type Day } from '../../domain/moment';
import { WHOSE, OUTCOMES } from '../../domain/fields/parts';
import { between } from '../../domain/rank';
import type { AnyRecord } from '../../domain/record';
import { RUPTURE_WHERE, URGES } from '../../domain/kinds/rupture';
import { GOINGS } from '../../domain/kinds/round';
import { SESSION_STATES } from '../../domain/kinds/session';
import { TOUCHSTONE_FROM } from '../../domain/kinds/touchstone';
import type { Zone } from '../../domain/zone';

const words = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc.array(fc.constantFrom('word', 'M', ' ', '\n', '---', ': ', '- ', '#', '"', "'", '|', '&a', '*a', ', ', 'null', 'no', '12:30', '01234', '湖', 'שלום', '\t', '\u2028'), { maxLength: 12 }).map((parts) => parts.join('')),
);
const written = words.filter((text) => text !== '');
const label = words.map((text) => text.trim()).filter((text) => text !== '');
const labels = fc.uniqueArray(label, { maxLength: 3 });
const id: fc.Arbitrary<Id> = fc.constant(null).map(newId);
const moment = fc.integer({ min: 0, max: 4e12 }).map((time) => momentAt(time, 'Europe/Berlin'));
const day = fc.constantFrom('2026-02-28', '2026-07-04', '2027-01-01').map((text) => text as Day);
const strength = fc.integer({ min: 0, max: 10 });
const minutes = fc.integer({ min: 0, max: 10_000 });
const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined });
const feelings = labels.chain((names) => fc.tuple(...names.map((name) => fc.record({ name: fc.constant(name), strength }))));
const listed = maybe(fc.record({ rank: fc.constantFrom(between(undefined, undefined), between(between(undefined, undefined), undefined)), at: moment }));
const brought = fc.record({ at: moment, session: maybe(id) });
const sent = fc.record({ at: moment, how: words });
const passage = maybe(fc.record({ record: id, quote: words }));
const common = { id, at: moment, body: words };
const kind = <Word extends AnyRecord['kind']>(word: Word) => fc.constant(word);

/** Any record that Holdfast itself could write. */
export const arbitraryRecord: fc.Arbitrary<AnyRecord> = fc.oneof(
  fc.record({ ...common, kind: kind('entry'), title: words, people: labels, tags: labels, feelings, listed, asked: maybe(moment) }),
  fc.record({
    ...common, kind: kind('person'), name: words, role: words, since: maybe(day),
    breaks: fc.array(fc.record({ from: day, to: maybe(day), whose: fc.constantFrom(...WHOSE), note: words }), { maxLength: 3 }),
    rhythm: maybe(fc.record({ weekday: fc.constantFrom(1 as const, 4 as const, 7 as const), time: fc.constantFrom('00:00', '16:05', '23:59'), minutes, zone: fc.constantFrom('Europe/Berlin' as Zone, 'UTC' as Zone) })),
    scale: fc.record({ low: words, high: words }), present: maybe(moment),
  }),
  fc.record({ ...common, kind: kind('check-in'), person: maybe(id), connection: maybe(strength), pull: maybe(strength), wait: maybe(strength), of: maybe(id) }),
  fc.record({
    ...common, kind: kind('reaching'), person: maybe(id), before: maybe(strength), after: maybe(strength), touchstones: fc.array(id, { maxLength: 3 }),
    did: fc.oneof(
      fc.record({ kind: fc.constant('letter' as const), letter: id }), fc.record({ kind: fc.constant('entry' as const), entry: id }),
      fc.record({ kind: fc.constant('waited' as const), minutes }), fc.record({ kind: fc.constant('reached-out' as const), how: words }), fc.record({ kind: fc.constant('nothing' as const) }),
    ),
  }),
  fc.record({
    ...common, kind: kind('touchstone'), kept: maybe(moment), person: maybe(id), from: maybe(fc.constantFrom(...TOUCHSTONE_FROM)), words, holds: maybe(strength),
    image: maybe(fc.record({ file: written, description: words })), source: passage, listed,
  }),
  fc.record({
    ...common, kind: kind('rupture'), title: words, person: maybe(id), where: maybe(fc.constantFrom(...RUPTURE_WHERE)), landed: words, seemed: words, other: words, feelings,
    urge: maybe(fc.constantFrom(...URGES)), urgency: maybe(strength), listed,
    state: fc.oneof(
      fc.record({ kind: fc.constant('open' as const) }), fc.record({ kind: fc.constant('brought' as const), brought }),
      fc.record({
        kind: fc.constant('worked-through' as const), at: moment, brought: maybe(brought), how: words, stays: words,
        took: maybe(fc.record({ days: fc.integer({ min: 0, max: 100 }), hours: fc.integer({ min: 0, max: 23 }), minutes: fc.integer({ min: 0, max: 59 }) })),
      }),
      fc.record({ kind: fc.constant('let-go' as const), at: moment, brought: maybe(brought) }),
    ),
  }),
  fc.record({
    ...common, kind: kind('letter'), title: words, to: maybe(id), meant: fc.constantFrom(...MEANT), hope: words, fear: words, listed,
    state: fc.oneof(
      fc.record({ kind: fc.constant('draft' as const) }), fc.record({ kind: fc.constant('sent' as const), sent }),
      fc.record({ kind: fc.constantFrom('answered' as const, 'let-go' as const), at: moment, sent }),
      fc.record({ kind: fc.constant('talked' as const), at: moment, session: maybe(id), sent: maybe(sent) }),
    ),
  }),
  fc.record({ ...common, kind: kind('topic'), title: words, listed }),
  fc.record({
    ...common, kind: kind('session'), person: maybe(id), minutes, state: fc.constantFrom(...SESSION_STATES), instead: maybe(day),
    list: fc.uniqueArray(fc.record({ record: id, outcome: fc.constantFrom(...OUTCOMES), note: words }), { maxLength: 3, selector: ({ record }) => record }),
  }),
  fc.record({
    ...common, kind: kind('feeling-and-fact'), person: maybe(id), of: maybe(id), feelings, says: words, believed: maybe(strength), know: words, touchstones: fc.array(id, { maxLength: 3 }),
    other: words, unknown: words, feelingsAfter: feelings, believedAfter: maybe(strength),
  }),
  fc.record({ ...common, kind: kind('loop'), title: words, person: maybe(id) }),
  fc.record({ ...common, kind: kind('round'), loop: maybe(id), entry: maybe(id), quote: words, settles: words, under: words, going: maybe(fc.constantFrom(...GOINGS)) }),
  fc.record({ ...common, kind: kind('then-and-now'), person: maybe(id), then: passage, now: passage }),
  fc.record({
    ...common, kind: kind('ending'), person: maybe(id), contact: words, lived: words, given: words, say: words, unfinished: words, hard: words, turn: words,
    state: fc.oneof(fc.record({ kind: fc.constantFrom('planned' as const, 'taken-back' as const), last: maybe(day) }), fc.record({ kind: fc.constant('sudden' as const), last: day })),
  }),
  fc.record({ ...common, kind: kind('too-much'), contacts: fc.array(fc.record({ name: label, how: words }), { maxLength: 3 }) }),
  fc.record({
    ...common, kind: kind('book'), title: words, dedication: words, person: maybe(id), pieces: fc.array(id, { maxLength: 5 }), parts: fc.constantFrom(...BOOK_PARTS), dates: fc.boolean(),
    names: fc.constantFrom(...BOOK_NAMES),
  }),
);
