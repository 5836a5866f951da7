import { useMemo } from 'react';
import { openHours } from '../../electron/domain/therapy/goneBy';
import { nextSession, sessionsWith, type SessionTime } from '../../electron/domain/therapy/nextSession';
import type { Session } from '../../electron/domain/kinds/session';
import { useLastDay } from './endings';
import { useNow } from './now';
import { usePresentPerson } from './people';
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
  const last = useLastDay();
  return useMemo(() => (person ? openHours(person, sessions, now, last) : []), [person, sessions, now, last]);
}

/** The next hour with the one who is present. */
export function useNextSession(): SessionTime | undefined {
  const person = usePresentPerson();
  const sessions = useKind('session');
  const now = useNow();
  const last = useLastDay();
  return useMemo(() => person && nextSession(person, sessions, now, last), [person, sessions, now, last]);
}
