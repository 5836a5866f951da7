import type { Person } from '../kinds/person';
import type { Session, SessionHow, SessionWhy } from '../kinds/session';
import { addDays, daysBetween } from '../time/day';
import { dayOf, epochOf, type Day, type Moment } from '../time/moment';
import { dayInRhythm } from '../time/rhythm';
import { sessionAt } from './hour';
import { freeBeats, inOrder, plannedHours, sessionsWith, type SessionTime } from './nextSession';
import { cancel, endOf, hold, lastSession } from './session';

/** The last hour that has gone by and did not fall out. */
export interface LastHour extends SessionTime {
  /** Whether somebody said that it took place; it probably did, otherwise. */
  readonly isSure: boolean;
}

/** What is said of an hour that has gone by. */
export type Answer =
  | { readonly kind: 'met'; readonly how?: SessionHow | undefined }
  | { readonly kind: 'not-met'; readonly why?: SessionWhy | undefined };

/** She is asked about the hours of so many days. */
const DAYS_ASKED = 92;

/**
 * The hours that have gone by and of which nobody said whether they took place, earliest first: they probably did.
 * Planned ones, and those of the rhythm since the person is known to the journal, in no break. `last`: the day of the
 * last session, where there is an end; the rhythm gives none after it.
 */
export function unansweredHours(
  person: Person,
  sessions: readonly Session[],
  now: Moment,
  last?: Day,
  since?: Day,
): readonly SessionTime[] {
  const planned = plannedHours(sessionsWith(person.id, sessions));
  return inOrder(
    [...planned, ...beatsGoneBy(person, sessions, now, last, since)].filter((hour) => endOf(hour) <= epochOf(now)),
  );
}

/** Those about which she is asked: the unanswered ones of some weeks, and later than the last one that was held. */
export function openHours(
  person: Person,
  sessions: readonly Session[],
  now: Moment,
  last?: Day,
): readonly SessionTime[] {
  const held = lastSession(sessionsWith(person.id, sessions), now);
  const since = held ? epochOf(held.at) : -Infinity;
  const first = addDays(dayOf(now), -DAYS_ASKED);
  return unansweredHours(person, sessions, now, last, first).filter(
    ({ at, session }) => epochOf(at) > since && (session !== undefined || dayOf(at) >= first),
  );
}

/** The last hour that was held, or that probably took place since. Undefined where there is none. */
export function lastHour(person: Person, sessions: readonly Session[], now: Moment, last?: Day): LastHour | undefined {
  const held = lastSession(sessionsWith(person.id, sessions), now);
  const probable = unansweredHours(person, sessions, now, last, held && addDays(dayOf(held.at), -1)).at(-1);
  if (probable && (!held || epochOf(probable.at) > epochOf(held.at))) return { ...probable, isSure: false };
  return held && { at: held.at, minutes: held.minutes, session: held, isSure: true };
}

/** The session that an hour is by what is said of it. */
export function answered(hour: SessionTime, person: Person, answer: Answer): Session {
  const session = sessionAt(hour, person);
  return answer.kind === 'met'
    ? { ...hold(session, []), how: answer.how ?? session.how }
    : { ...cancel(session), why: answer.why };
}

function beatsGoneBy(
  person: Person,
  sessions: readonly Session[],
  now: Moment,
  last: Day | undefined,
  first: Day | undefined,
): readonly SessionTime[] {
  const { rhythm, since } = person;
  if (!rhythm) return [];
  const today = dayInRhythm(rhythm, now);
  const begun = dayInRhythm(rhythm, person.at);
  const known = daysBetween(today, first !== undefined && first > begun ? first : begun);
  return [...freeBeats(person, rhythm, sessions, now, [Math.min(known, 0), 0])].filter(
    ({ at }) =>
      epochOf(at) > epochOf(person.at) &&
      (since === undefined || dayOf(at) >= since) &&
      (last === undefined || dayOf(at) <= last),
  );
}
