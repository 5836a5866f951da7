import { feelings, kind, link, links, prose, strength, type RecordFrom } from '../fields/declare';

export const FEELING_AND_FACT = kind(
  'feeling-and-fact',
  {
    person: link('person'),
    /** The entry, check-in, rupture or letter from which it was begun. */
    of: link(),
    /** What I feel. */
    feelings: feelings(false),
    /** What the feeling says is true. */
    says: prose(),
    /** How much I believe that, 0 to 10. */
    believed: strength(),
    /** What I know, in my own words, and the touchstones that are a part of it. */
    know: prose(),
    touchstones: links(),
    /** What else could be so. */
    other: prose(),
    /** What I cannot know. */
    unknown: prose(),
    /** The feelings, and how much I believe it, rated again. */
    feelingsAfter: feelings(false),
    believedAfter: strength(),
  },
  {
    leads: ['says'],
    ownTexts: ['body', 'says', 'know', 'other', 'unknown'],
    chapter: ['body', 'feelings', 'says', 'know', 'other', 'unknown'],
  },
);

/**
 * A feeling that spoke as if it were a fact: what it says, and what is known besides. The feeling is never argued
 * with. All of it may be
 * filled in later. Its body is the situation.
 */
export interface FeelingAndFact extends RecordFrom<typeof FEELING_AND_FACT> {}
