import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, it } from 'vitest';
import { blankRecord } from '../domain/records/blank';
import type { Id } from '../domain/id';
import type { Day, Moment } from '../domain/time/moment';
import { rankFrom } from '../domain/fields/rank';
import { KINDS, type AnyRecord, type Kind, type RecordOf } from '../domain/records/record';
import type { Zone } from '../domain/time/zone';
import { filesBelow } from '../storage/testing/place';
import { printRecord, readRecord } from './record';

const FOLDER = path.join(import.meta.dirname, '../../docs/samples/kinds');

const id = (letters: string) => letters.padEnd(26, 'a') as Id;
const at = (text: string) => `${text}+01:00[Europe/Berlin]` as Moment;
const day = (text: string) => text as Day;
const M = id('m2');
const ENTRY = id('e2');
const STONE = id('t2');
const RUPTURE = id('r2');
const LETTER = id('l2');
const SESSION = id('s2');
const LOOP = id('p2');

/** A record of a kind, and what it has that a blank one has not. */
function was<K extends Kind>(kind: K, record: Id, when: Moment, rest: Partial<RecordOf<K>>): RecordOf<K> {
  return { ...blankRecord(kind, record, when), ...rest };
}

/** What docs/samples/kinds says, one record of every kind and of most of its states. */
const EXPECTED: readonly AnyRecord[] = [
  was('entry', ENTRY, at('2026-11-12T16:20:00'), {
    title: 'After session',
    body: 'He remembered the name of the street.\n',
    people: ['M'],
    tags: ['session'],
    feelings: [{ name: 'held', strength: 8 }],
    listed: { rank: rankFrom('i00000'), at: at('2026-11-13T08:00:00') },
  }),
  was('entry', id('e3'), at('2026-11-11T23:05:00'), {
    title: 'Round and round',
    body: 'Is he still there.\n',
    people: [],
    tags: [],
    feelings: [],
    listed: undefined,
    asked: at('2026-11-11T23:31:00'),
  }),
  was('person', M, at('2026-01-08T17:00:00'), {
    name: 'M',
    role: 'therapist',
    since: day('2026-01-08'),
    breaks: [
      { from: day('2026-11-13'), to: day('2026-11-25'), whose: 'theirs', note: 'a week in the mountains' },
      { from: day('2026-12-20'), to: undefined, whose: 'illness', note: '' },
    ],
    rhythm: { weekday: 4, time: '15:00', minutes: 50, zone: 'Europe/Berlin' as Zone },
    scale: { low: 'he could be gone', high: 'solid, even from here' },
    present: at('2026-01-08T17:00:00'),
    body: 'The chair squeaks.\n',
  }),
  was('check-in', id('c2'), at('2026-11-21T20:00:00'), {
    person: M,
    connection: 7,
    pull: 3,
    wait: undefined,
    of: RUPTURE,
    body: 'It still stings.\n',
  }),
  was('check-in', id('c3'), at('2026-11-20T09:00:00'), {
    person: M,
    connection: undefined,
    pull: undefined,
    wait: 9,
    of: LETTER,
    body: 'He has read it and does not know how to tell me to stop.\n',
  }),
  was('reaching', id('g2'), at('2026-11-15T22:50:00'), {
    person: M,
    before: 8,
    after: 4,
    touchstones: [STONE],
    did: { kind: 'waited', minutes: 20 },
    body: 'It went by itself.\n',
  }),
  was('touchstone', STONE, at('2026-11-12T15:20:00'), {
    kept: at('2026-11-12T22:00:00'),
    person: M,
    from: 'said',
    words: 'You can be angry with me and come on Thursday.',
    holds: 9,
    image: { file: 'pabcdefghijklmnopqrstuvwxy.png', description: 'A postcard on a shelf' },
    source: { record: ENTRY, quote: 'He remembered the name of the street.' },
    listed: undefined,
    body: 'As if it were the weather.\n',
  }),
  was('rupture', RUPTURE, at('2026-11-01T18:02:00'), {
    title: 'The joke about invoices',
    person: M,
    where: 'message',
    landed: 'Cold.',
    seemed: 'That I am paperwork.',
    other: 'A tired joke.',
    feelings: [{ name: 'hurt', strength: 6 }],
    urge: 'pull-away',
    urgency: 3,
    listed: undefined,
    body: 'He mixed up two invoices.\n',
    state: {
      kind: 'worked-through',
      at: at('2026-11-12T15:40:00'),
      brought: { at: at('2026-11-12T15:10:00'), session: SESSION },
      how: 'He laughed about it too.',
      took: { days: 0, hours: 0, minutes: 10 },
      stays: 'A joke can be only a joke.',
    },
  }),
  was('rupture', id('r3'), at('2026-11-02T11:20:00'), {
    title: 'Ending the call first',
    person: M,
    where: 'call',
    landed: '',
    seemed: '',
    other: '',
    feelings: [],
    urge: undefined,
    urgency: undefined,
    state: { kind: 'open' },
    listed: { rank: rankFrom('i00001'), at: at('2026-11-13T08:01:00') },
    body: '',
  }),
  was('letter', LETTER, at('2026-11-19T22:10:00'), {
    title: 'The long email',
    to: M,
    meant: 'sent',
    hope: 'That he has read it.',
    fear: 'That it was too much.',
    listed: undefined,
    body: 'I have tried to write this in order.\n',
    state: { kind: 'answered', at: at('2026-11-24T10:00:00'), sent: { at: at('2026-11-20T07:15:00'), how: 'email' } },
  }),
  was('topic', id('o2'), at('2026-11-13T08:02:00'), {
    title: 'My mother’s visit',
    listed: { rank: rankFrom('i00000i'), at: at('2026-11-13T08:02:00') },
    body: '',
  }),
  was('session', SESSION, at('2026-11-12T15:00:00'), {
    person: M,
    minutes: 50,
    state: 'held',
    instead: day('2026-11-11'),
    list: [
      { record: RUPTURE, outcome: 'worked-through', note: 'he laughed' },
      { record: id('o2'), outcome: 'carried', note: '' },
    ],
    body: 'We stayed with the invoices.\n',
  }),
  was('feeling-and-fact', id('f2'), at('2026-11-20T09:10:00'), {
    person: M,
    of: LETTER,
    feelings: [{ name: 'afraid', strength: 8 }],
    says: 'He is looking for a way to be rid of me.',
    believed: 8,
    know: 'He has answered every letter so far.',
    touchstones: [STONE],
    other: 'He is in the mountains.',
    unknown: 'What he thought when he read it.',
    feelingsAfter: [{ name: 'afraid', strength: 7 }],
    believedAfter: 3,
    body: 'Two days without an answer.\n',
  }),
  was('loop', LOOP, at('2026-11-03T23:05:00'), {
    title: 'Is he still there',
    person: M,
    body: 'It comes after the second day.\n',
  }),
  was('round', id('d2'), at('2026-11-12T16:20:00'), {
    loop: LOOP,
    entry: ENTRY,
    quote: 'He remembered the name of the street.',
    settles: 'Whether I am kept.',
    under: 'The winter.',
    going: 'working-out',
    body: '',
  }),
  was('then-and-now', id('n2'), at('2026-11-22T21:00:00'), {
    person: M,
    then: { record: RUPTURE, quote: 'He mixed up two invoices.' },
    now: { record: ENTRY, quote: 'He remembered the name of the street.' },
    body: 'The same man.\n',
  }),
  was('ending', id('x2'), at('2026-11-22T12:00:00'), {
    person: M,
    state: { kind: 'planned', last: day('2027-03-18') },
    contact: 'A letter in autumn.',
    lived: 'Two winters.',
    given: 'A street that he remembered.',
    say: 'Thank you.',
    unfinished: 'The call.',
    hard: 'Walk to the lake.',
    turn: 'Ana.',
    body: 'Begun early.\n',
  }),
  was('too-much', id('u2'), at('2026-11-22T12:10:00'), {
    contacts: [
      { name: 'Ana', how: '030 1234567' },
      { name: 'Jonas', how: '' },
    ],
    body: 'It has ended each time.\n',
  }),
  was('book', id('b2'), at('2026-11-22T12:20:00'), {
    title: 'What stays',
    dedication: 'For the winter.',
    person: M,
    pieces: [STONE, LETTER],
    parts: 'kinds',
    dates: false,
    names: 'initials',
    body: 'A foreword.\n',
  }),
];

it('reads the frozen records of every kind as they were meant', async () => {
  const sources = await Promise.all(
    (await filesBelow(path.join(FOLDER, 'records'))).map((file) =>
      readFile(path.resolve(FOLDER, 'records', file), 'utf8'),
    ),
  );
  const records = new Map(sources.map((source) => [readRecord(source)?.record.id, source]));
  expect(records.size).toBe(EXPECTED.length);
  expect(new Set(EXPECTED.map(({ kind }) => kind))).toEqual(new Set(KINDS));
  for (const expected of EXPECTED) {
    const source = records.get(expected.id) ?? '';
    expect(readRecord(source)?.record).toEqual(expected);
    expect(printRecord(expected)).toBe(source);
  }
});
