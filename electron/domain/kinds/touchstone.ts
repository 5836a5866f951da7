import {
  attachmentField,
  choice,
  kind,
  link,
  moment,
  passage,
  quote,
  rank,
  strength,
  type RecordFrom,
} from '../fields/declare';

/** Where a touchstone came from: said in a session, a message, a gesture, something that I noticed. */
export const TOUCHSTONE_FROM = ['said', 'message', 'gesture', 'noticed'] as const;

export type TouchstoneFrom = (typeof TOUCHSTONE_FROM)[number];

/** Whether a touchstone is words, or something that somebody did. */
export const TOUCHSTONE_WHAT = ['words', 'deed'] as const;

export type TouchstoneWhat = (typeof TOUCHSTONE_WHAT)[number];

export const TOUCHSTONE = kind(
  'touchstone',
  {
    /** When it was kept; where that is not known, when it happened. */
    kept: moment(),
    person: link('person'),
    /** Where nobody said it, `whatItIs` takes it from where it came from. */
    what: choice(TOUCHSTONE_WHAT),
    from: choice(TOUCHSTONE_FROM),
    /** The exact words, or what was done, apart from one's own words; may be empty. */
    words: quote(),
    /** How much it holds, 0 to 10; written by Holdfast before it asked for no number, and read still. */
    holds: strength(),
    image: attachmentField(),
    /** The record that it was kept from, and the words that were selected there. */
    source: passage('quote'),
    listed: rank(),
  },
  { leads: ['words'], chapter: ['words', 'body', 'image'], notInChapter: ['source'] },
);

/** A kept moment that shows that one is held in mind. Its moment is when it happened, its body one's own words. */
export interface Touchstone extends RecordFrom<typeof TOUCHSTONE> {}
