import { choice, day, kind, link, minutes, outcomes, setting, type RecordFrom } from '../fields/declare';

export const SESSION_STATES = ['planned', 'held', 'cancelled'] as const;

export type SessionState = (typeof SESSION_STATES)[number];

/** How an hour takes place. */
export const SESSION_HOW = ['room', 'video', 'telephone'] as const;

export type SessionHow = (typeof SESSION_HOW)[number];

/** Why one does not take place: I could not, the other could not, a holiday. */
export const SESSION_WHY = ['mine', 'theirs', 'holiday'] as const;

export type SessionWhy = (typeof SESSION_WHY)[number];

export const SESSION = kind(
  'session',
  {
    person: link('person'),
    minutes: minutes(50),
    state: setting(SESSION_STATES, 'planned'),
    /** Where it is said. */
    how: choice(SESSION_HOW),
    /** Of one that does not take place, where it is said. */
    why: choice(SESSION_WHY),
    /** The day of the weekly rhythm in whose place it is, where it was moved to another. */
    instead: day(),
    /** What was on the list, in its order, with what came of it. */
    list: outcomes(),
  },
  { neverBlank: true, chapter: ['body', 'list'] },
);

/** An hour with someone: one that is to come, or one that was. Its moment is when it begins, its body notes. */
export interface Session extends RecordFrom<typeof SESSION> {}
