import type { Id } from './id';
import { epochOf, type Moment } from './moment';

/** A time when one wanted to reach out, and what was done with it. */
export interface Reaching {
  readonly kind: 'reaching';
  readonly id: Id;
  readonly at: Moment;
  readonly person?: Id | undefined;
  /** The pull before and after, 0 to 10. */
  readonly before?: number | undefined;
  readonly after?: number | undefined;
  /** The touchstones that were met, in order. */
  readonly touchstones: readonly Id[];
  readonly did: Did;
  /** What happened, Markdown. */
  readonly body: string;
}

/** What was done. */
export type Did =
  | { readonly kind: 'letter'; readonly letter: Id }
  | { readonly kind: 'entry'; readonly entry: Id }
  | { readonly kind: 'waited'; readonly minutes: number }
  | { readonly kind: 'reached-out'; readonly how: string }
  | { readonly kind: 'nothing' };

/** The kinds of what was done, in their order. */
export const DID = ['letter', 'entry', 'waited', 'reached-out', 'nothing'] as const satisfies readonly Did['kind'][];

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
  return reachings.filter(hasEased).sort((one, other) => (
    (easing(other) ?? 0) - (easing(one) ?? 0) || epochOf(other.at) - epochOf(one.at) || (one.id < other.id ? -1 : 1)
  ));
}
