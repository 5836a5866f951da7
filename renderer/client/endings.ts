import { useMemo } from 'react';
import type { End } from '../../electron/domain/therapy/ends';
import { endingOf, endsOf, hasEnded } from '../../electron/domain/therapy/ending';
import type { Ending } from '../../electron/domain/kinds/ending';
import type { Id } from '../../electron/domain/id';
import { dayOf } from '../../electron/domain/time/moment';
import { useNow } from './now';
import { usePresentPerson } from './people';
import { useKind } from './records';

/** The ending that counts for somebody today; undefined where none stands, or nobody is meant. */
export function useEnding(person: Id | undefined): Ending | undefined {
  const endings = useKind('ending');
  const today = dayOf(useNow());
  return useMemo(() => (person === undefined ? undefined : endingOf(person, endings, today)), [person, endings, today]);
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

/** The ends of the work with somebody, in days; none where nobody is meant. */
export function useEndsOf(person: Id | undefined): readonly End[] {
  const endings = useKind('ending');
  return useMemo(() => (person === undefined ? [] : endsOf(person, endings)), [person, endings]);
}

/** The ends of the work with the one who is present, in days. */
export function useEnds(): readonly End[] {
  return useEndsOf(usePresentPerson()?.id);
}
