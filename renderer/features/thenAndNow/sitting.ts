import type { PairOf } from '../../../electron/domain/views/proposing';
import { store } from '../../client/store';

const away = store<readonly PairOf[]>([]);

/** The pairs that were turned away since the journal was opened. */
export const useTurnedAway = away.use;

/** Does not propose a pair again in this sitting. */
export function turnAway(pair: PairOf): void {
  away.set([...away.get(), pair]);
}
