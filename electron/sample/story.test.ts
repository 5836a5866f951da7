import { expect, it } from 'vitest';
import { isStrength } from '../domain/fields/feeling';
import { dayOf, epochOf } from '../domain/time/moment';
import { readRecord, printRecord } from '../journal/record';
import { storyEntries } from './story';

it.each([
  ['2026-03-29T22:00Z', '2026-03-29'],
  ['2026-03-29T21:00Z', '2026-03-22'],
  ['2026-04-04T21:00Z', '2026-03-29'],
  ['2026-10-26T00:30Z', '2026-10-25'],
])('ends on the last Sunday that is over, where the clocks change too: %s', (now, sunday) => {
  const [newest] = storyEntries(Date.parse(now));
  expect(newest && dayOf(newest.at)).toBe(sunday);
});

it('is told newest first, of the past, in a form that the journal reads', () => {
  const now = Date.UTC(2026, 10, 23, 12);
  const entries = storyEntries(now);
  expect(entries).toHaveLength(110);
  expect(entries.slice(0, 5).map(({ at, title }) => `${at.slice(0, 16)} ${title}`)).toEqual([
    '2026-11-22T21:40 The lake, and not checking',
    '2026-11-20T07:15 Sent it',
    '2026-11-17T18:02 The joke about invoices',
    '2026-11-12T16:20 After session',
    '2026-11-11T23:05 Round and round',
  ]);
  const moments = entries.map(({ at }) => epochOf(at));
  expect(moments).toEqual([...moments].sort((a, b) => b - a));
  for (const entry of entries) {
    expect(readRecord(printRecord(entry))?.record).toEqual(entry);
    expect(entry.feelings.every(({ strength }) => isStrength(strength))).toBe(true);
  }
});

it('calls no two entries alike', () => {
  const titles = storyEntries(Date.UTC(2026, 10, 23))
    .map(({ title }) => title)
    .filter((title) => title !== '');
  expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([]);
});

it('tells of sessions on Tuesdays with K, and on Thursdays with M', () => {
  const sessions = storyEntries(Date.UTC(2026, 10, 23)).filter(
    ({ tags, title }) => tags.includes('session') && title !== 'The list',
  );
  const on = (name: string) =>
    sessions.filter(({ people }) => people[0] === name).map(({ at }) => new Date(dayOf(at)).getUTCDay());
  expect(on('K').length).toBeGreaterThan(12);
  expect(new Set(on('K'))).toEqual(new Set([2]));
  expect(on('M').length).toBeGreaterThan(15);
  expect(new Set(on('M'))).toEqual(new Set([4]));
  expect(on('K').length + on('M').length).toBe(sessions.length);
});

it('goes by without a word for weeks, after K', () => {
  const days = storyEntries(Date.UTC(2026, 10, 23))
    .filter(({ at }) => at > '2025-08-27' && at < '2025-10-30')
    .map(({ at }) => dayOf(at));
  expect(days.length).toBeGreaterThan(3);
  expect(days.length).toBeLessThan(9);
});
