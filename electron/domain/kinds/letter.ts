import {
  attachmentField,
  event,
  kind,
  line,
  link,
  moment,
  needed,
  prose,
  quote,
  rank,
  setting,
  state,
  type RecordFrom,
} from '../fields/declare';

/** What a letter is for: to be kept, to be read aloud in a session, to be sent. */
export const MEANT = ['kept', 'aloud', 'sent'] as const;

export type Meant = (typeof MEANT)[number];

/** When it was sent, and how, which may be empty; and when its words were changed afterwards, if they were. */
const sent = event({ how: line(), changed: moment('changed') });

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
    /** What came: the other's words, how they came, and a picture of them. */
    answer: quote(),
    came: line(),
    image: attachmentField(),
    /** What was said when it was talked about. */
    said: quote(),
    /**
     * Where it stands; `let-go`: no answer came, and none is waited for. `answered` of one that was talked about: when
     * an answer came besides.
     */
    state: state(
      {
        draft: {},
        sent: { sent: needed(sent) },
        answered: { at: ended, sent: needed(sent) },
        talked: { at: ended, session: link(), sent, answered: moment('answered') },
        'let-go': { at: ended, sent: needed(sent) },
      },
      'draft',
      { answered: 'sent', talked: 'sent', 'let-go': 'sent' },
    ),
    listed: rank(),
  },
  {
    title: 'title',
    ownTexts: ['body', 'hope', 'fear'],
    chapter: ['to', 'state', 'body', 'answer', 'image', 'said', 'hope', 'fear'],
    notInChapter: ['came'],
  },
);

/**
 * A letter that says everything. Holdfast sends nothing: that it was sent is what its writer says. Its body is the
 * text.
 */
export interface Letter extends RecordFrom<typeof LETTER> {}

export type LetterState = Letter['state'];

export type Sent = Extract<LetterState, { readonly kind: 'sent' }>['sent'];
