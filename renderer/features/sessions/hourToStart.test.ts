import { describe, expect, it } from 'vitest';
import { nextSession } from '../../../electron/domain/therapy/nextSession';
import type { Session } from '../../../electron/domain/kinds/session';
import { made, moment, must, NOON } from '../../../electron/domain/testing/records';
import { parseZone } from '../../../electron/domain/time/zone';
import { cancelled, movedTo, sessionAt } from '../../../electron/domain/therapy/hour';
import { hourToStart } from './hourToStart';

// NOON is a Sunday.
const THURSDAY = moment('2026-11-26T16:00:00+01:00[Europe/Berlin]');
const FRIDAY = moment('2026-11-27T10:00:00+01:00[Europe/Berlin]');
const AFTER = '2026-12-03T16:00:00+01:00[Europe/Berlin]';
const M = made('person', {
  rhythm: { weekday: 4, time: '16:00', minutes: 45, zone: must(parseZone('Europe/Berlin')) },
});
const next = (sessions: readonly Session[] = []) => must(nextSession(M, sessions, NOON));

describe('an hour that the rhythm gives', () => {
  it('becomes a session with the one it is with', () => {
    expect(sessionAt(next(), M)).toMatchObject({ at: THURSDAY, minutes: 45, person: M.id, state: 'planned' });
  });

  it('is in its new place alone once it is moved, and the one a week later stays', () => {
    const moved = movedTo(next(), M, { at: FRIDAY, minutes: 50 });
    expect(next([moved])).toMatchObject({ at: FRIDAY, minutes: 50 });
    expect(nextSession(M, [moved], moment('2026-11-27T12:00:00+01:00[Europe/Berlin]'))?.at).toBe(AFTER);
    const again = movedTo(next([moved]), M, { at: moment('2026-11-28T10:00:00+01:00[Europe/Berlin]'), minutes: 50 });
    expect(again).toMatchObject({ id: moved.id, instead: '2026-11-26' });
  });

  it('is not given again where it does not take place', () => {
    expect(next([cancelled(next(), M)]).at).toBe(AFTER);
  });

  it('leaves its day though it had a record before it was moved', () => {
    const written = sessionAt(next(), M);
    expect(
      nextSession(
        M,
        [movedTo({ ...next(), session: written }, M, { at: FRIDAY, minutes: 50 })],
        moment('2026-11-26T12:00:00+01:00[Europe/Berlin]'),
      )?.at,
    ).toBe(FRIDAY);
  });
});

describe('what is started', () => {
  it('is the hour of today, early as well', () => {
    expect(hourToStart(M, [], moment('2026-11-26T15:40:00+01:00[Europe/Berlin]')).at).toBe(THURSDAY);
  });

  it('is the hour of today that is over, where nobody said what came of it', () => {
    const evening = moment('2026-11-26T20:00:00+01:00[Europe/Berlin]');
    expect(hourToStart({ ...M, at: moment('2026-01-01T12:00:00+01:00[Europe/Berlin]') }, [], evening).at).toBe(
      THURSDAY,
    );
    expect(hourToStart(M, [{ ...sessionAt(next(), M), state: 'held' }], evening).at).toBe(evening);
  });

  it('is a new hour on any other day, and leaves the planned one', () => {
    expect(hourToStart(M, [], NOON)).toEqual({ at: NOON, minutes: 45 });
    expect(hourToStart(made('person'), [], NOON)).toEqual({ at: NOON, minutes: 50 });
  });
});
