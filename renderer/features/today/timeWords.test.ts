import { expect, it } from 'vitest';
import type { Break } from '../../../electron/domain/fields/parts';
import { made, moment } from '../../../electron/domain/testing/records';
import { timeApart } from '../../../electron/domain/views/timeApart';
import type { Day } from '../../../electron/domain/time/moment';
import type { Zone } from '../../../electron/domain/time/zone';
import { isLongApart, partOfDay, timeWords } from './timeWords';

const at = (text: string) => moment(`${text}:00+02:00[Europe/Berlin]`);
const M = made('person', {
  name: 'M',
  at: at('2026-01-01T12:00'),
  rhythm: { weekday: 2, time: '16:00', minutes: 50, zone: 'Europe/Berlin' as Zone },
});
const held = (day: string) => made('session', { at: at(`${day}T16:00`), person: M.id, state: 'held' });
const break_ = (from: string, to?: string): Break => ({
  from: from as Day,
  to: to as Day | undefined,
  whose: 'theirs',
  note: '',
});
const words = (now: string, person = M, sessions = [held('2026-06-16')]) =>
  timeWords(person, timeApart(person, sessions, at(now)), at(now));

it('calls the hours after midnight the night of the day before', () => {
  const partAt = (time: string) => partOfDay(moment(`2026-11-22T${time}+01:00[Europe/Berlin]`));
  expect(partAt('03:00:00')).toEqual({ day: '2026-11-21', part: 'night' });
  expect(partAt('23:30:00')).toEqual({ day: '2026-11-22', part: 'night' });
  expect(partAt('05:00:00')).toEqual({ day: '2026-11-22', part: 'morning' });
});

it('says days by their names, and counts them for who asks', () => {
  expect(words('2026-06-16T20:00').lede).toBe('You sat with M today. You see M again on 23 June.');
  expect(words('2026-06-17T20:00').lede).toBe('You sat with M yesterday. You see M again on Tuesday.');
  expect(words('2026-06-19T12:00')).toEqual({
    lede: 'You sat with M on Tuesday. You see M again next Tuesday.',
    inDays: 'Day 3 since you last sat with M. Four days to Tuesday.',
  });
  expect(words('2026-06-20T12:00').lede).toBe('You see M again on Tuesday.');
  expect(words('2026-06-22T20:00').lede).toBe('You see M again tomorrow.');
  expect(words('2026-06-23T12:00').lede).toBe('You see M today at 16:00.');
});

it('says nothing of an hour of which nobody has said whether it took place', () => {
  expect(words('2026-06-23T20:00')).toEqual({ lede: 'You see M again on 30 June.', inDays: 'A week to Tuesday.' });
});

it('sees nobody again who was never seen, and counts nothing where there is nothing to count', () => {
  expect(words('2026-01-05T12:00', M, [])).toEqual({ lede: 'You see M tomorrow.', inDays: 'One day to Tuesday.' });
  expect(words('2026-01-06T12:00', M, [])).toEqual({ lede: 'You see M today at 16:00.', inDays: '' });
});

it('says dates beyond a week', () => {
  const rare = { ...M, rhythm: undefined };
  expect(words('2026-06-30T12:00', rare)).toEqual({
    lede: 'You last sat with M on 16 June.',
    inDays: 'Day 14 since you last sat with M.',
  });
  const planned = made('session', { at: at('2026-07-20T10:00'), person: M.id });
  expect(words('2026-06-18T12:00', rare, [held('2026-06-16'), planned])).toEqual({
    lede: 'You sat with M on Tuesday. The next hour with M is on 20 July.',
    inDays: 'Day 2 since you last sat with M. 32 days to 20 July.',
  });
});

it('says a break that is near, and after a long one what comes', () => {
  const away = { ...M, breaks: [break_('2026-06-17', '2026-08-31'), break_('2026-06-24', '2026-06-26')] };
  expect(words('2026-06-16T20:00', away).lede).toBe(
    'You sat with M today. M is away from Wednesday until 31 August. The next hour with M is on 1 September.',
  );
  const back = words('2026-06-28T12:00', { ...M, breaks: [break_('2026-06-17', '2026-06-26')] });
  expect(back.lede).toBe('You see M again on Tuesday.');
  expect(back.inDays).toBe('Day 12 since you last sat with M. Two days to Tuesday.');
});

it('says how one met, and counts no days to the last hour', () => {
  const spoken = { ...held('2026-06-16'), how: 'telephone' } as const;
  expect(words('2026-06-16T20:00', M, [spoken]).lede).toBe('You spoke with M today. You see M again on 23 June.');
  expect(words('2026-06-17T20:00', M, [spoken]).lede).toBe('You spoke with M yesterday. You see M again on Tuesday.');
  const sessions = [held('2026-06-16')];
  const [now, last] = [at('2026-06-19T12:00'), '2026-06-23' as Day];
  const ends = [{ last, again: undefined }];
  expect(timeWords(M, timeApart(M, sessions, now, ends), now, last).lede).toBe('You sat with M on Tuesday.');
});

it('says a long absence in one sentence', () => {
  const away = { ...M, breaks: [break_('2026-06-17', '2026-08-31')] };
  const long = words('2026-07-01T12:00', away);
  expect(long.lede).toBe('M is away until 31 August. You see M again on 1 September.');
  expect(long.inDays).toBe('M is away, day 15. Day 15 since you last sat with M. 62 days to 1 September.');
  expect(words('2026-08-30T12:00', away).lede).toBe('M is away until Monday. You see M again on Tuesday.');
  expect(words('2026-08-31T12:00', away).lede).toBe('M is away, today for the last day. You see M again on Tuesday.');
  expect(words('2026-07-01T12:00', { ...M, breaks: [break_('2026-06-17')] }).lede).toBe('M is away.');
  expect(isLongApart(timeApart(away, [], at('2026-07-01T12:00')))).toBe(true);
  expect(isLongApart(timeApart(M, [held('2026-06-16')], at('2026-06-19T12:00')))).toBe(false);
});
