import { useMemo } from 'react';
import type { Failure } from '../../electron/contract/failure';
import { blankRecord } from '../../electron/domain/blank';
import type { Entry } from '../../electron/domain/kinds/entry';
import { newId, type Id } from '../../electron/domain/id';
import { loopNamed, loopsSeen, type LoopSeen } from '../../electron/domain/loop';
import type { Loop } from '../../electron/domain/kinds/loop';
import { momentAt } from '../../electron/domain/moment';
import type { Person } from '../../electron/domain/kinds/person';
import { ok, type Result } from '../../electron/domain/result';
import { asLived, roundsIn } from '../../electron/domain/round';
import type { Round } from '../../electron/domain/kinds/round';
import { request } from './bridge';
import { addRecord } from './changing';
import { allOfKind, useKind, useRecords } from './records';

/** One thing after another is marked, each knowing what the one before made. */
let last: Promise<unknown> = Promise.resolve();

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

interface Marking {
  readonly entry: Pick<Entry, 'id' | 'at'>;
  /** What was selected in it; empty for the whole entry. */
  readonly quote: string;
  /** What the loop is called. */
  readonly name: string;
  /** The loop itself, where it is known which of that name. */
  readonly loop?: Id;
  /** Whom a new loop is about. */
  readonly person: Person | undefined;
}

/**
 * Marks an entry as one more round of the loop of a name, which is made where there is none. Answers the ids of what was added; none
 * where the entry is a round of it already.
 */
export function markRound(marking: Marking): Promise<Result<readonly Id[], Failure>> {
  const turn = last.then(() => mark(marking));
  last = turn.catch(() => undefined);
  return turn;
}

async function mark({ entry, quote, name, loop: id, person }: Marking): Promise<Result<readonly Id[], Failure>> {
  const known = allOfKind('loop').find((loop) => loop.id === id) ?? loopNamed(name, allOfKind('loop'));
  if (known && roundsIn(entry.id, allOfKind('round')).some(({ loop }) => loop === known.id)) return ok([]);
  const loop = known ?? { ...blankRecord('loop', newId(), momentAt(Date.now())), title: name, person: person?.id };
  const made = known ? ok(null) : await addRecord(loop);
  if (!made.ok) return made;
  const round = { ...blankRecord('round', newId(), entry.at), loop: loop.id, entry: entry.id, quote };
  const kept = await addRecord(round);
  if (kept.ok) return ok(known ? [round.id] : [round.id, loop.id]);
  if (!known) await request('trash.put', { id: loop.id });
  return kept;
}
