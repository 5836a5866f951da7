import {
  event,
  kind,
  line,
  link,
  moment,
  needed,
  prose,
  rank,
  setting,
  state,
  type RecordFrom,
} from '../fields/declare';

/** What a letter is for: to be kept, to be read aloud in a session, to be sent. */
export const MEANT = ['kept', 'aloud', 'sent'] as const;

export type Meant = (typeof MEANT)[number];

/** When it was sent, and how, which may be empty. */
const sent = event({ how: line() });

/** When the wait ended. */
const ended = needed(moment('ended'));

export const LETTER = kind(
  'letter',
  {
    /** May be empty; the first line then stands for it. */
    title: line(),
    /** The person it is for. */
    to: link('person'),
    meant: setting(MEANT, 'kept'),
    /** What I hope for, and what I fear. */
    hope: prose(),
    fear: prose(),
    /** Where it stands; `let-go`: no answer is wanted any more. */
    state: state(
      {
        draft: {},
        sent: { sent: needed(sent) },
        answered: { at: ended, sent: needed(sent) },
        talked: { at: ended, session: link(), sent },
        'let-go': { at: ended, sent: needed(sent) },
      },
      'draft',
      { answered: 'sent', talked: 'sent', 'let-go': 'sent' },
    ),
    listed: rank(),
  },
  { title: 'title', ownTexts: ['body', 'hope', 'fear'], chapter: ['to', 'state', 'body', 'hope', 'fear'] },
);

/**
 * A letter that says everything. Holdfast sends nothing: that it was sent is what its writer says. Its body is the
 * text.
 */
export interface Letter extends RecordFrom<typeof LETTER> {}

export type LetterState = Letter['state'];

export type Sent = Extract<LetterState, { readonly kind: 'sent' }>['sent'];
