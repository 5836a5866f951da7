import { REACHING, type Did, type Reaching } from '../kinds/reaching';
import { epochOf } from '../time/moment';

/** The kinds of what was done, in their order. */
export const DID = Object.keys(REACHING.fields.did.kinds) as readonly Did['kind'][];

/** By how much the pull had eased afterwards, negative where it had grown; undefined where it was not rated twice. */
export function easing({ before, after }: Pick<Reaching, 'before' | 'after'>): number | undefined {
  return before === undefined || after === undefined ? undefined : before - after;
}

/** Whether the pull was less afterwards. */
export function hasEased(reaching: Reaching): boolean {
  return (easing(reaching) ?? 0) > 0;
}

/** Earlier times in which it eased, what helped most first, then the latest. */
export function whatHelped(reachings: readonly Reaching[]): readonly Reaching[] {
  return reachings
    .filter(hasEased)
    .sort(
      (one, other) =>
        (easing(other) ?? 0) - (easing(one) ?? 0) ||
        epochOf(other.at) - epochOf(one.at) ||
        (one.id < other.id ? -1 : 1),
    );
}
