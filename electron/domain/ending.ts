import type { Id } from './id';
import type { Day, Moment } from './moment';

/** The end of the work with a person, and a review before it that can take weeks. All of the review may stay empty. */
export interface Ending {
  readonly kind: 'ending';
  readonly id: Id;
  /** When it was begun. */
  readonly at: Moment;
  readonly person?: Id | undefined;
  readonly state: EndingState;
  /** The contact that is agreed on for afterwards. */
  readonly contact: string;
  /** What we lived through. */
  readonly lived: string;
  /** What I was given. */
  readonly given: string;
  /** What I want to say. */
  readonly say: string;
  /** What I carry unfinished. */
  readonly unfinished: string;
  /** What I will do when it is hard. */
  readonly hard: string;
  /** Whom I can turn to. */
  readonly turn: string;
  /** Notes, Markdown. */
  readonly body: string;
}

/** Where it stands. `last`: the day of the last session, after which it has ended. */
export type EndingState =
  | { readonly kind: 'planned'; readonly last?: Day | undefined }
  | { readonly kind: 'sudden'; readonly last: Day }
  /** It goes on after all; what was written is kept. */
  | { readonly kind: 'taken-back'; readonly last?: Day | undefined };
