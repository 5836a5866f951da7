import type { Feeling } from './feeling';
import type { Id } from './id';
import type { Moment } from './moment';

/** What a person writes: Markdown with a moment and, if wanted, a title, people, tags and feelings. */
export interface Entry {
  readonly id: Id;
  readonly at: Moment;
  /** May be empty; `titleOf` then gives the first line. */
  readonly title: string;
  /** Markdown exactly as typed, lines ended by \n. */
  readonly body: string;
  readonly people: readonly string[];
  readonly tags: readonly string[];
  readonly feelings: readonly Feeling[];
}

/** What a list shows of an entry. */
export interface EntrySummary {
  readonly id: Id;
  readonly at: Moment;
  /** As `titleOf`; may be empty for an entry without any words. */
  readonly title: string;
  /** First words after the title, as plain text, at most 160 characters. */
  readonly excerpt: string;
  readonly people: readonly string[];
  readonly tags: readonly string[];
  readonly feelings: readonly Feeling[];
  /** Whether a second version lies beside it that someone has to choose about. */
  readonly conflicted: boolean;
}
