import { day, kind, link, needed, prose, state, type RecordFrom } from '../fields/declare';

export const ENDING = kind(
  'ending',
  {
    person: link('person'),
    /**
     * Where it stands. `last`: the day of the last session, after which it has ended; `taken-back`: it goes on after
     * all, and what was written is kept.
     */
    state: state(
      {
        planned: { last: day() },
        sudden: { last: needed(day()) },
        'taken-back': { last: day() },
      },
      'planned',
    ),
    /** The day on which the two began again; from it on the ending is one of before. */
    again: day(),
    /** The contact that is agreed on for afterwards. */
    contact: prose(),
    /** What we lived through. */
    lived: prose(),
    /** What I was given. */
    given: prose(),
    /** What I want to say. */
    say: prose(),
    /** What I carry unfinished. */
    unfinished: prose(),
    /** What I will do when it is hard. */
    hard: prose(),
    /** Whom I can turn to. */
    turn: prose(),
  },
  { chapter: ['body', 'lived', 'given', 'say', 'unfinished', 'hard', 'turn', 'contact'] },
);

/**
 * The end of the work with a person, and a review before it that can take weeks. All of the review may stay empty.
 * Its moment is when it was begun, its body notes.
 */
export interface Ending extends RecordFrom<typeof ENDING> {}

export type EndingState = Ending['state'];
