import { useEffect, useState } from 'react';
import type { Id } from '../../../electron/domain/id';
import type { Pair } from '../../../electron/domain/views/proposing';
import { request } from '../../client/bridge';
import { useKind } from '../../client/records';
import { useTurnedAway } from './sitting';

/** Two passages that are proposed; null where there are none, undefined until it is known. */
export function useProposal(person: Id | undefined): Pair | null | undefined {
  const turnedAway = useTurnedAway();
  const kept = useKind('then-and-now');
  const [proposed, setProposed] = useState<Pair | null>();
  useEffect(() => {
    let wanted = true;
    void request('thenAndNow.propose', { person: person ?? null, turnedAway }).then((answer) => {
      if (wanted && answer.ok) setProposed(answer.value);
    });
    return () => {
      wanted = false;
    };
  }, [person, turnedAway, kept]);
  return proposed;
}
