import { day, kind, link, minutes, outcomes, setting, type RecordFrom } from '../fields/declare';

export const SESSION_STATES = ['planned', 'held', 'cancelled'] as const;

export type SessionState = (typeof SESSION_STATES)[number];

export const SESSION = kind(
  'session',
  {
    person: link('person'),
    minutes: minutes(50),
    state: setting(SESSION_STATES, 'planned'),
    /** The day of the weekly rhythm in whose place it is, where it was moved to another. */
    instead: day(),
    /** What was on the list, in its order, with what came of it. */
    list: outcomes(),
  },
  { neverBlank: true, chapter: ['body', 'list'] },
);

/** An hour with someone: one that is to come, or one that was. Its moment is when it begins, its body notes. */
export interface Session extends RecordFrom<typeof SESSION> {}
