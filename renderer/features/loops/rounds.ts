import { makeQueue } from '../../../electron/domain/turns';
import { useMemo } from 'react';
import type { Failure } from '../../../electron/contract/failure';
import { newId, type Id } from '../../../electron/domain/id';
import { loopsSeen, type LoopSeen } from '../../../electron/domain/therapy/loop';
import type { Loop } from '../../../electron/domain/kinds/loop';
import { markRound, type Marking } from '../../../electron/domain/therapy/marking';
import { momentAt } from '../../../electron/domain/time/moment';
import type { Result } from '../../../electron/domain/result';
import { asLived } from '../../../electron/domain/therapy/round';
import type { Round } from '../../../electron/domain/kinds/round';
import { changeRecords, type Inverse } from '../../client/changing';
import { allOfKind, useKind, useRecords } from '../../client/records';

/** One thing after another is marked, each knowing what the one before made. */
const marks = makeQueue();

/** Every round, at the moment at which its entry is lived now. */
export function useRounds(): readonly Round[] {
  const rounds = useKind('round');
  const records = useRecords();
  return useMemo(() => {
    if (rounds.length === 0) return rounds;
    const moments = new Map(records?.map(({ id, at }) => [id, at]));
    return asLived(rounds, (entry) => moments.get(entry));
  }, [rounds, records]);
}

/** Every loop with its rounds, the one that came last first. */
export function useLoopsSeen(): readonly LoopSeen[] {
  const loops = useKind('loop');
  const rounds = useRounds();
  return useMemo(() => loopsSeen(loops, rounds), [loops, rounds]);
}

/** The loop of an id; undefined where it is not there. */
export function useLoop(id: Id | undefined): Loop | undefined {
  return useKind('loop').find((loop) => loop.id === id);
}

/**
 * Marks an entry as one more round of the loop of a name, which is made where there is none. No inverse: it is a round
 * of it already.
 */
export function mark(marking: Marking): Promise<Result<Inverse, Failure>> {
  return marks.take(() =>
    changeRecords([], () =>
      markRound(marking, allOfKind('loop'), allOfKind('round'), {
        loop: newId(),
        round: newId(),
        now: momentAt(Date.now()),
      }),
    ),
  );
}
