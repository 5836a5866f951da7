import { useMemo } from 'react';
import { isUnspokenOf, openHours } from '../../electron/domain/therapy/goneBy';
import { nextSession, sessionsWith, type SessionTime } from '../../electron/domain/therapy/nextSession';
import type { Person } from '../../electron/domain/kinds/person';
import type { Session } from '../../electron/domain/kinds/session';
import { endsOf } from '../../electron/domain/therapy/ending';
import type { End } from '../../electron/domain/therapy/ends';
import { epochOf } from '../../electron/domain/time/moment';
import { inZone, zoneOf } from '../../electron/domain/time/zone';
import { useEnds } from './endings';
import { useNow } from './now';
import { useFirstPerson, usePeople, usePresentPerson } from './people';
import { useKind } from './records';

/** The sessions with the one who is present, newest first; none where nobody is. */
export function useSessions(): readonly Session[] {
  const person = usePresentPerson();
  const sessions = useKind('session');
  return useMemo(() => (person ? sessionsWith(person.id, sessions) : []), [person, sessions]);
}

/** The hours that went by with the one who is present, and of which nobody said whether they took place. */
export function useOpenHours(): readonly SessionTime[] {
  const person = usePresentPerson();
  const sessions = useKind('session');
  const now = useNow();
  const ends = useEnds();
  return useMemo(() => (person ? openHours(person, sessions, now, ends) : []), [person, sessions, now, ends]);
}

/** Somebody, and the sessions with them; what names nobody belongs to who stands first. */
export interface Relation {
  readonly person: Person;
  readonly sessions: readonly Session[];
  /** The ends of the work with them. */
  readonly ends: readonly End[];
}

/** Everyone, who the window is about first. */
export function useRelations(): readonly Relation[] {
  const people = usePeople();
  const present = usePresentPerson();
  const first = useFirstPerson();
  const sessions = useKind('session');
  const endings = useKind('ending');
  return useMemo(
    () =>
      [...people.filter(({ id }) => id === present?.id), ...people.filter(({ id }) => id !== present?.id)].map(
        (person): Relation => ({
          person,
          sessions: sessions.filter(
            (session) => session.person === person.id || (session.person === undefined && person.id === first?.id),
          ),
          ends: endsOf(person.id, endings),
        }),
      ),
    [people, present, first, sessions, endings],
  );
}

/** An hour with somebody. */
export interface HourWith extends SessionTime {
  readonly person: Person;
}

/**
 * The next hour with everyone but the one whom the window is about, by when they are. One that only the rhythm gives is
 * not claimed once nobody has spoken of the hours with them for weeks.
 */
export function useOtherHours(): readonly HourWith[] {
  const [, ...others] = useRelations();
  const now = useNow();
  return others
    .flatMap(({ person, sessions, ends }): readonly HourWith[] => {
      const hour = nextSession(person, sessions, now, ends);
      const isKnown = hour && (hour.session !== undefined || !isUnspokenOf(person, sessions, now, ends));
      return isKnown ? [{ ...hour, at: inZone(hour.at, zoneOf(now)), person }] : [];
    })
    .sort((one, other) => epochOf(one.at) - epochOf(other.at));
}

/** The next hour with the one who is present. */
export function useNextSession(): SessionTime | undefined {
  const person = usePresentPerson();
  const sessions = useKind('session');
  const now = useNow();
  const ends = useEnds();
  return useMemo(() => person && nextSession(person, sessions, now, ends), [person, sessions, now, ends]);
}
