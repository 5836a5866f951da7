/**
 * What somebody did that can be undone, as the menu names it. SECURITY: none of them holds a word of the journal; the
 * shell is told nothing else.
 */
export const DEEDS = [
  'delete',
  'check-in',
  'list',
  'list-off',
  'mark-round',
  'choose-loop',
  'touchstone',
  'letter-send',
  'letter-resend',
  'letter-unsend',
  'letter-answer',
  'letter-talk',
  'letter-let-go',
  'letter-wait',
  'rupture-bring',
  'rupture-work-through',
  'rupture-let-go',
  'rupture-reopen',
  'reach',
  'reach-leave',
  'session',
  'session-end',
  'ending',
  'ending-take-back',
  'then-and-now',
  'exchange',
  'book',
  'person',
  'break',
  'contact',
  'picture',
  'fact-touchstone',
] as const;
export type Deed = (typeof DEEDS)[number];
