import { daysBetween } from '../time/day';
import { nextSession, sessionsWith, type SessionTime } from '../therapy/nextSession';
import { dayOf, type Day, type Moment } from '../time/moment';
import { dayApart, type DayApart } from '../therapy/person';
import type { Person } from '../kinds/person';
import { lastSession } from '../therapy/session';
import type { Session } from '../kinds/session';
import { spanBetween, type Span } from '../time/span';
import { inZone, zoneOf } from '../time/zone';

/** Where one is in time with a person. */
export interface TimeApart {
  readonly since?: Since | undefined;
  /** The break in which this day is, by its calendar: “time apart, day 3”. */
  readonly apart?: DayApart | undefined;
  readonly next?: Until | undefined;
}

/** How many days ago one last sat together; without a session, since one has known each other. */
export interface Since {
  readonly days: number;
  readonly session?: Session | undefined;
}

/** How long it is until the next hour. */
export interface Until {
  /** Told by the clock of where one is now. */
  readonly session: SessionTime;
  /** 0 on the day itself. */
  readonly days: number;
  /** None once it has begun. */
  readonly span: Span;
}

/**
 * Where one is in time with a person at some moment. What is not known is undefined. `last`: the day of the last
 * session, where there is an end; after it no day is counted any more.
 */
export function timeApart(person: Person, sessions: readonly Session[], now: Moment, last?: Day): TimeApart {
  if (last !== undefined && dayOf(now) > last) return {};
  return {
    since: sinceLast(person, sessions, now),
    apart: dayApart(person.breaks, dayOf(now)),
    next: untilNext(person, sessions, now, last),
  };
}

/** The days are those of the calendar as it was lived there and is lived here; never less than none. */
function sinceLast(person: Person, sessions: readonly Session[], now: Moment): Since | undefined {
  const session = lastSession(sessionsWith(person.id, sessions), now);
  if (session) return { days: Math.max(0, daysBetween(dayOf(session.at), dayOf(now))), session };
  const { since } = person;
  return since === undefined || since > dayOf(now) ? undefined : { days: daysBetween(since, dayOf(now)) };
}

function untilNext(
  person: Person,
  sessions: readonly Session[],
  now: Moment,
  last: Day | undefined,
): Until | undefined {
  const next = nextSession(person, sessions, now, last);
  if (!next) return undefined;
  const at = inZone(next.at, zoneOf(now));
  return {
    session: { ...next, at },
    days: Math.max(0, daysBetween(dayOf(now), dayOf(at))),
    span: spanBetween(now, at),
  };
}
