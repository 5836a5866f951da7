import type { Id } from '../../../electron/domain/id';
import type { Moment } from '../../../electron/domain/time/moment';
import type { DayStretch } from '../../../electron/domain/time/stretch';

/** What each card looks back on. */
export interface CardProps {
  readonly stretch: DayStretch;
  /** Undefined for everyone. */
  readonly person: Id | undefined;
  readonly now: Moment;
}
