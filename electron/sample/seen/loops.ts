import { blankRecord } from '../../domain/records/blank';
import { newId } from '../../domain/id';
import type { Loop } from '../../domain/kinds/loop';
import type { AnyRecord } from '../../domain/records/record';
import type { Round } from '../../domain/kinds/round';
import type { Telling } from '../telling';

/** An entry by its title, and what was told of that round. */
type Told = readonly [title: string, told?: Partial<Pick<Round, 'quote' | 'settles' | 'under' | 'going' | 'body'>>];

/** The circles, and their rounds. */
export function loops({ when, entry }: Telling, k: Telling['person']): readonly AnyRecord[] {
  const loop = (ago: number, time: string, rest: Partial<Loop>) => ({
    ...blankRecord('loop', newId(), when(ago, time)),
    ...rest,
  });
  const rounds = ({ id }: Loop, told: readonly Told[]) =>
    told.map(([title, rest]): Round => {
      const { id: of, at } = entry(title);
      return { ...blankRecord('round', newId(), at), loop: id, entry: of, ...rest };
    });
  const there = loop(688, '23:50', {
    title: 'Are you still there',
    body: 'It comes on the second evening, and it wants a sign. First it was about K. It does not seem to mind whom.',
  });
  const tooMuch = loop(642, '20:10', {
    title: 'Did I say too much',
    body: 'Begins on stairs. There is never any new information in it.',
  });
  const wrong = loop(562, '23:59', {
    title: 'What I did wrong',
    person: k,
    body: 'That she goes because of something that I could have done otherwise.',
  });
  return [
    there,
    ...rounds(there, [
      [
        'She rang back',
        {
          quote: 'At ten to four I called and left a message because I could not sit with it another hour.',
          settles: 'Whether she has gone.',
          going: 'circling',
        },
      ],
      [
        'The machine',
        { settles: 'That there is a voice.', under: 'That I cannot keep it by myself.', going: 'circling' },
      ],
      ['Within the hour', { settles: 'Whether it is over.', going: 'circling' }],
      [
        'What I look for there',
        {
          quote: 'Checking that there was a yesterday with him in it.',
          settles: 'Whether there was a yesterday.',
          under: 'K’s window, open, with painters.',
          going: 'working-out',
        },
      ],
      ['Four times before noon', { going: 'circling' }],
      [
        'I did not write',
        {
          settles: 'Whether he would answer.',
          under: 'I am alone with it, and it is evening.',
          going: 'working-out',
          body: 'The first time that I did not go round to the end.',
        },
      ],
      ['Day fifteen', { quote: 'I opened the blog, saw that nothing was new, and closed it.', going: 'circling' }],
      [
        'It can wait until tomorrow',
        {
          quote: 'I read it aloud and heard the question under it, which was: are you there.',
          settles: 'The same.',
          under: 'I miss him. It is only that.',
          going: 'working-out',
        },
      ],
    ]),
    tooMuch,
    ...rounds(tooMuch, [
      ['On the way down', { settles: 'Whether I may come back.', going: 'circling' }],
      [
        'Kind regards',
        {
          quote: 'was that too much, a whole hour for eight euros',
          settles: 'How much an hour may be used for.',
          going: 'circling',
        },
      ],
      [
        'A loop has a shape',
        {
          quote: 'It begins with *did he mean*. It goes on with *because I*. It ends with *so I should write*.',
          going: 'working-out',
        },
      ],
      [
        'Too much',
        { under: 'A sentence in my grandmother’s kitchen that was said to somebody else.', going: 'working-out' },
      ],
      ['Monday, the loop', { settles: 'Whether he looked at the clock.', going: 'circling' }],
      ['Round and round'],
    ]),
    wrong,
    ...rounds(wrong, [
      ['What I did wrong', { settles: 'What I would have to stop doing.', going: 'circling' }],
      [
        'Blue, mostly',
        {
          quote: 'If I had been less work she would have stayed two years longer.',
          settles: 'Whose doing it is.',
          going: 'circling',
        },
      ],
      ['Not writing', { quote: 'It goes round all the same, like a fridge.', going: 'circling' }],
      [
        'What it was not',
        {
          settles: 'Nothing, this time.',
          under: 'That I miss her.',
          going: 'working-out',
          body: 'Said out loud to M. It has been quiet since.',
        },
      ],
    ]),
  ];
}
