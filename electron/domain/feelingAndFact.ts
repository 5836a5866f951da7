import type { Feeling } from './feeling';
import type { Id } from './id';
import type { Moment } from './moment';

/** A feeling that spoke as if it were a fact: what it says, and what is known besides. The feeling is never argued with. All of it may be filled in later. */
export interface FeelingAndFact {
  readonly kind: 'feeling-and-fact';
  readonly id: Id;
  readonly at: Moment;
  readonly person?: Id | undefined;
  /** The entry, check-in, rupture or letter from which it was begun. */
  readonly of?: Id | undefined;
  /** The situation, Markdown. */
  readonly body: string;
  /** What I feel. */
  readonly feelings: readonly Feeling[];
  /** What the feeling says is true. */
  readonly says: string;
  /** How much I believe that, 0 to 10. */
  readonly believed?: number | undefined;
  /** What I know, in my own words, and the touchstones that are a part of it. */
  readonly know: string;
  readonly touchstones: readonly Id[];
  /** What else could be so. */
  readonly other: string;
  /** What I cannot know. */
  readonly unknown: string;
  /** The feelings, and how much I believe it, rated again. */
  readonly feelingsAfter: readonly Feeling[];
  readonly believedAfter?: number | undefined;
}
