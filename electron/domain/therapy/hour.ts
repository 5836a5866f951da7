import { newId } from '../id';
import type { Person } from '../kinds/person';
import type { Session } from '../kinds/session';
import { blankRecord } from '../records/blank';
import type { Day } from '../time/moment';
import { dayInRhythm, hasBeatOn } from '../time/rhythm';
import type { SessionTime } from './nextSession';
import { cancel } from './session';

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
 * The session of an hour at another time. Where the rhythm gives the hour, it stands in its place, so that it is not
 * given twice.
 */
export function movedTo(hour: SessionTime, person: Person, { at, minutes }: PlannedTime): Session {
  const session = sessionAt(hour, person);
  return { ...session, at, minutes, instead: session.instead ?? beatOf(hour, person) };
}

/** The session of an hour that does not take place. */
export function cancelled(hour: SessionTime, person: Person): Session {
  return cancel(sessionAt(hour, person));
}

function beatOf({ at }: SessionTime, { rhythm }: Person): Day | undefined {
  const day = rhythm && dayInRhythm(rhythm, at);
  return day !== undefined && rhythm && hasBeatOn(rhythm, day) ? day : undefined;
}
