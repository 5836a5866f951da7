import { kind, link, strength, type RecordFrom } from '../fields/declare';

export const CHECK_IN = kind(
  'check-in',
  {
    person: link('person'),
    /** Connection felt. */
    connection: strength(),
    /** Pull to reach out. */
    pull: strength(),
    /** How hard the wait for an answer is. */
    wait: strength(),
    /** The rupture, letter or reaching that it belongs to. */
    of: link(),
  },
  {},
);

/**
 * How it is, right now, in numbers of 0 to 10 and a line if wanted, which is its body; for a wait, what the feeling
 * says.
 */
export interface CheckIn extends RecordFrom<typeof CHECK_IN> {}
