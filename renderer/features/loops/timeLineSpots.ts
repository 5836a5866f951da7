import type { Id } from '../../../electron/domain/id';
import { epochOf } from '../../../electron/domain/time/moment';
import type { Round } from '../../../electron/domain/kinds/round';

/** Where a round stands on the line of time. */
export interface Spot {
  readonly id: Id;
  /** From 0, the first round, to 1, the last. */
  readonly along: number;
  /** 0 on the line; one higher for each that would cover another. */
  readonly lane: number;
}

/** Nearer than this part of the line, two would cover each other. */
const APART = 0.025;
const HIGHEST = 4;

/** Places rounds on a line of time, earliest first; those that come close together stand over each other. */
export function spotsOf(rounds: readonly Round[]): readonly Spot[] {
  const times = rounds.map(({ at }) => epochOf(at));
  const from = Math.min(...times);
  const length = Math.max(...times) - from;
  const ends: number[] = [];
  return rounds.map(({ id, at }) => {
    const along = length === 0 ? 0 : (epochOf(at) - from) / length;
    const free = ends.findIndex((end) => along - end >= APART);
    const lane = Math.min(HIGHEST, free === -1 ? ends.length : free);
    ends[lane] = along;
    return { id, along, lane };
  });
}
