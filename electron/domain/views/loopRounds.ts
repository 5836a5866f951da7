import type { Parted } from './counting';
import type { Id } from '../id';
import { inTime } from '../time/lived';
import type { Loop } from '../kinds/loop';
import { belongsTo } from '../therapy/person';
import type { Round } from '../kinds/round';
import { stretchWithin, type DayStretch } from '../time/stretch';

/** The part of the rounds whose loop is not one of those that are told apart. */
export const OTHER_LOOPS = 'other';

export interface RoundsOf {
  /** The loops that are told apart, those with the most rounds first, then by id. */
  readonly loops: readonly Loop[];
  readonly rounds: readonly Parted<Id | typeof OTHER_LOOPS>[];
}

/**
 * The rounds in a stretch of time of loops with a person. More loops than `most` are told together, after the ones with
 * the most rounds.
 */
export function roundsByLoop(
  loops: readonly Loop[],
  rounds: readonly Round[],
  stretch: DayStretch,
  person: Id | undefined,
  most: number,
): RoundsOf {
  const byId = new Map(loops.map((loop) => [loop.id, loop]));
  const among = stretchWithin(stretch, inTime(rounds)).filter(({ of }) => {
    const loop = of.loop === undefined ? undefined : byId.get(of.loop);
    return person === undefined || belongsTo(loop?.person, person);
  });
  const counts = new Map<Loop, number>();
  for (const { of } of among) {
    const loop = of.loop === undefined ? undefined : byId.get(of.loop);
    if (loop) counts.set(loop, (counts.get(loop) ?? 0) + 1);
  }
  const byCount = [...counts]
    .sort(([one, count], [other, otherCount]) => otherCount - count || (one.id < other.id ? -1 : 1))
    .map(([loop]) => loop);
  const hasOthers = byCount.length > most || among.some(({ of }) => of.loop === undefined || !byId.has(of.loop));
  const apart = byCount.slice(0, hasOthers ? most - 1 : most);
  const ids = new Set(apart.map(({ id }) => id));
  return {
    loops: apart,
    rounds: among.map(({ id, day, lived, of }) => ({
      id,
      day,
      lived,
      part: of.loop !== undefined && ids.has(of.loop) ? of.loop : OTHER_LOOPS,
    })),
  };
}
