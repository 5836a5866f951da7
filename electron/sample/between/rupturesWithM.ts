import type { AnyRecord } from '../../domain/records/record';
import { tellerOf, type Telling } from '../telling';

/** What shook it with M, and how it was while it was open: an hour at first, weeks at the end. */
export function rupturesWithM(telling: Telling): readonly AnyRecord[] {
  const { when } = telling;
  const { rupture, held, brought } = tellerOf(telling);
  const joke = rupture(5, '18:02', {
    title: 'The joke about invoices',
    where: 'message',
    body: 'I asked to move Thursday. He answered yes, and added a joke about mixing up two invoices.',
    landed: 'Cold. Like being counted.',
    seemed: 'That I am paperwork.',
    feelings: [
      { name: 'hurt', strength: 6 },
      { name: 'ashamed', strength: 4 },
    ],
    urge: 'pull-away',
    urgency: 3,
  });
  const call = rupture(41, '11:20', {
    title: 'Ending the call first',
    where: 'call',
    body: 'He said goodbye before I had finished. I have not brought it yet.',
    landed: 'As if a door had closed softly.',
    seemed: 'That I take too long.',
    other: 'His next hour was about to begin.',
    urge: 'neither',
    urgency: 2,
  });
  const enough = rupture(73, '15:48', {
    title: 'For now',
    where: 'session',
    body: 'When I stood up he said: good, that is enough for now.',
    landed: 'Like a hand on the shoulder that turns one round.',
    seemed: 'That he had had enough.',
    other: 'It was ten to four.',
    feelings: [{ name: 'unsure', strength: 5 }],
    urge: 'neither',
    urgency: 4,
    state: {
      kind: 'worked-through',
      at: when(45, '15:30'),
      brought: brought(45),
      how: 'I asked what it had meant. That the hour was over.',
      took: { days: 0, hours: 0, minutes: 5 },
      stays: 'I could ask, and I could also have gone on not asking.',
    },
  });
  const appointment = rupture(99, '09:30', {
    title: 'The cancelled hour',
    where: 'message',
    body: 'He cancelled our first hour after the summer and gave no reason.',
    landed: 'The floor went.',
    seemed: 'That he did not want to come back to this.',
    other: 'Something of his own, that is not mine to know.',
    feelings: [{ name: 'afraid', strength: 8 }],
    urge: 'push-against',
    urgency: 9,
    state: {
      kind: 'worked-through',
      at: when(80, '15:45'),
      brought: brought(80),
      how: 'He said that he should have told me the reason, and could see what that did.',
      took: { days: 0, hours: 0, minutes: 10 },
      stays: 'A voice can shake for one sentence and then be an ordinary voice.',
    },
  });
  const comma = rupture(143, '16:10', {
    title: 'Hello, comma',
    where: 'message',
    body: 'Two lines about the key to the front door. Not *dear*, only hello, and a comma.',
    landed: 'Small, and in the way.',
    seemed: 'That he has had enough.',
    other: 'He was between two hours. Or hungry.',
    feelings: [
      { name: 'hurt', strength: 7 },
      { name: 'afraid', strength: 6 },
    ],
    urge: 'push-against',
    urgency: 8,
    state: {
      kind: 'worked-through',
      at: when(129, '15:40'),
      brought: brought(129),
      how: 'He had been standing in a corridor with his coat on. He said that I may be angry with him, also about a comma.',
      took: { days: 0, hours: 0, minutes: 20 },
      stays: 'You can be angry with me and come on Thursday.',
    },
  });
  const tired = rupture(190, '14:00', {
    title: 'Whether he is tired of it',
    where: 'mind',
    body: 'I have told the shop window with the umbrellas for a third time, and he looked as if he knew it.',
    landed: 'Hot, afterwards, on Saturday, while cutting bread.',
    seemed: 'That I bore him.',
    feelings: [{ name: 'ashamed', strength: 6 }],
    urge: 'pull-away',
    urgency: 6,
    state: {
      kind: 'worked-through',
      at: when(178, '15:35'),
      brought: brought(178),
      how: 'He did know it. He had been waiting for the red one.',
      stays: 'Somebody can know a story and wait for a part of it.',
    },
  });
  const bill = rupture(219, '19:00', {
    title: 'The bill to Martin',
    where: 'message',
    body: 'An email to somebody called Martin came to me by mistake.',
    landed: 'Everything fell down again.',
    seemed: 'That he does not know which of us is which.',
    feelings: [
      { name: 'afraid', strength: 8 },
      { name: 'ashamed', strength: 6 },
    ],
    urge: 'push-against',
    urgency: 10,
    state: {
      kind: 'worked-through',
      at: when(219, '22:05'),
      how: 'He rang at ten. A wrong line in his address book.',
      took: { days: 0, hours: 0, minutes: 6 },
      stays: '',
    },
  });
  const wrongTime = rupture(248, '16:10', {
    title: 'Wrong time',
    where: 'session',
    body: 'I stood before a locked door for ten minutes. One of us had the wrong hour.',
    landed: 'Like a delivery.',
    seemed: 'That I am not expected.',
    feelings: [
      { name: 'angry', strength: 7 },
      { name: 'afraid', strength: 7 },
    ],
    urgency: 8,
    state: { kind: 'let-go', at: when(213, '20:00'), brought: brought(241) },
  });
  const thought = rupture(266, '18:30', {
    title: 'What he must have thought',
    where: 'mind',
    body: 'I remembered on Sunday that I had laughed when he spoke of his knee.',
    landed: 'In the stomach.',
    seemed: 'That he thinks I am cruel.',
    urge: 'push-against',
    urgency: 8,
    state: {
      kind: 'worked-through',
      at: when(262, '15:20'),
      brought: brought(262),
      how: 'He had laughed as well, and first.',
      took: { days: 0, hours: 0, minutes: 2 },
      stays: '',
    },
  });
  const then = rupture(299, '12:15', {
    title: 'See you then',
    where: 'message',
    body: 'I asked whether Thursday is still all right. He wrote: see you then.',
    landed: 'Three words, and none of them mine.',
    seemed: 'That I ask too often.',
    feelings: [
      { name: 'angry', strength: 6 },
      { name: 'hurt', strength: 5 },
    ],
    urge: 'push-against',
    urgency: 9,
    state: {
      kind: 'worked-through',
      at: when(297, '15:50'),
      brought: brought(297),
      how: 'I was angry, out loud, in the chair. He stayed in his.',
      took: { days: 0, hours: 0, minutes: 30 },
      stays: 'One can be angry with somebody and want to stay in the room.',
    },
  });
  const messages = rupture(340, '21:00', {
    title: 'Three messages',
    where: 'message',
    body: 'He had not answered since five. I wrote three times, each time to take back the one before.',
    landed: 'I could not sit.',
    seemed: 'That it is over, and nobody tells me.',
    feelings: [{ name: 'afraid', strength: 9 }],
    urge: 'push-against',
    urgency: 10,
    state: {
      kind: 'worked-through',
      at: when(340, '22:00'),
      how: 'He answered: all is well, until Thursday.',
      stays: '',
    },
  });
  return [
    joke,
    call,
    enough,
    appointment,
    comma,
    tired,
    bill,
    wrongTime,
    thought,
    then,
    messages,
    ...held(joke.id, 'connection', [
      [5, '19:00', 4],
      [4, '21:00', 5],
      [3, '20:15', 6],
      [1, '20:00', 6, 'It still stings. It does not reach the floor any more.'],
      [0, '20:30', 7],
    ]),
    ...held(call.id, 'connection', [
      [41, '21:30', 6],
      [36, '21:30', 5],
      [30, '21:30', 6],
      [22, '21:30', 7],
      [12, '21:30', 7],
      [4, '21:30', 8],
    ]),
    ...held(enough.id, 'connection', [
      [73, '21:00', 5],
      [68, '22:10', 5],
      [59, '20:40', 7],
    ]),
    ...held(appointment.id, 'connection', [
      [99, '22:15', 2],
      [96, '22:15', 2],
      [93, '22:15', 3],
      [88, '22:15', 4],
      [81, '22:15', 4],
    ]),
    ...held(comma.id, 'connection', [
      [143, '18:40', 2],
      [141, '20:30', 4],
      [134, '21:40', 6, 'I had to look up what exactly he had written.'],
    ]),
    ...held(tired.id, 'connection', [
      [190, '20:00', 3],
      [184, '21:20', 5],
    ]),
    ...held(wrongTime.id, 'connection', [
      [248, '18:20', 1],
      [244, '20:00', 3],
    ]),
  ];
}
