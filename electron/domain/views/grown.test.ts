import { expect, it } from 'vitest';
import type { Day } from '../time/moment';
import { idOf, made, moment, NOON } from '../testing/records';
import { grownIn } from './grown';

const LONG_AGO = moment('2025-03-02T12:00:00+01:00[Europe/Berlin]');
const [M, K] = [idOf('m'), idOf('k')];
const NOTHING = { kept: 0, mended: 0, answered: 0, compared: 0 };
const sent = { at: LONG_AGO, how: '' };
const mended = { kind: 'worked-through', at: NOON, how: '', stays: '' } as const;

const records = [
  // Of long ago, and kept now.
  made('touchstone', { at: LONG_AGO, kept: NOON, person: M }),
  made('touchstone', { at: LONG_AGO, person: M }),
  made('rupture', { at: LONG_AGO, person: M, state: mended }),
  made('rupture', { at: NOON, person: M }),
  made('rupture', { at: NOON, person: M, state: { kind: 'let-go', at: NOON } }),
  made('letter', { at: LONG_AGO, to: M, state: { kind: 'answered', at: NOON, sent } }),
  made('letter', { at: LONG_AGO, to: K, state: { kind: 'talked', at: NOON } }),
  made('letter', { at: NOON, to: M, state: { kind: 'sent', sent } }),
  made('then-and-now', { at: NOON, person: M }),
];

it('is what was kept, mended, answered and seen in a time, on the day on which it came to be', () => {
  const november = { from: '2026-11-01' as Day };
  expect(grownIn(records, november, undefined)).toEqual({ kept: 1, mended: 1, answered: 2, compared: 1 });
  expect(grownIn(records, november, M)).toEqual({ kept: 1, mended: 1, answered: 1, compared: 1 });
  expect(grownIn(records, november, idOf('x'))).toEqual(NOTHING);
  expect(grownIn(records, { to: '2026-01-01' as Day }, M)).toEqual({ ...NOTHING, kept: 1 });
  expect(grownIn([], {}, undefined)).toEqual(NOTHING);
});
