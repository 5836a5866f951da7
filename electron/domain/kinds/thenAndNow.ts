import { kind, link, passage, type RecordFrom } from '../fields/declare';

export const THEN_AND_NOW = kind(
  'then-and-now',
  {
    person: link('person'),
    then: passage('then-quote'),
    now: passage('now-quote'),
  },
  { leads: ['now', 'then'], chapter: ['then', 'now', 'body'] },
);

/**
 * Two passages of one's own, far apart in time, side by side. Its moment is when they were put so, its body what one
 * sees in them.
 */
export interface ThenAndNow extends RecordFrom<typeof THEN_AND_NOW> {}
