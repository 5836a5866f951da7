import type { CalendarDate } from '@internationalized/date';
import { useMemo } from 'react';
import { breakOn, byDay, depthOf, type Depth } from '../../../electron/domain/views/calendar';
import { unansweredHours } from '../../../electron/domain/therapy/goneBy';
import { hoursToCome, type SessionTime } from '../../../electron/domain/therapy/nextSession';
import { dayOf, type Day } from '../../../electron/domain/time/moment';
import type { Break } from '../../../electron/domain/fields/parts';
import type { Session } from '../../../electron/domain/kinds/session';
import type { RecordSummary } from '../../../electron/domain/records/summary';
import { inZone, zoneOf } from '../../../electron/domain/time/zone';
import { useLastDay } from '../../client/endings';
import { useNow } from '../../client/now';
import { usePresentPerson } from '../../client/people';
import { useKind, useRecords } from '../../client/records';

/** The day that a date of the grid is. */
export function dayIn(date: CalendarDate): Day {
  return date.toString() as Day;
}

/** What a calendar shows of a day. */
export interface DayMark {
  readonly written: readonly RecordSummary[];
  readonly depth: Depth;
  readonly sessions: readonly Session[];
  /** An hour that the rhythm gives, and that has no record yet. */
  readonly hour: SessionTime | undefined;
  /** One that went by, of which nobody said whether it took place. */
  readonly gone: SessionTime | undefined;
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
  const now = useNow();
  const last = useLastDay();
  const written = useMemo(() => byDay((records ?? []).filter(({ kind }) => kind !== 'session')), [records]);
  const held = useMemo(() => byDay(sessions), [sessions]);
  const hours = useMemo(() => {
    const ahead = person
      ? [...hoursToCome(person, sessions, now, DAYS_AHEAD, last)].filter(({ session }) => session === undefined)
      : [];
    return byDay(ahead.map((hour) => ({ ...hour, at: inZone(hour.at, zoneOf(now)) })));
  }, [person, sessions, now, last]);
  const unanswered = useMemo(() => {
    const gone = person ? unansweredHours(person, sessions, now, last) : [];
    return byDay(gone.map((hour) => ({ ...hour, at: inZone(hour.at, zoneOf(now)) })));
  }, [person, sessions, now, last]);
  return (day) => {
    const there = written.get(day) ?? [];
    const hour = hours.get(day)?.[0];
    const had = (held.get(day) ?? []).toReversed();
    const gone = unanswered.get(day)?.[0];
    const isAhead = hour !== undefined || had.some(({ state }) => state === 'planned');
    return {
      written: there,
      depth: depthOf(there.length),
      sessions: had,
      hour,
      gone,
      session: had.some(({ state }) => state === 'held') ? 'held' : gone ? 'perhaps' : isAhead ? 'ahead' : undefined,
      apart: last !== undefined && day > last ? undefined : breakOn(person?.breaks ?? [], day, dayOf(now)),
    };
  };
}
