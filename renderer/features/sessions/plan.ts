import { blankRecord } from '../../../electron/domain/records/blank';
import { weekdayOf } from '../../../electron/domain/time/day';
import { nextSession, passedSession, type SessionTime } from '../../../electron/domain/therapy/nextSession';
import { newId } from '../../../electron/domain/id';
import { dayOf, epochOf, type Day, type Moment } from '../../../electron/domain/time/moment';
import type { Person } from '../../../electron/domain/kinds/person';
import { dayInRhythm } from '../../../electron/domain/time/rhythm';
import { cancel } from '../../../electron/domain/therapy/session';
import type { Session } from '../../../electron/domain/kinds/session';
import { inZone, zoneOf } from '../../../electron/domain/time/zone';

/** When an hour is, and how long. */
export type PlannedTime = Pick<SessionTime, 'at' | 'minutes'>;

const USUAL_MINUTES = 50;

/** How long an hour with someone usually is, in minutes. */
export function usualMinutes({ rhythm }: Person): number {
  return rhythm?.minutes ?? USUAL_MINUTES;
}

/** The session that an hour is: its record, or a new one. */
export function sessionAt(hour: SessionTime, { id }: Person): Session {
  return hour.session ?? { ...blankRecord('session', newId(), hour.at), minutes: hour.minutes, person: id };
}

/**
 * The session of an hour at another time. Where the weekly rhythm gives the hour, it stands in its place, so that it is
 * not given twice.
 */
export function movedTo(hour: SessionTime, person: Person, { at, minutes }: PlannedTime): Session {
  const session = sessionAt(hour, person);
  return { ...session, at, minutes, instead: session.instead ?? beatOf(hour, person) };
}

/** The session of an hour that does not take place. */
export function cancelled(hour: SessionTime, person: Person): Session {
  return cancel(sessionAt(hour, person));
}

/**
 * The hour that one starts now: the one that has begun, one of today, the last of today if nobody said what came of it,
 * or else a new one. `last`: the day of the last session, where there is an end.
 */
export function hourToStart(person: Person, sessions: readonly Session[], now: Moment, last?: Day): SessionTime {
  const isToday = ({ at }: SessionTime) => dayOf(inZone(at, zoneOf(now))) === dayOf(now);
  const next = nextSession(person, sessions, now, last);
  if (next && (isToday(next) || epochOf(next.at) <= epochOf(now))) return next;
  const passed = passedSession(person, sessions, now, last);
  return passed && isToday(passed) ? passed : { at: now, minutes: usualMinutes(person) };
}

function beatOf({ at }: SessionTime, { rhythm }: Person): Day | undefined {
  const day = rhythm && dayInRhythm(rhythm, at);
  return day !== undefined && weekdayOf(day) === rhythm?.weekday ? day : undefined;
}
