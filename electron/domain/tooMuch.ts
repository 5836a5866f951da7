import type { Id } from './id';
import type { Moment } from './moment';

/** For when it is too much: whom one can reach, and one's own sentences for hard hours. */
export interface TooMuch {
  readonly kind: 'too-much';
  readonly id: Id;
  readonly at: Moment;
  readonly contacts: readonly Contact[];
  /** The sentences, Markdown. */
  readonly body: string;
}

/** Somebody, and how to reach them. */
export interface Contact {
  readonly name: string;
  /** A telephone number, an address, or any words; may be empty. */
  readonly how: string;
}
