import { blankRecord } from '../../domain/records/blank';
import { newId } from '../../domain/id';
import type { AnyRecord } from '../../domain/records/record';
import { tellerOf, type Telling } from '../telling';
import { lettersToM } from './lettersToM';
import { rupturesWithM } from './rupturesWithM';

/** Touchstones, ruptures, letters, a topic and reachings with M, with their check-ins. */
export function withM(telling: Telling): readonly AnyRecord[] {
  const { when, entry } = telling;
  const { touchstone, reaching } = tellerOf(telling);
  const street = 'He remembered the name of the street. I never told him it mattered.';
  const stones = [
    touchstone(10, '15:20', {
      from: 'said',
      holds: 8,
      body: street,
      source: { record: entry('After session').id, quote: street },
    }),
    touchstone(129, '15:30', { from: 'said', words: 'You can be angry with me and come on Thursday.', holds: 9 }),
    touchstone(97, '13:40', {
      from: 'message',
      holds: 7,
      body: 'Two messages from him while he was away, both about moving our hour. Dull messages. And proof that I crossed his mind by the sea.',
    }),
    touchstone(66, '15:40', { from: 'said', words: 'I signed up for that course because of our work.', holds: 9 }),
    touchstone(150, '15:35', { from: 'noticed', holds: 6, body: 'The pause before he laughed.' }),
    touchstone(241, '15:20', {
      from: 'gesture',
      holds: 7,
      body: 'He kept the drawing. It lay in the folder with my name on it.',
    }),
    touchstone(199, '15:15', { from: 'said', words: 'I thought of you when I walked past the bakery.', holds: 8 }),
  ];
  const [, angry, messages] = stones;
  const met = [angry, messages].flatMap((stone) => (stone ? [stone.id] : []));
  return [
    ...stones,
    ...rupturesWithM(telling),
    ...lettersToM(telling),
    {
      ...blankRecord('topic', newId(), when(30, '08:00')),
      title: 'My mother’s visit',
      body: 'She comes in December, for four days.',
    },
    reaching(340, '21:05', {
      before: 9,
      after: 9,
      did: { kind: 'reached-out', how: 'Three messages in half an hour' },
      body: 'All is well, he wrote. It was true for as long as I looked at it.',
    }),
    reaching(264, '11:50', {
      before: 9,
      after: 8,
      did: { kind: 'reached-out', how: 'A message I did not need to send' },
      body: 'Four times before noon.',
    }),
    reaching(219, '19:20', {
      before: 8,
      after: 7,
      did: { kind: 'reached-out', how: 'Two messages and a call' },
      body: 'He rang back at ten. It was not about me at all.',
    }),
    reaching(134, '21:10', {
      before: 8,
      after: 4,
      did: { kind: 'waited', minutes: 20 },
      touchstones: met,
      body: 'It went by itself, somewhere between the second and the third tea.',
    }),
    reaching(103, '06:40', {
      before: 7,
      after: 3,
      did: { kind: 'entry', entry: entry('The heron').id },
      touchstones: met.slice(0, 1),
    }),
    reaching(1, '22:50', { before: 5, after: 3, did: { kind: 'nothing' }, touchstones: met.slice(0, 1) }),
  ];
}
