import type { Id } from './id';
import type { Moment } from './moment';

/** A circle that one goes in, by a name of one's own. Its rounds are records of their own. */
export interface Loop {
  readonly kind: 'loop';
  readonly id: Id;
  /** When it was first called so. */
  readonly at: Moment;
  readonly title: string;
  readonly person?: Id | undefined;
  /** Notes, Markdown. */
  readonly body: string;
}
