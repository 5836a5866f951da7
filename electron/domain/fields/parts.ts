import type { Id } from '../id';
import type { Day } from '../time/moment';

// Values of fields that are made of several words or numbers.

/** A picture, or another file. */
export interface Image {
  /** The attachment, named as a body names it. */
  readonly file: string;
  /** For those who cannot see it; may be empty. */
  readonly description: string;
}

/** A record, and the words that were selected there. */
export interface Source {
  readonly record: Id;
  readonly quote: string;
}

/** Words for the ends of what is rated; empty where there are none of one's own. */
export interface Scale {
  readonly low: string;
  readonly high: string;
}

/** A time without sessions. */
export interface Break {
  readonly from: Day;
  /** The last day; undefined while nobody knows. */
  readonly to?: Day | undefined;
  readonly whose: Whose;
  /** May be empty. */
  readonly note: string;
}

/** Whose a break is: the other's holiday, mine, somebody's illness, or anything else. */
export type Whose = (typeof WHOSE)[number];

export const WHOSE = ['theirs', 'mine', 'illness', 'other'] as const;

/** A record that was on the list of a session. */
export interface SessionItem {
  readonly record: Id;
  readonly outcome: Outcome;
  /** May be empty. */
  readonly note: string;
}

/** What came of something on the list; what is carried over stays on it, and that is as good. */
export type Outcome = (typeof OUTCOMES)[number];

export const OUTCOMES = ['brought', 'worked-through', 'carried'] as const;

/** Somebody, and how to reach them. */
export interface Contact {
  readonly name: string;
  /** A telephone number, an address, or any words; may be empty. */
  readonly how: string;
}
