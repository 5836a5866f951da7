import { expect, it } from 'vitest';
import { carrying } from './carrying';
import { threadOf, timesTold } from './ruptureThread';
import { bring, reopen, workThrough } from '../therapy/rupture';
import { idOf, made, moment, must } from '../testing/records';

const on = (day: string, time = '15:00') => moment(`2026-${day}T${time}:00+02:00[Europe/Berlin]`);
const M = idOf('m');
const rupture = made('rupture', {
  id: idOf('r'),
  person: M,
  at: on('03-24', '18:00'),
  steps: [{ at: on('03-24', '18:20'), what: 'called', words: 'No one there.' }],
});
const session = (day: string, note: string, outcome: 'brought' | 'carried' = 'brought') =>
  made('session', { at: on(day), state: 'held', person: M, list: [{ record: rupture.id, outcome, note }] });
const first = session('04-01', 'He did not know that I had waited.');
const brought = must(bring(rupture, { at: first.at, session: first.id }));

it('has what was noted in a session beside the day on which it was brought', () => {
  expect(timesTold(brought, [first, made('session', { at: on('04-08'), state: 'held' })])).toEqual([
    { at: first.at, session: first.id, outcome: 'brought', note: 'He did not know that I had waited.' },
  ]);
  // Carried over without a word, nothing was told; nor in an hour that did not take place.
  expect(timesTold(rupture, [session('04-08', '', 'carried'), { ...first, state: 'cancelled' }])).toEqual([]);
  // What is said of it without a note is told all the same.
  expect(timesTold(must(bring(rupture, { at: on('04-02') })), [])).toMatchObject([{ at: on('04-02'), note: '' }]);
});

it('is carried as brought, with that line', () => {
  expect(carrying([brought, first], M, on('04-09')).open).toMatchObject([
    { kind: 'rupture', told: { at: first.at, note: 'He did not know that I had waited.' } },
  ]);
  expect(carrying([rupture, first], M, on('04-09')).open).toMatchObject([{ kind: 'rupture', told: undefined }]);
});

it('is one thread: what was done, brought, mended, opened again and mended again, in time', () => {
  const mended = must(workThrough(brought, on('04-08'), { how: 'He said it first.', stays: 'Ask.' }));
  const again = must(reopen(mended, on('06-20')));
  const now = must(workThrough(again, on('06-21'), { how: 'On the telephone.', stays: '' }));
  expect(threadOf(now, [first]).map(({ kind, at }) => [kind, at.slice(0, 10)])).toEqual([
    ['step', '2026-03-24'],
    ['told', '2026-04-01'],
    ['ended', '2026-04-08'],
    ['reopened', '2026-06-20'],
    ['ended', '2026-06-21'],
  ]);
  expect(threadOf(now, [first])).toMatchObject([
    {},
    {},
    { as: 'worked-through', closing: { how: 'He said it first.', stays: 'Ask.' } },
    {},
    { as: 'worked-through' },
  ]);
});
