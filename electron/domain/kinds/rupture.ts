import {
  choice,
  event,
  feelings,
  kind,
  line,
  link,
  moment,
  needed,
  prose,
  rank,
  several,
  span,
  state,
  strength,
  type RecordFrom,
} from '../fields/declare';

/** Where a rupture happened; `mind`: in mine. */
export const RUPTURE_WHERE = ['session', 'message', 'call', 'mind'] as const;

export type RuptureWhere = (typeof RUPTURE_WHERE)[number];

/** What one wanted to do. */
export const URGES = ['pull-away', 'push-against', 'neither'] as const;

export type Urge = (typeof URGES)[number];

/** What one did about it, and what came of it from the other side. */
export const RUPTURE_STEPS = ['called', 'wrote', 'waited', 'called-back', 'wrote-back', 'talked', 'other'] as const;

export type RuptureStep = (typeof RUPTURE_STEPS)[number];

/** How it may end. */
export const RUPTURE_ENDS = ['worked-through', 'let-go'] as const;

export type RuptureEnd = (typeof RUPTURE_ENDS)[number];

/** That it was brought, first, and to which session. */
const brought = event({ session: link() });

export const RUPTURE = kind(
  'rupture',
  {
    title: line(),
    person: link('person'),
    where: choice(RUPTURE_WHERE),
    /** What happened, as somebody else would have seen it. */
    outside: prose(),
    /** How it landed. */
    landed: prose(),
    /** What it seemed to mean. */
    seemed: prose(),
    /** Other ways to see it. */
    other: prose(),
    feelings: feelings(),
    urge: choice(URGES),
    /** How urgent it feels to mend it now, 0 to 10. */
    urgency: strength(),
    /** What was done and what came, each with its moment, in any order. */
    steps: several({ at: needed(moment()), what: needed(choice(RUPTURE_STEPS)), words: line() }),
    /** How it ended each time before it was opened again, earliest first. */
    closings: several({
      at: needed(moment('ended')),
      as: needed(choice(RUPTURE_ENDS)),
      brought,
      how: prose(),
      took: span(),
      stays: prose(),
      reopened: needed(moment()),
    }),
    /** Where it stands. That it is on the list is told by `listed` alone. */
    state: state(
      {
        open: {},
        brought: { brought: needed(brought) },
        'worked-through': {
          at: needed(moment('ended')),
          brought,
          how: prose(),
          /** How long it took once it was brought. */
          took: span(),
          stays: prose(),
        },
        'let-go': { at: needed(moment('ended')), brought },
      },
      'open',
    ),
    listed: rank(),
  },
  {
    title: 'title',
    ownTexts: ['landed', 'seemed', 'body', 'outside', 'other'],
    chapter: ['body', 'outside', 'landed', 'seemed', 'other', 'steps', 'closings', 'state'],
  },
);

/**
 * A misunderstanding, or whatever shook the bond. Only its title, or the first line of its body, has to be there.
 * Its moment is when it happened, its body whatever is written of it.
 */
export interface Rupture extends RecordFrom<typeof RUPTURE> {}

export type RuptureState = Rupture['state'];

export type Brought = Extract<RuptureState, { readonly kind: 'brought' }>['brought'];

export type TakenStep = Rupture['steps'][number];

/** How it ended, and when it was opened again. */
export type Closing = Rupture['closings'][number];
