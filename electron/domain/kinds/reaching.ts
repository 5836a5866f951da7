import {
  choice,
  kind,
  line,
  link,
  links,
  minutes,
  moment,
  needed,
  state,
  strength,
  type RecordFrom,
} from '../fields/declare';

export const REACHING = kind(
  'reaching',
  {
    person: link('person'),
    /** The pull before and after. */
    before: strength(),
    after: strength(),
    /** Whether it helped, as it was said, whatever was rated. */
    helped: choice(['yes']),
    /** The touchstones that were met, in order. */
    touchstones: links(),
    did: state(
      {
        letter: { letter: needed(link()) },
        entry: { entry: needed(link()) },
        /** `since`: from when on, as long as nobody has said that it was enough; the minutes are then those meant. */
        waited: { minutes: minutes(0, 'waited'), since: moment('since') },
        'reached-out': { how: line() },
        nothing: {},
      },
      'nothing',
    ),
  },
  { neverBlank: true, chapter: ['did', 'body'] },
);

/** A time when one wanted to reach out, and what was done with it. Its body is what happened. */
export interface Reaching extends RecordFrom<typeof REACHING> {}

/** What was done. */
export type Did = Reaching['did'];
