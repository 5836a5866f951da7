import { addDays } from '../time/day';
import type { Id } from '../id';
import { dayOf, epochOf, type Day, type Moment } from '../time/moment';
import { isAfterEnd, isBetween, lastOfAll, type End } from './ends';
import { belongsTo, dayApart } from './person';
import type { Person } from '../kinds/person';
import { beats, dayInRhythm, type Rhythm } from '../time/rhythm';
import { endOf } from './session';
import type { Session } from '../kinds/session';

/** A time to meet: a session that is written down, or one that the weekly rhythm gives and that has no record yet. */
export interface SessionTime {
  readonly at: Moment;
  readonly minutes: number;
  readonly session?: Session | undefined;
}

/** How far ahead the rhythm is followed to find an hour that is in no break. */
const MOST_DAYS = 730;

/**
 * The next hour with someone, one that has begun and not ended among them: the earliest session that is planned or beat
 * of the rhythm that is free. Undefined where none is known. `ends`: of the work with that person; the rhythm gives
 * nothing after one, once it has gone by there is no next hour, and there is none before a new beginning.
 */
export function nextSession(
  person: Person,
  sessions: readonly Session[],
  now: Moment,
  ends: readonly End[] = [],
): SessionTime | undefined {
  return hoursToCome(person, sessions, now, MOST_DAYS, ends).next().value;
}

/**
 * The hours to come, earliest first, for so many days: those that are planned, however far off, and the beats of the
 * rhythm that are free. `ends` as for the next one.
 */
export function* hoursToCome(
  person: Person,
  sessions: readonly Session[],
  now: Moment,
  days: number,
  ends: readonly End[] = [],
): Generator<SessionTime, undefined> {
  const last = lastOfAll(ends);
  if (last !== undefined && dayOf(now) > last) return;
  const time = epochOf(now);
  const planned = [
    ...inOrder(
      plannedHours(sessionsWith(person.id, sessions)).filter(
        (hour) => endOf(hour) > time && !isBetween(ends, dayOf(hour.at)),
      ),
    ),
  ];
  for (const beat of person.rhythm ? freeBeats(person, person.rhythm, sessions, now, [-1, days]) : []) {
    if (last !== undefined && dayOf(beat.at) > last) break;
    if (endOf(beat) <= time || isAfterEnd(ends, dayOf(beat.at))) continue;
    for (let first = planned[0]; first && epochOf(first.at) < epochOf(beat.at); first = planned[0])
      yield* planned.splice(0, 1);
    yield beat;
  }
  yield* planned;
}

/** The sessions with a person, those that name nobody among them. */
export function sessionsWith(person: Id, sessions: readonly Session[]): readonly Session[] {
  return sessions.filter((session) => belongsTo(session.person, person));
}

/**
 * Those beats of the rhythm, from one day to another counted from today, that are in no break and have no session in
 * their place.
 */
export function* freeBeats(
  { id, breaks }: Person,
  rhythm: Rhythm,
  sessions: readonly Session[],
  now: Moment,
  [first, last]: readonly [number, number],
): Generator<SessionTime> {
  const today = dayInRhythm(rhythm, now);
  const end = addDays(today, last);
  const taken = new Set<Day | undefined>(
    sessionsWith(id, sessions).flatMap(({ at, instead }) => [dayInRhythm(rhythm, at), instead]),
  );
  for (const at of beats(rhythm, addDays(today, first))) {
    const day = dayInRhythm(rhythm, at);
    if (day > end) return;
    if (!taken.has(day) && !dayApart(breaks, day)) yield { at, minutes: rhythm.minutes };
  }
}

/** The sessions that are planned, as hours. */
export function plannedHours(sessions: readonly Session[]): readonly SessionTime[] {
  return sessions
    .filter(({ state }) => state === 'planned')
    .map((session) => ({ at: session.at, minutes: session.minutes, session }));
}

/** Earliest first; those at the same time by id. A beat is never at the time of a session, which takes its day. */
export function inOrder(hours: readonly SessionTime[]): readonly SessionTime[] {
  return hours.toSorted((one, other) => epochOf(one.at) - epochOf(other.at) || (idOf(one) < idOf(other) ? -1 : 1));
}

function idOf({ session }: SessionTime): string {
  return session?.id ?? '';
}
