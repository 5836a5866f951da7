import { expect, it } from 'vitest';
import { dayOf } from '../../../electron/domain/time/moment';
import type { RuptureState } from '../../../electron/domain/kinds/rupture';
import { ruptureLengths } from '../../../electron/domain/views/ruptureLengths';
import { made, moment, NOON } from '../../../electron/domain/testing/records';
import { ledeOfRuptures } from './rupturesLede';

const at = moment('2026-10-02T12:00:00+02:00[Europe/Berlin]');
const brought = { at: moment('2026-11-12T16:00:00+01:00[Europe/Berlin]') };
const lede = (...states: readonly RuptureState[]) =>
  ledeOfRuptures(
    ruptureLengths(
      states.map((state) => made('rupture', { at, state })),
      NOON,
    ),
    dayOf(NOON),
  );

it('is counted, and nothing else', () => {
  expect(lede()).toBe('');
  expect(lede({ kind: 'brought', brought })).toBe(
    'One rupture in this time, open 41 days. It was brought on 12 November.',
  );
  expect(lede({ kind: 'open' }, { kind: 'brought', brought })).toBe(
    'Two ruptures in this time, the longest open 51 days. It is open still.',
  );
  expect(lede({ kind: 'let-go', at: moment('2026-10-02T14:00:00+02:00[Europe/Berlin]') })).toBe(
    'One rupture in this time, open 2 hours. It ended on 2 October.',
  );
});
