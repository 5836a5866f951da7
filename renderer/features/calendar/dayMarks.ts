import type { CalendarDate } from '@internationalized/date';
import { useMemo } from 'react';
import { breakOn, byDay, depthOf, type Depth } from '../../../electron/domain/views/calendar';
import { lastOfAll, withTimesBetween } from '../../../electron/domain/therapy/ends';
import { unansweredHours } from '../../../electron/domain/therapy/goneBy';
import { hoursToCome, type SessionTime } from '../../../electron/domain/therapy/nextSession';
import { dayOf, type Day, type Moment } from '../../../electron/domain/time/moment';
import type { Break } from '../../../electron/domain/fields/parts';
import type { Session } from '../../../electron/domain/kinds/session';
import type { RecordSummary } from '../../../electron/domain/records/summary';
import { inZone, zoneOf } from '../../../electron/domain/time/zone';
import { useEnds } from '../../client/endings';
import { useNow } from '../../client/now';
import { usePresentPerson } from '../../client/people';
import { useKind, useRecords } from '../../client/records';
import { useRelations, type HourWith, type Relation } from '../../client/sessions';

/** The day that a date of the grid is. */
export function dayIn(date: CalendarDate): Day {
  return date.toString() as Day;
}

/** What a calendar shows of a day. */
export interface DayMark {
  readonly written: readonly RecordSummary[];
  readonly depth: Depth;
  readonly sessions: readonly Session[];
  /** The hours that a rhythm gives, and that have no record yet. */
  readonly hours: readonly HourWith[];
  /** Those that went by, of which nobody said whether they took place. */
  readonly gone: readonly HourWith[];
  /** Whether a session was on it, probably was, or is to come. */
  readonly session: 'held' | 'perhaps' | 'ahead' | undefined;
  readonly apart: Break | undefined;
}

/** How far ahead the weekly rhythm is followed. */
const DAYS_AHEAD = 370;

/** What there is on any day. The records are counted once, however many days ask. */
export function useMarks(): (day: Day) => DayMark {
  const records = useRecords();
  const sessions = useKind('session');
  const person = usePresentPerson();
  const relations = useRelations();
  const now = useNow();
  const ends = useEnds();
  const written = useMemo(() => byDay((records ?? []).filter(({ kind }) => kind !== 'session')), [records]);
  const held = useMemo(() => byDay(sessions), [sessions]);
  const hours = useMemo(
    () =>
      hoursByDay(relations, now, (one) =>
        [...hoursToCome(one.person, one.sessions, now, DAYS_AHEAD, one.ends)].filter(({ session }) => !session),
      ),
    [relations, now],
  );
  const unanswered = useMemo(
    () => hoursByDay(relations, now, (one) => unansweredHours(one.person, one.sessions, now, one.ends)),
    [relations, now],
  );
  const last = lastOfAll(ends);
  const breaks = useMemo(() => (person ? withTimesBetween(person, ends).breaks : []), [person, ends]);
  return (day) => {
    const there = written.get(day) ?? [];
    const ahead = hours.get(day) ?? [];
    const had = (held.get(day) ?? []).toReversed();
    const gone = unanswered.get(day) ?? [];
    const isAhead = ahead.length > 0 || had.some(({ state }) => state === 'planned');
    return {
      written: there,
      depth: depthOf(there.length),
      sessions: had,
      hours: ahead,
      gone,
      session: had.some(({ state }) => state === 'held')
        ? 'held'
        : gone.length > 0
          ? 'perhaps'
          : isAhead
            ? 'ahead'
            : undefined,
      apart: last !== undefined && day > last ? undefined : breakOn(breaks, day, dayOf(now)),
    };
  };
}

function hoursByDay(
  relations: readonly Relation[],
  now: Moment,
  hoursOf: (relation: Relation) => readonly SessionTime[],
): ReadonlyMap<Day, readonly HourWith[]> {
  return byDay(
    relations.flatMap((relation) =>
      hoursOf(relation).map(
        (hour): HourWith => ({ ...hour, at: inZone(hour.at, zoneOf(now)), person: relation.person }),
      ),
    ),
  );
}
