import type { Id } from './id';
import type { Listed } from './list';
import type { Moment } from './moment';

/** Something to talk about that is nothing else: it is there to be on the list. */
export interface Topic {
  readonly kind: 'topic';
  readonly id: Id;
  readonly at: Moment;
  /** May be empty; the first line then stands for it. */
  readonly title: string;
  /** Markdown. */
  readonly body: string;
  readonly listed?: Listed | undefined;
}
