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

/** That it was brought, first, and to which session. */
const brought = event({ session: link() });

export const RUPTURE = kind(
  'rupture',
  {
    title: line(),
    person: link('person'),
    where: choice(RUPTURE_WHERE),
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
    ownTexts: ['landed', 'seemed', 'body', 'other'],
    chapter: ['body', 'landed', 'seemed', 'other', 'state'],
  },
);

/**
 * A misunderstanding, or whatever shook the bond. Only its title, or the first line of its body, has to be there.
 * Its moment is when it
 * happened, its body what happened, as seen from outside.
 */
export interface Rupture extends RecordFrom<typeof RUPTURE> {}

export type RuptureState = Rupture['state'];

export type Brought = Extract<RuptureState, { readonly kind: 'brought' }>['brought'];
