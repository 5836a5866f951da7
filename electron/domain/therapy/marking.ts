import { blankRecord } from '../records/blank';
import type { Id } from '../id';
import type { Loop } from '../kinds/loop';
import type { Round } from '../kinds/round';
import { loopNamed } from './loop';
import type { Moment } from '../time/moment';
import { ofKind, type AnyRecord } from '../records/record';
import { roundsIn } from './round';

/** An entry that is one more round of a loop. */
export interface Marking {
  readonly entry: { readonly id: Id; readonly at: Moment };
  /** What was selected in it; empty for the whole entry. */
  readonly quote: string;
  /** What the loop is called. */
  readonly name: string;
  /** The loop itself, where it is known which of that name. */
  readonly loop?: Id;
  /** Whom a new loop is about. */
  readonly person: Id | undefined;
}

/** Ids and the moment for what is made. */
export interface Making {
  readonly loop: Id;
  readonly round: Id;
  readonly now: Moment;
}

/**
 * What is new when an entry is marked: the round, and the loop where there is none of that name; nothing where it is a
 * round of it already.
 */
export function markRound(
  { entry, quote, name, loop: id, person }: Marking,
  loops: readonly Loop[],
  rounds: readonly Round[],
  making: Making,
): readonly AnyRecord[] {
  const known = loops.find((loop) => loop.id === id) ?? loopNamed(name, loops);
  if (known && roundsIn(entry.id, rounds).some(({ loop }) => loop === known.id)) return [];
  const loop = known ?? { ...blankRecord('loop', making.loop, making.now), title: name, person };
  const round = { ...blankRecord('round', making.round, entry.at), loop: loop.id, entry: entry.id, quote };
  return known ? [round] : [loop, round];
}

/** An entry that is marked together with others, and the id for its round. */
export interface MarkedEntry {
  readonly id: Id;
  readonly at: Moment;
  readonly round: Id;
}

/** What is new when several entries are marked as rounds of one loop, the loop where there is none of that name. */
export function markRounds(
  entries: readonly MarkedEntry[],
  marking: Pick<Marking, 'name' | 'person'>,
  loops: readonly Loop[],
  rounds: readonly Round[],
  making: Omit<Making, 'round'>,
): readonly AnyRecord[] {
  return entries.reduce<readonly AnyRecord[]>(
    (made, { round, ...entry }) => [
      ...made,
      ...markRound({ ...marking, entry, quote: '' }, [...loops, ...ofKind('loop', made)], rounds, { ...making, round }),
    ],
    [],
  );
}
