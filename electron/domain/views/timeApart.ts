import { daysBetween } from '../time/day';
import { begunAgain, isAfterEnd, type End } from '../therapy/ends';
import { lastHour, type LastHour } from '../therapy/goneBy';
import { nextSession, type SessionTime } from '../therapy/nextSession';
import { dayOf, type Day, type Moment } from '../time/moment';
import { dayApart, type DayApart } from '../therapy/person';
import type { Person } from '../kinds/person';
import type { Session } from '../kinds/session';
import { spanBetween, type Span } from '../time/span';
import { inZone, zoneOf } from '../time/zone';

/** Where one is in time with a person. */
export interface TimeApart {
  /** Undefined where it is not known, as where the last hour went by without a word. */
  readonly since?: Since | undefined;
  /** When one probably last sat together, nobody having said so yet. Nothing is counted from it. */
  readonly probably?: Moment | undefined;
  /** The break in which this day is, by its calendar: “time apart, day 3”. */
  readonly apart?: DayApart | undefined;
  readonly next?: Until | undefined;
}

/** How many days ago one last sat together; without a session, since the two began, or began again. */
export interface Since {
  readonly days: number;
  readonly session?: Session | undefined;
  /** The day on which they began again, where they have not met since. */
  readonly again?: Day | undefined;
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
 * Where one is in time with a person at some moment. What is not known is undefined. `ends`: of the work with that
 * person; after one no day is counted any more, and after a new beginning none from before it.
 */
export function timeApart(
  person: Person,
  sessions: readonly Session[],
  now: Moment,
  ends: readonly End[] = [],
): TimeApart {
  if (isAfterEnd(ends, dayOf(now))) return {};
  const hour = lastHour(person, sessions, now, ends);
  return {
    since: hour ? sinceHour(hour, now) : sinceBegun(person, now, ends),
    probably: hour && !hour.isSure ? inZone(hour.at, zoneOf(now)) : undefined,
    apart: dayApart(person.breaks, dayOf(now)),
    next: untilNext(person, sessions, now, ends),
  };
}

/** The days are those of the calendar as it was lived there and is lived here; never less than none. */
function sinceHour({ at, session, isSure }: LastHour, now: Moment): Since | undefined {
  return isSure ? { days: Math.max(0, daysBetween(dayOf(at), dayOf(now))), session } : undefined;
}

function sinceBegun({ since }: Person, now: Moment, ends: readonly End[]): Since | undefined {
  const again = begunAgain(ends, dayOf(now));
  if (again !== undefined) return { days: daysBetween(again, dayOf(now)), again };
  return since === undefined || since > dayOf(now) ? undefined : { days: daysBetween(since, dayOf(now)) };
}

function untilNext(person: Person, sessions: readonly Session[], now: Moment, ends: readonly End[]): Until | undefined {
  const next = nextSession(person, sessions, now, ends);
  if (!next) return undefined;
  const at = inZone(next.at, zoneOf(now));
  return {
    session: { ...next, at },
    days: Math.max(0, daysBetween(dayOf(now), dayOf(at))),
    span: spanBetween(now, at),
  };
}
