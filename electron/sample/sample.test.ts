import { describe, expect, it } from 'vitest';
import { carrying } from '../domain/views/carrying';
import { weekdayOf } from '../domain/time/day';
import { linksOf } from '../domain/records/links';
import { listOf } from '../domain/records/list';
import { dayOf, epochOf, momentAt } from '../domain/time/moment';
import { headOf } from '../domain/records/head';
import { dayApart, presentPerson } from '../domain/therapy/person';
import type { Person } from '../domain/kinds/person';
import { isListable, KINDS, ofKind, personOf, type AnyRecord } from '../domain/records/record';
import { writtenText } from '../domain/records/texts';
import { broughtOf, heldFor } from '../domain/therapy/rupture';
import { timeApart } from '../domain/views/timeApart';
import type { Source } from '../domain/fields/parts';
import { printRecord, readRecord } from '../journal/record';
import { sampleRecords } from './sample';

const SUNDAY = Date.parse('2026-11-22T21:15:00Z');
const MONDAY = SUNDAY + 3 * 60 * 60_000;
const records = sampleRecords(MONDAY);
const byId = new Map(records.map((record) => [record.id, record]));
const present = momentAt(SUNDAY, 'Europe/Berlin');
const [k, m] = [someone('K'), someone('M')];
const sessions = ofKind('session', records);

it('has something of every kind, each with an id of its own, in a form that the journal reads', () => {
  expect(KINDS.filter((kind) => ofKind(kind, records).length === 0)).toEqual([]);
  expect(byId.size).toBe(records.length);
  for (const record of records) expect(readRecord(printRecord(record))?.record).toEqual(record);
});

it('is the same each time, but for its ids', () => {
  const told = (all: readonly AnyRecord[]) =>
    all.map((record) => {
      const ids = [record.id, ...linksOf(record)];
      return ids.reduce((text, id, index) => text.replaceAll(id, String(index)), JSON.stringify(record));
    });
  expect(told(sampleRecords(MONDAY))).toEqual(told(records));
});

it('links only to what is there', () => {
  expect(records.flatMap(linksOf).filter((id) => !byId.has(id))).toEqual([]);
});

it.each(['2026-11-23T00:30Z', '2026-04-01T12:00Z', '2027-01-03T22:59Z'])('tells nothing of the future: %s', (now) => {
  expect(
    sampleRecords(Date.parse(now))
      .flatMap(momentsIn)
      .filter((at) => epochOf(at) > Date.parse(now)),
  ).toEqual([]);
});

it('quotes what stands in the record', () => {
  const sources = [
    ...ofKind('touchstone', records).map(({ source }) => source),
    ...ofKind('then-and-now', records).flatMap(({ then, now }) => [then, now]),
    ...ofKind('round', records).map(({ entry, quote }): Source | undefined => entry && { record: entry, quote }),
  ].filter((source) => source !== undefined);
  expect(sources.length).toBeGreaterThan(20);
  expect(
    sources.filter(({ record, quote }) => !writtenText(byId.get(record) ?? expect.fail(quote)).includes(quote)),
  ).toEqual([]);
});

describe('the hours', () => {
  it.each([
    [k, 2],
    [m, 4],
  ] as const)('are on their weekday, and in no break', ({ id, breaks, rhythm }, weekday) => {
    const days = sessions.filter(({ person }) => person === id).map(({ at }) => dayOf(at));
    expect(days.length).toBeGreaterThan(35);
    expect(rhythm?.weekday).toBe(weekday);
    expect(days.filter((day) => weekdayOf(day) !== weekday || dayApart(breaks, day))).toEqual([]);
  });

  it('have on their list what was there by then', () => {
    for (const { at, list } of sessions)
      for (const { record } of list) expect(epochOf(byId.get(record)?.at ?? present)).toBeLessThan(epochOf(at));
  });

  it('are those to which something was brought', () => {
    for (const { title, person, state } of ofKind('rupture', records)) {
      const brought = broughtOf(state);
      const session = sessions.find(({ id }) => id === brought?.session);
      expect([session?.at, session?.person], title).toEqual(brought ? [brought.at, person] : [undefined, undefined]);
    }
  });
});

