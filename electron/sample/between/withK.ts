import type { AnyRecord } from '../../domain/records/record';
import { tellerOf, type Telling } from '../telling';
import { lettersToK } from './lettersToK';
import { rupturesWithK } from './rupturesWithK';

/** Touchstones, ruptures, letters and reachings with K, with their check-ins. */
export function withK(telling: Telling): readonly AnyRecord[] {
  const { entry } = telling;
  const { touchstone, reaching } = tellerOf(telling);
  const from = (title: string, quote: string) => ({ record: entry(title).id, quote });
  const chair = touchstone(754, '17:35', {
    from: 'gesture',
    words: 'I cleared it. You look at it every time.',
    holds: 7,
    source: from('The free chair', 'I cleared it. You look at it every time.'),
  });
  const aloud = touchstone(684, '17:55', {
    from: 'said',
    words: 'You wrote it to me, and I am still here.',
    holds: 9,
    source: from('I read it aloud', 'You wrote it to me, and I am still here.'),
  });
  const annoyed = touchstone(604, '14:05', {
    from: 'message',
    words: 'It is only a flu. I am annoyed about our Tuesday. Next week.',
    holds: 8,
    source: from('From her bed', 'It is only a flu. I am annoyed about our Tuesday. Next week.'),
  });
  const letters = lettersToK(telling);
  const [unsent] = letters;
  return [
    chair,
    aloud,
    annoyed,
    touchstone(649, '17:40', {
      from: 'noticed',
      holds: 6,
      body: 'She knew the name of Lena’s cat. I have mentioned that cat once.',
    }),
    touchstone(537, '18:20', {
      from: 'said',
      words: 'Then I will sit here anyway.',
      holds: 8,
      body: 'When I asked what happens if I do not come to the last one.',
    }),
    touchstone(453, '18:05', {
      from: 'said',
      words: 'Tuesdays were yours. That is not undone.',
      holds: 9,
      source: from('The last hour', 'Tuesdays were yours. That is not undone.'),
    }),
    touchstone(453, '18:20', {
      from: 'gesture',
      holds: 8,
      body: 'A piece of the geranium, in a glass, in wet kitchen paper.',
    }),
    touchstone(351, '12:30', {
      from: 'message',
      holds: 9,
      words: 'I meant somebody who can stay longer than I could.',
      source: from('Her answer', 'I meant somebody who can stay longer than I could.'),
    }),
    ...rupturesWithK(telling),
    ...letters,
    reaching(709, '15:45', {
      before: 9,
      after: 9,
      did: { kind: 'reached-out', how: 'Two messages and a call' },
      body: 'She rang from a train. I do not remember what she said after “of course”.',
    }),
    reaching(688, '23:00', { before: 8, after: 8, did: { kind: 'reached-out', how: 'The machine, three times' } }),
    reaching(660, '21:00', {
      before: 8,
      after: 6,
      did: { kind: 'waited', minutes: 15 },
      touchstones: [aloud.id],
      body: 'Two rows of the scarf. It has holes, but it has rows.',
    }),
    reaching(606, '20:30', { before: 9, after: 7, did: { kind: 'nothing' }, touchstones: [aloud.id, chair.id] }),
    ...(unsent?.kind === 'letter'
      ? [reaching(562, '22:00', { before: 8, after: 5, did: { kind: 'letter', letter: unsent.id } })]
      : []),
    reaching(446, '17:20', {
      before: 7,
      after: 4,
      did: { kind: 'waited', minutes: 50 },
      touchstones: [annoyed.id],
      body: 'To the end of the line and back. As long as the hour was.',
    }),
  ];
}
