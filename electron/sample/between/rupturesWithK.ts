import type { AnyRecord } from '../../domain/records/record';
import { tellerOf, type Telling } from '../telling';

/**
 * What shook it with K, and how it was while it was open. Most had to be mended at once; one ended only after the work
 * had.
 */
export function rupturesWithK(telling: Telling): readonly AnyRecord[] {
  const { when } = telling;
  const { rupture, held, brought } = tellerOf(telling);
  const suited = rupture(481, '18:15', {
    title: 'Somebody better suited',
    where: 'session',
    body: 'We spoke about who could come after her. She said that perhaps I will find somebody who is better suited.',
    landed: 'Like a parcel with a new label.',
    seemed: 'That I have been the wrong one, for two years.',
    other: 'That she was speaking about herself.',
    feelings: [
      { name: 'hurt', strength: 8 },
      { name: 'angry', strength: 5 },
    ],
    urge: 'pull-away',
    urgency: 7,
    state: { kind: 'let-go', at: when(351, '13:10') },
  });
  const minutes = rupture(565, '18:15', {
    title: 'In the last five minutes',
    where: 'session',
    body: 'Five minutes before the end of the hour she told me that she closes the practice in August.',
    landed: 'The stairs were the wrong length.',
    seemed: 'That she wanted to be rid of it quickly.',
    other: 'That she did not know how, either.',
    feelings: [
      { name: 'afraid', strength: 9 },
      { name: 'angry', strength: 6 },
    ],
    urge: 'pull-away',
    urgency: 10,
    state: {
      kind: 'worked-through',
      at: when(523, '18:00'),
      brought: brought(558),
      how: 'In three goes. The third time she told it from where she had been sitting.',
      stays: 'It was badly done, and she had wanted to do it well. Both.',
    },
  });
  const note = rupture(607, '17:25', {
    title: 'The note on the door',
    where: 'session',
    body: 'Closed because of illness. Her message had gone to an old address of mine.',
    landed: 'Nobody there, and nobody who knows that I am here.',
    seemed: 'That she is dying, or has had enough, in this order.',
    feelings: [
      { name: 'afraid', strength: 9 },
      { name: 'angry', strength: 5 },
    ],
    urge: 'push-against',
    urgency: 10,
    state: {
      kind: 'worked-through',
      at: when(593, '18:10'),
      brought: brought(600),
      how: 'She asked what I had done with the hour.',
      took: { days: 7, hours: 0, minutes: 0 },
      stays: 'So you kept it.',
    },
  });
  const fee = rupture(646, '18:10', {
    title: 'The new fee',
    where: 'message',
    body: 'A letter to everybody: eight euros more from April, with kind regards.',
    landed: 'Like a ticket.',
    seemed: 'That I am one of the Tuesdays.',
    feelings: [
      { name: 'hurt', strength: 7 },
      { name: 'angry', strength: 5 },
    ],
    urge: 'push-against',
    urgency: 8,
    state: {
      kind: 'worked-through',
      at: when(642, '18:15'),
      brought: brought(642),
      how: 'She said that she had not thought about who would be reading it at my table.',
      took: { days: 0, hours: 0, minutes: 40 },
      stays: '',
    },
  });
  const answer = rupture(709, '15:50', {
    title: 'No answer since nine',
    where: 'message',
    body: 'I asked to move Tuesday, and six hours later there was nothing.',
    landed: 'I could not do anything else.',
    seemed: 'That I have asked for one thing too many.',
    feelings: [{ name: 'afraid', strength: 8 }],
    urge: 'push-against',
    urgency: 10,
    state: {
      kind: 'worked-through',
      at: when(709, '16:50'),
      how: 'She rang from a train. Of course we can move it.',
      took: { days: 0, hours: 0, minutes: 4 },
      stays: '',
    },
  });
  const yawned = rupture(740, '17:50', {
    title: 'The yawn',
    where: 'session',
    body: 'She yawned while I spoke about the letters.',
    landed: 'Like a lamp going off.',
    seemed: 'That I am long.',
    other: 'It was six in the evening.',
    feelings: [{ name: 'ashamed', strength: 7 }],
    urge: 'neither',
    urgency: 6,
    state: { kind: 'let-go', at: when(739, '21:20') },
  });
  return [
    suited,
    minutes,
    note,
    fee,
    answer,
    yawned,
    ...held(suited.id, 'connection', [
      [480, '21:00', 2],
      [471, '20:10', 4],
      [452, '21:30', 6],
      [400, '19:15', 4, 'I still hear it. She is not there to be asked.'],
      [351, '13:00', 8],
    ]),
    ...held(minutes.id, 'connection', [
      [565, '21:10', 1],
      [563, '07:20', 1, 'She was going already while I told about the key.'],
      [557, '20:30', 3],
      [541, '21:00', 4],
      [524, '22:00', 5],
    ]),
    ...held(note.id, 'connection', [
      [607, '20:00', 0],
      [605, '21:45', 1],
      [603, '09:30', 4],
    ]),
  ];
}
