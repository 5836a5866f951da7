import type { Id } from './id';
import type { Moment } from './moment';
import type { Source } from './touchstone';

/** Two passages of one's own, far apart in time, side by side. */
export interface ThenAndNow {
  readonly kind: 'then-and-now';
  readonly id: Id;
  /** When they were put side by side. */
  readonly at: Moment;
  readonly person?: Id | undefined;
  readonly then?: Source | undefined;
  readonly now?: Source | undefined;
  /** What one sees in it, Markdown. */
  readonly body: string;
}
