import { expect, it } from 'vitest';
import type { RecordSummary } from '../../../electron/domain/records/summary';
import { newId } from '../../../electron/domain/id';
import { momentAt, type Day } from '../../../electron/domain/time/moment';
import { KINDS } from '../../../electron/domain/records/record';
import { summaryOf } from '../../../electron/domain/records/summary';
import { made, moment } from '../../../electron/domain/testing/records';
import { byMonth } from './months';
import { goalOf, goalOfTyped, hasChips, HEADING, layOut, onTimeline, rowsBetween, wordsOfRow } from './timelineRows';

const DAY = 86_400_000;
const entries = Array.from(
  { length: 100 },
  (_, index): RecordSummary => ({
    kind: 'entry',
    id: newId(),
    at: momentAt(Date.UTC(2026, 10, 22) - index * DAY, 'UTC'),
    title: `Day ${index}`,
    excerpt: index % 3 === 0 ? '' : 'Words',
    people: index % 2 === 0 ? ['M'] : [],
    about: [],
    tags: [],
    feelings: [],
    conflicted: false,
  }),
);
const months = layOut(byMonth(entries));

it('places every entry under the one before, headings between the months', () => {
  let bottom = 0;
  let position = 0;
  for (const month of months) {
    expect(month.top).toBe(bottom);
    bottom += HEADING;
    for (const row of month.rows) {
      expect(row.top).toBe(bottom);
      expect(row.position).toBe((position += 1));
      bottom += row.height;
    }
    expect(month.bottom).toBe(bottom);
  }
  expect(position).toBe(entries.length);
});

it('gives a row the height of what it shows', () => {
  const heights = new Set(months.flatMap(({ rows }) => rows.map(({ height }) => height)));
  expect([...heights].sort()).toEqual([4, 5.5625, 6.625, 8.1875]);
});

it('shows what is between two heights and nothing else', () => {
  const shown = rowsBetween(months, 100, 140).flatMap(({ rows }) => rows);
  expect(shown.length).toBeGreaterThan(3);
  expect(shown.every(({ top, height }) => top + height > 100 && top < 140)).toBe(true);
  expect(rowsBetween(months, 0, Infinity)).toEqual(months);
});

it('shows one more wherever it stands, under its month', () => {
  const also = months[0]?.rows[3];
  const shown = rowsBetween(months, 300, 320, also);
  expect(shown[0]?.month.id).toBe('2026-11');
  expect(shown[0]?.rows).toEqual([also]);
  expect(shown.length).toBeGreaterThan(1);
});

it.each([
  ['ArrowDown', 0, 1],
  ['ArrowDown', 9, 9],
  ['ArrowUp', 0, 0],
  ['ArrowUp', 4, 3],
  ['PageDown', 2, 7],
  ['PageDown', 8, 9],
  ['PageUp', 2, 0],
  ['Home', 7, 0],
  ['End', 2, 9],
  ['ArrowDown', -1, 0],
  ['x', 3, undefined],
])('%s goes from %i to %s', (key, at, goal) => {
  expect(goalOf(key, at, 10)).toBe(goal);
});

it.each([
  ['s', 0, 1],
  ['s', 1, 2],
  ['ss', 2, 3],
  ['s', 3, 1],
  ['su', 1, 1],
  ['sun', 0, 1],
  ['sea', 1, 3],
  ['é', 0, 4],
  ['x', 0, undefined],
  ['l', -1, 0],
])('typing %s at %i goes to %s', (typed, at, goal) => {
  const titles = ['Lake', 'Sunday walk', 'Sent it', 'Sea', 'Evening'].map((title) => ({ title }));
  expect(goalOfTyped(typed, at, titles)).toBe(goal);
});

it('has the check-ins of a day in one quiet row, unless that day is unfolded', () => {
  const checkIn = (at: string) =>
    summaryOf(made('check-in', { id: newId(), at: moment(`${at}:00+01:00[Europe/Berlin]`), connection: 7 }));
  const evening = checkIn('2026-11-22T21:00');
  const entry = summaryOf(made('entry', { id: newId(), at: moment('2026-11-22T15:00:00+01:00[Europe/Berlin]') }));
  const [noon, morning, before] = [
    checkIn('2026-11-22T12:00'),
    checkIn('2026-11-22T08:00'),
    checkIn('2026-11-21T08:00'),
  ];
  const all = byMonth([evening, entry, noon, morning, before]);
  const rows = (day?: Day) =>
    layOut(all, day).flatMap((month) => month.rows.map(({ record, hasMore, height }) => [record.id, hasMore, height]));
  expect(rows()).toEqual([
    [evening.id, true, 2.25],
    [entry.id, false, 4],
    [before.id, false, 2.25],
  ]);
  expect(rows('2026-11-22' as Day)).toEqual([
    [evening.id, false, 2.25],
    [entry.id, false, 4],
    [noon.id, false, 2.25],
    [morning.id, false, 2.25],
    [before.id, false, 2.25],
  ]);
});

it.each([
  ['The lake', 'Three days here.', 'The lake\nThree days here.'],
  ['Well …', 'I have not checked.', 'Well …\nI have not checked.'],
  ['The lake', '', 'The lake'],
  [
    'I have tried to write this in the order in which it would be easy to read…',
    'and not in the order in which it came.',
    'I have tried to write this in the order in which it would be easy to read and not in the order in which it came.',
  ],
])('shows %j and %j without losing a word between them', (title, excerpt, words) => {
  expect(wordsOfRow(title, excerpt)).toBe(words);
});

it('leaves out what belongs to no day: a person, a round, whose entry stands there already, what is for hard hours, and a book', () => {
  const all = KINDS.map((kind) => summaryOf(made(kind)));
  expect(KINDS.filter((kind) => !onTimeline(all).some((record) => record.kind === kind))).toEqual([
    'person',
    'round',
    'too-much',
    'book',
  ]);
});

it('shows a feeling and fact with what the feeling says, and with its feelings', () => {
  const fact = summaryOf(
    made('feeling-and-fact', {
      body: 'He looked at the clock.',
      says: 'He is tired of me.',
      feelings: [{ name: 'afraid', strength: 8 }],
      feelingsAfter: [{ name: 'afraid', strength: 6 }],
    }),
  );
  expect(fact).toMatchObject({
    title: 'He is tired of me.',
    excerpt: 'He looked at the clock.',
    feelings: [{ name: 'afraid', strength: 8 }],
  });
  expect(hasChips(fact)).toBe(true);
});
