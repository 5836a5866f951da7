import type { Person } from '../kinds/person';
import type { Session, SessionHow, SessionWhy } from '../kinds/session';
import { addDays, daysBetween } from '../time/day';
import { dayOf, epochOf, type Day, type Moment } from '../time/moment';
import { dayInRhythm } from '../time/rhythm';
import { begunAgain, isAfterEnd, type End } from './ends';
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
 * Planned ones, and those of the rhythm since the person is known to the journal, in no break. `ends`: of the work with
 * that person; of no hour is asked that would have been after one.
 */
export function unansweredHours(
  person: Person,
  sessions: readonly Session[],
  now: Moment,
  ends: readonly End[] = [],
  since?: Day,
): readonly SessionTime[] {
  const planned = plannedHours(sessionsWith(person.id, sessions));
  return inOrder(
    [...planned, ...beatsGoneBy(person, sessions, now, since)].filter(
      (hour) => endOf(hour) <= epochOf(now) && !isAfterEnd(ends, dayOf(hour.at)),
    ),
  );
}

/** Those about which she is asked: the unanswered ones of some weeks, and later than the last one that was held. */
export function openHours(
  person: Person,
  sessions: readonly Session[],
  now: Moment,
  ends: readonly End[] = [],
): readonly SessionTime[] {
  const held = lastSession(sessionsWith(person.id, sessions), now);
  const since = held ? epochOf(held.at) : -Infinity;
  const first = addDays(dayOf(now), -DAYS_ASKED);
  return unansweredHours(person, sessions, now, ends, first).filter(
    ({ at, session }) => epochOf(at) > since && (session !== undefined || dayOf(at) >= first),
  );
}

/** Nobody speaks of hours any more of which the first to be answered lies more than so many days back. */
const DAYS_SPOKEN_OF = 56;

/**
 * Whether hours with somebody have gone by for weeks of which nobody said a word: nothing is claimed or asked of them
 * unasked then.
 */
export function isUnspokenOf(
  person: Person,
  sessions: readonly Session[],
  now: Moment,
  ends: readonly End[] = [],
): boolean {
  const answeredLast = sessionsWith(person.id, sessions)
    .filter(({ state, at }) => state !== 'planned' && epochOf(at) <= epochOf(now))
    .reduce((latest, { at }) => Math.max(latest, epochOf(at)), -Infinity);
  const first = openHours(person, sessions, now, ends).find(({ at }) => epochOf(at) > answeredLast);
  return first !== undefined && daysBetween(dayOf(first.at), dayOf(now)) > DAYS_SPOKEN_OF;
}

/**
 * The last hour that was held, or that probably took place since. Undefined where there is none, or none since the two
 * began again.
 */
export function lastHour(
  person: Person,
  sessions: readonly Session[],
  now: Moment,
  ends: readonly End[] = [],
): LastHour | undefined {
  const begun = begunAgain(ends, dayOf(now));
  const isSince = ({ at }: SessionTime) => begun === undefined || dayOf(at) >= begun;
  const held = lastSession(sessionsWith(person.id, sessions).filter(isSince), now);
  const first = held ? addDays(dayOf(held.at), -1) : begun;
  const probable = unansweredHours(person, sessions, now, ends, first).filter(isSince).at(-1);
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
  first: Day | undefined,
): readonly SessionTime[] {
  const { rhythm, since } = person;
  if (!rhythm) return [];
  const today = dayInRhythm(rhythm, now);
  const begun = dayInRhythm(rhythm, person.at);
  const known = daysBetween(today, first !== undefined && first > begun ? first : begun);
  return [...freeBeats(person, rhythm, sessions, now, [Math.min(known, 0), 0])].filter(
    ({ at }) => epochOf(at) > epochOf(person.at) && (since === undefined || dayOf(at) >= since),
  );
}
