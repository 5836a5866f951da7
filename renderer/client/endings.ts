import { useMemo } from 'react';
import { endingOf, hasEnded } from '../../electron/domain/therapy/ending';
import type { Ending } from '../../electron/domain/kinds/ending';
import type { Id } from '../../electron/domain/id';
import type { Day } from '../../electron/domain/time/moment';
import { useNow } from './now';
import { usePresentPerson } from './people';
import { useKind } from './records';

/** The ending that counts for somebody; undefined where none stands, or nobody is meant. */
export function useEnding(person: Id | undefined): Ending | undefined {
  const endings = useKind('ending');
  return useMemo(() => (person === undefined ? undefined : endingOf(person, endings)), [person, endings]);
}

/** The ending of the work with somebody where it has ended; undefined as long as it goes on. */
export function useEnded(person: Id | undefined): Ending | undefined {
  const ending = useEnding(person);
  const now = useNow();
  return ending && hasEnded(ending, now) ? ending : undefined;
}

/** Whether the work with the one who is present has ended. */
export function useHasEnded(): boolean {
  return useEnded(usePresentPerson()?.id) !== undefined;
}

/**
 * The day of the last session with the one who is present; undefined where it is not known, or none is to be the last.
 */
export function useLastDay(): Day | undefined {
  return useEnding(usePresentPerson()?.id)?.state.last;
}
