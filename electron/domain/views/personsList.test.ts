import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Id } from '../id';
import { listOf } from '../records/list';
import { summaryOf } from '../records/summary';
import { LISTED, made, moment } from '../testing/records';
import { listedFor, personsList } from './personsList';

const [M, K] = [
  made('person', { name: 'M', at: moment('2025-01-01T12:00:00+01:00[Europe/Berlin]') }),
  made('person', { name: 'K', at: moment('2026-01-01T12:00:00+01:00[Europe/Berlin]') }),
];
const all = [K, M];
const records = {
  topicOfOld: made('topic', { listed: LISTED }),
  topicForK: made('topic', { listed: { ...LISTED, of: K.id } }),
  entryOfK: made('entry', { listed: LISTED, people: ['k '] }),
  entry: made('entry', { listed: LISTED }),
  ruptureOfK: made('rupture', { listed: LISTED, person: K.id }),
  letterToM: made('letter', { listed: LISTED, to: M.id }),
  letterToMForK: made('letter', { listed: { ...LISTED, of: K.id }, to: M.id }),
  ofSomebodyGone: made('rupture', { listed: { ...LISTED, of: 'g'.repeat(26) as Id }, person: 'g'.repeat(26) as Id }),
};
const list = listOf(Object.values(records).map((record) => summaryOf(record)));
const idsFor = (person: Id, people = all) => personsList(list, person, people).map(({ id }) => id);

it('leaves each on the list of its person, and what names nobody with whom the journal knew first', () => {
  const { topicForK, entryOfK, ruptureOfK, letterToMForK, ...ofM } = records;
  expect(new Set(idsFor(K.id))).toEqual(new Set([topicForK, entryOfK, ruptureOfK, letterToMForK].map(({ id }) => id)));
  expect(new Set(idsFor(M.id))).toEqual(new Set(Object.values(ofM).map(({ id }) => id)));
});

it('leaves what names nobody with who stood first when it was put there', () => {
  const [early, late] = [
    moment('2026-02-01T12:00:00+01:00[Europe/Berlin]'),
    moment('2026-11-01T12:00:00+01:00[Europe/Berlin]'),
  ];
  const item = { ...summaryOf(records.topicOfOld), listed: LISTED };
  expect(
    listedFor(item, [
      { ...M, present: M.at },
      { ...K, present: early },
    ]),
  ).toBe(K.id);
  expect(
    listedFor({ ...item, listed: { ...LISTED, at: early } }, [
      { ...M, present: M.at },
      { ...K, present: late },
    ]),
  ).toBe(M.id);
});

it('is the whole list where there is one person, or none', () => {
  expect(personsList(list, M.id, [M])).toBe(list);
  expect(listedFor({ ...summaryOf(records.entry), listed: LISTED }, [])).toBeUndefined();
});

it('has each on one list, in the one order', () => {
  fc.assert(
    fc.property(fc.shuffledSubarray([...list]), (some) => {
      const lists = all.map(({ id }) => personsList(some, id, all));
      expect(lists.flat()).toHaveLength(some.length);
      for (const one of lists) expect(one).toEqual(some.filter((item) => one.includes(item)));
    }),
    { numRuns: 30 },
  );
});
