import { expect, it } from 'vitest';
import { isStrength } from '../domain/feeling';
import { dayOf, epochOf } from '../domain/moment';
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
  expect(entries).toHaveLength(60);
  expect(entries.slice(0, 5).map(({ at, title }) => `${at.slice(0, 16)} ${title}`)).toEqual([
    '2026-11-22T21:40 The lake, and not checking', '2026-11-20T07:15 Sent it', '2026-11-17T18:02 The joke about invoices', '2026-11-12T16:20 After session', '2026-11-11T23:05 Round and round',
  ]);
  const moments = entries.map(({ at }) => epochOf(at));
  expect(moments).toEqual([...moments].sort((a, b) => b - a));
  for (const entry of entries) {
    expect(readRecord(printRecord(entry))?.record).toEqual(entry);
    expect(entry.feelings.every(({ strength }) => isStrength(strength))).toBe(true);
  }
});

it('tells of sessions on Thursdays', () => {
  const sessions = storyEntries(Date.UTC(2026, 10, 23)).filter(({ tags }) => tags.includes('session'));
  expect(sessions.length).toBeGreaterThan(15);
  for (const { at, title } of sessions.filter((each) => each.title !== 'The list')) expect(new Date(dayOf(at)).getUTCDay(), title).toBe(4);
});
