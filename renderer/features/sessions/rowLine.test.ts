import { expect, it } from 'vitest';
import { between } from '../../../electron/domain/fields/rank';
import type { ListableRecord } from '../../../electron/domain/records/record';
import { summaryOf } from '../../../electron/domain/records/summary';
import { made, moment, NOON } from '../../../electron/domain/testing/records';
import { rowLine } from './rowLine';

const THURSDAY = moment('2026-11-19T16:00:00+01:00[Europe/Berlin]');
const EARLIER = moment('2026-11-03T09:00:00+01:00[Europe/Berlin]');
const held = (at: typeof NOON) => made('session', { at, state: 'held' });
const line = (record: ListableRecord, since = THURSDAY, around = {}) =>
  rowLine(
    { ...summaryOf(record), listed: { rank: between(undefined, undefined), at: since } },
    { sessions: [], checkIns: [], now: NOON, ...around },
  );

it('says since when, and for how many sessions', () => {
  expect(line(made('topic'), NOON)).toBe('on the list since today');
  expect(line(made('topic'))).toBe('on the list since Thursday');
  const sessions = [
    held(THURSDAY),
    held(moment('2026-11-12T16:00:00+01:00[Europe/Berlin]')),
    made('session', { at: NOON }),
    held(moment('2026-10-01T16:00:00+02:00[Europe/Berlin]')),
  ];
  expect(line(made('topic'), EARLIER, { sessions })).toBe('on the list for 2 sessions, since 3 November');
  expect(line(made('topic'), THURSDAY, { sessions })).toBe('on the list for one session, since Thursday');
});

it('says since when something waits or is open, by its day and with no count of days, and when it was written', () => {
  const sent = { kind: 'sent', sent: { at: moment('2026-11-19T22:00:00+01:00[Europe/Berlin]'), how: '' } } as const;
  expect(line(made('letter', { state: sent }))).toBe('sent Thursday, waiting, on the list since Thursday');
  expect(line(made('letter', { meant: 'aloud' }))).toBe('to be read aloud, on the list since Thursday');
  const rupture = made('rupture', { at: moment('2026-11-17T12:00:00+01:00[Europe/Berlin]') });
  expect(line(rupture)).toBe('open since Tuesday, on the list since Thursday');
  const checkIns = [
    made('check-in', { at: THURSDAY, of: rupture.id, connection: 4 }),
    made('check-in', { of: rupture.id, connection: 7 }),
    made('check-in', { connection: 1 }),
  ];
  expect(line(rupture, THURSDAY, { checkIns })).toBe('open since Tuesday, connection 7, on the list since Thursday');
  expect(line(rupture, EARLIER, { sessions: [held(THURSDAY)] })).toBe(
    'open since Tuesday, on the list for one session',
  );
  expect(line(made('entry', { at: THURSDAY }))).toBe('written Thursday, on the list since Thursday');
});
