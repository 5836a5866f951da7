import { choice, kind, link, prose, quote, type RecordFrom } from '../fields/declare';

/** Whether a round is circling, or working something out. */
export const GOINGS = ['circling', 'working-out'] as const;

export type Going = (typeof GOINGS)[number];

export const ROUND = kind(
  'round',
  {
    loop: link(),
    entry: link(),
    /** The words that were selected in it; empty for the whole entry. */
    quote: quote(),
    /** What it is trying to settle. */
    settles: prose(),
    /** What lies under it. */
    under: prose(),
    going: choice(GOINGS),
  },
  { leads: ['quote'], ofNoDay: true, neverBlank: true, ownTexts: ['settles', 'under', 'body'] },
);

/**
 * That an entry, or a part of it, was one more time round a loop. Its moment is when the entry was lived, its body
 * notes. It tells of an entry, which has its day already.
 */
export interface Round extends RecordFrom<typeof ROUND> {}
