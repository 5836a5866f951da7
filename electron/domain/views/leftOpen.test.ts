import { expect, it } from 'vitest';
import { rankFrom } from '../fields/rank';
import { summaryOf } from '../records/summary';
import type { AnyRecord } from '../records/record';
import { idOf, made, moment, NOON } from '../testing/records';
import type { Day } from '../time/moment';
import { leftOpen } from './leftOpen';

const M = made('person', { id: idOf('m'), name: 'M', present: NOON });
const N = made('person', { id: idOf('n'), name: 'N' });
const listed = { rank: rankFrom('i00000'), at: NOON, of: M.id };
const pause = made('rupture', { id: idOf('a'), person: M.id, title: 'The pause', listed });
const email = made('letter', { id: idOf('b'), to: M.id, state: { kind: 'sent', sent: { at: NOON, how: '' } } });
const money = made('topic', { id: idOf('c'), title: 'Money', listed: { ...listed, rank: rankFrom('i00001') } });
const circle = made('loop', { id: idOf('d'), title: 'Is he there' });
const of = (records: readonly AnyRecord[], until?: Day) =>
  leftOpen(
    M.id,
    records.map((record) => summaryOf(record)),
    [M, N],
    until,
  ).map(({ kind, record }) => [kind, record.id]);

it('is every rupture, letter that waits, thing on the list and loop, each once', () => {
  expect(of([circle, money, email, pause])).toEqual([
    ['rupture', pause.id],
    ['letter', email.id],
    ['listed', money.id],
    ['loop', circle.id],
  ]);
});

it('is nothing that has come to its end, and nothing of somebody else', () => {
  expect(
    of([
      made('rupture', { person: M.id, state: { kind: 'let-go', at: NOON } }),
      made('rupture', { person: N.id }),
      made('letter', { to: M.id }),
      made('topic', { title: 'Done' }),
      made('topic', { listed: { ...listed, of: N.id } }),
      made('loop', { person: N.id }),
    ]),
  ).toEqual([]);
});

it('is nothing that came after a new beginning', () => {
  const later = moment('2027-01-07T12:00:00+01:00[Europe/Berlin]');
  const until = '2027-01-07' as Day;
  expect(of([made('rupture', { person: M.id, at: later }), pause], until)).toEqual([['rupture', pause.id]]);
  expect(of([{ ...money, listed: { ...listed, at: later } }], until)).toEqual([]);
});