describe('the ending', () => {
  const [ending] = ofKind('ending', records);
  const last = ending?.state.kind === 'planned' ? ending.state.last : undefined;

  it('is with K, was planned and reviewed, and is over', () => {
    expect(ofKind('ending', records)).toHaveLength(1);
    expect(ending?.person).toBe(k.id);
    expect(Object.entries(ending ?? {}).filter(([, value]) => value === '')).toEqual([]);
    expect(last).toBe(
      sessions
        .filter(({ person }) => person === k.id)
        .map(({ at }) => dayOf(at))
        .sort()
        .at(-1),
    );
  });

  it('is before anything with M, who is present', () => {
    expect(presentPerson([k, m])).toBe(m);
    expect(m.since !== undefined && last !== undefined && last < m.since).toBe(true);
    expect(
      records.filter(
        (record) => record.kind !== 'then-and-now' && personOf(record) === m.id && dayOf(record.at) < (m.since ?? ''),
      ),
    ).toEqual([]);
  });

  it('leaves a book, of what was there by then, each kind in the order in which it was lived', () => {
    const [book] = ofKind('book', records);
    const pieces = book?.pieces.map((id) => byId.get(id) ?? expect.fail(id)) ?? [];
    expect(pieces.map(({ kind }) => kind)).toEqual(
      ['touchstone', 'letter', 'entry'].flatMap((kind) =>
        pieces.filter((piece) => piece.kind === kind).map(() => kind),
      ),
    );
    for (const kind of ['touchstone', 'letter', 'entry'] as const) {
      const moments = ofKind(kind, pieces).map(({ at }) => epochOf(at));
      expect(moments.length).toBeGreaterThan(2);
      expect(moments).toEqual([...moments].sort((one, other) => one - other));
      expect(Math.max(...moments)).toBeLessThan(epochOf(book?.at ?? present));
    }
    expect(pieces.filter((piece) => piece.kind !== 'entry' && personOf(piece) !== k.id)).toEqual([]);
  });

  it('leaves one letter for afterwards, and one thing that was let go only then', () => {
    const after = ofKind('letter', records).filter(({ to, at }) => to === k.id && dayOf(at) > (last ?? ''));
    expect(after.map(({ title, state }) => [title, state.kind])).toEqual([['After three months', 'answered']]);
    const ruptures = ofKind('rupture', records).filter(({ person }) => person === k.id);
    expect(
      ruptures
        .filter(({ state }) => 'at' in state && dayOf(state.at) > (last ?? ''))
        .map(({ title, state }) => [title, state.kind]),
    ).toEqual([['Somebody better suited', 'let-go']]);
    expect(ruptures.filter(({ state }) => state.kind === 'open' || state.kind === 'brought')).toEqual([]);
  });
});

it('held what shook it for longer and longer with M, and fell back once', () => {
  const held = ofKind('rupture', records)
    .filter(({ person }) => person === m.id)
    .sort((one, other) => epochOf(one.at) - epochOf(other.at))
    .map((rupture) => heldFor(rupture, present).days);
  expect(held).toEqual([0, 2, 4, 7, 0, 12, 14, 19, 28, 41, 5]);
});

it('has some two hundred and forty check-ins, lower in the breaks', () => {
  const checkIns = ofKind('check-in', records);
  expect(checkIns.length).toBeGreaterThanOrEqual(220);
  expect(checkIns.length).toBeLessThanOrEqual(260);
  for (const { id, breaks } of [k, m]) {
    for (const one of breaks.filter(({ whose, to }) => whose !== 'mine' && to !== undefined && to < dayOf(present))) {
      const felt = (isWithin: (days: number) => boolean) =>
        mean(
          checkIns
            .filter(
              ({ at, person, of, connection }) =>
                person === id &&
                !of &&
                connection !== undefined &&
                isWithin((epochOf(at) - Date.parse(one.from)) / 86_400_000),
            )
            .map(({ connection = 0 }) => connection),
        );
      const days = (Date.parse(one.to ?? one.from) - Date.parse(one.from)) / 86_400_000 + 1;
      expect(
        felt((day) => day >= 0 && day < days),
        one.note,
      ).toBeLessThan(felt((day) => day < 0 && day > -28));
    }
  }
});

it('has three loops, one of which has not come for months, and three pairs, then before now', () => {
  const rounds = ofKind('round', records);
  const told = ofKind('loop', records).map(({ id }) => rounds.filter(({ loop }) => loop === id));
  expect(told.map(({ length }) => length)).toEqual([8, 6, 4]);
  for (const { at, entry } of rounds) expect(entry && byId.get(entry)?.at).toBe(at);
  expect(
    told.map((each) =>
      each
        .map(({ at }) => dayOf(at))
        .sort()
        .at(-1),
    ),
  ).toEqual(['2026-09-09', '2026-11-11', '2025-12-25']);
  const pairs = ofKind('then-and-now', records).map(({ then, now }) =>
    [then, now].map((source) => epochOf(byId.get(source?.record ?? m.id)?.at ?? present)),
  );
  expect(pairs).toHaveLength(3);
  expect(pairs.filter(([then = 0, now = 0]) => then >= now)).toEqual([]);
});

it('is where the story ends: ten days after the last hour, four before the next, in a break', () => {
  const time = timeApart(m, sessions, present);
  expect(time.since?.days).toBe(10);
  expect(time.next?.days).toBe(4);
  expect(time.apart?.day).toBe(10);
});

it('has a list in its order, and what is carried', () => {
  expect(listOf(records.filter(isListable)).map((record) => headOf(record).title)).toEqual([
    'The lake, and not checking',
    'The long email',
    'My mother’s visit',
    'The joke about invoices',
  ]);
  const { open, workedThrough } = carrying(records, m.id, present);
  expect(
    open.map((carried) =>
      carried.kind === 'rupture'
        ? [carried.rupture.title, heldFor(carried.rupture, present).days]
        : [carried.letter.title, carried.wait.days],
    ),
  ).toEqual([
    ['The long email', 2],
    ['The joke about invoices', 5],
    ['Ending the call first', 41],
  ]);
  expect(workedThrough.slice(0, 2).map(({ rupture, held }) => [rupture.title, held.days])).toEqual([
    ['For now', 28],
    ['The cancelled hour', 19],
  ]);
});

function someone(name: string): Person {
  return ofKind('person', records).find((person) => person.name === name) ?? expect.fail(`${name} is there`);
}

/** Every moment that stands in a record, however deep. */
function momentsIn(value: unknown): readonly AnyRecord['at'][] {
  if (typeof value === 'string') return /^\d{4}-\d\d-\d\dT.*\[/.test(value) ? [value as AnyRecord['at']] : [];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(momentsIn) : [];
}

function mean(numbers: readonly number[]): number {
  return numbers.reduce((sum, one) => sum + one, 0) / numbers.length;
}
