import fc from 'fast-check';
import { expect, it } from 'vitest';
import { headOf } from './head';
import { newId } from '../id';
import { KINDS, type AnyRecord } from './record';
import { made } from '../testing/records';

const BODY = 'Sent *it*.\n\nThe email is gone.';

it.each<[string, AnyRecord, string, string]>([
  ['an entry', made('entry', { title: 'The lake', body: BODY }), 'The lake', 'Sent it. The email is gone.'],
  ['a rupture', made('rupture', { title: 'No greeting', body: BODY }), 'No greeting', 'Sent it. The email is gone.'],
  [
    'a feeling and what is known, what it says first',
    made('feeling-and-fact', { says: 'He is gone.', body: BODY }),
    'He is gone.',
    'Sent it. The email is gone.',
  ],
  ['a loop', made('loop', { title: 'Is he there', body: BODY }), 'Is he there', 'Sent it. The email is gone.'],
  ['a round', made('round', { quote: 'Again.', body: BODY }), 'Again.', 'Sent it. The email is gone.'],
  [
    'then and now',
    made('then-and-now', {
      then: { record: newId(), quote: 'I called.' },
      now: { record: newId(), quote: 'It can wait.' },
    }),
    'It can wait.',
    'I called.',
  ],
  ['a book', made('book', { title: 'What stays', body: BODY }), 'What stays', 'Sent it. The email is gone.'],
  [
    'a rupture without a title',
    made('rupture', { body: BODY, landed: 'Like a door.' }),
    'Sent it.',
    'The email is gone.',
  ],
  ['a letter', made('letter', { title: 'Everything', body: BODY }), 'Everything', 'Sent it. The email is gone.'],
  ['a letter without a title', made('letter', { body: BODY }), 'Sent it.', 'The email is gone.'],
  ['a topic', made('topic', { title: 'Money' }), 'Money', ''],
  ['a person', made('person', { name: 'M', role: 'therapist', body: BODY }), 'M', 'Sent it. The email is gone.'],
  ['a check-in', made('check-in', { connection: 3, body: 'Still here.' }), 'Still here.', ''],
  ['a check-in without a line', made('check-in', { connection: 3 }), '', ''],
  ['a reaching', made('reaching', { body: BODY }), 'Sent it.', 'The email is gone.'],
  ['a session', made('session', { body: BODY }), 'Sent it.', 'The email is gone.'],
  [
    'a touchstone, the exact words before one’s own',
    made('touchstone', { words: 'I thought of you.', body: BODY }),
    'I thought of you.',
    'Sent it. The email is gone.',
  ],
  [
    'a touchstone without exact words',
    made('touchstone', { words: ' ', body: BODY }),
    'Sent it.',
    'The email is gone.',
  ],
  [
    'a touchstone of exact words alone',
    made('touchstone', { words: 'I thought of you.\nOn the train.' }),
    'I thought of you.',
    'On the train.',
  ],
])('the head of %s', (_, record, title, excerpt) => expect(headOf(record)).toEqual({ title, excerpt }));

it('is plain text on one line each, of any record', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...KINDS),
      fc.string({ unit: 'grapheme', maxLength: 300 }),
      fc.array(fc.constantFrom('word', '\n', '# ', '- ', ' ', '**'), { maxLength: 80 }),
      (kind, text, parts) => {
        const words = parts.join('') + text;
        const record: AnyRecord = { ...made(kind), body: words };
        for (const { title, excerpt } of [
          headOf(record),
          headOf(made('touchstone', { words, body: text })),
          headOf(made('person', { name: words, body: text })),
        ]) {
          expect(`${title}${excerpt}`).not.toMatch(/[\r\n\t]/);
          expect(excerpt.length).toBeLessThanOrEqual(160);
        }
      },
    ),
  );
});
