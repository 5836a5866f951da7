import { openHours } from '../../../electron/domain/therapy/goneBy';
import type { End } from '../../../electron/domain/therapy/ends';
import { usualMinutes } from '../../../electron/domain/therapy/hour';
import { nextSession, type SessionTime } from '../../../electron/domain/therapy/nextSession';
import { dayOf, epochOf, type Moment } from '../../../electron/domain/time/moment';
import type { Person } from '../../../electron/domain/kinds/person';
import type { Session } from '../../../electron/domain/kinds/session';
import { inZone, zoneOf } from '../../../electron/domain/time/zone';

/**
 * The hour that one starts now: the one that has begun, one of today, the last of today if nobody said what came of it,
 * or else a new one. `ends`: of the work with that person.
 */
export function hourToStart(
  person: Person,
  sessions: readonly Session[],
  now: Moment,
  ends: readonly End[] = [],
): SessionTime {
  const isToday = ({ at }: SessionTime) => dayOf(inZone(at, zoneOf(now))) === dayOf(now);
  const next = nextSession(person, sessions, now, ends);
  if (next && (isToday(next) || epochOf(next.at) <= epochOf(now))) return next;
  const passed = openHours(person, sessions, now, ends).at(-1);
  return passed && isToday(passed) ? passed : { at: now, minutes: usualMinutes(person) };
}
