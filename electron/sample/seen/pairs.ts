import { blankRecord } from '../../domain/records/blank';
import { newId } from '../../domain/id';
import type { AnyRecord } from '../../domain/records/record';
import type { Source } from '../../domain/fields/parts';
import type { Telling } from '../telling';

/** Then and now. */
export function pairs({ when, person, entry }: Telling): readonly AnyRecord[] {
  const from = (title: string, quote: string): Source => ({ record: entry(title).id, quote });
  const pair = (ago: number, time: string) => blankRecord('then-and-now', newId(), when(ago, time));
  return [
    {
      ...pair(17, '20:30'),
      person,
      then: from('A telephone in a drawer', 'It lies under the tea towels. I can hear it not ringing.'),
      now: from('On the stairs', 'It was like a kitchen, I said. He laughed, and then so did I.'),
      body: 'The same drawer, and the same tea towels.',
    },
    {
      ...pair(5, '22:20'),
      then: from(
        'She rang back',
        'At ten to four I called and left a message because I could not sit with it another hour.',
      ),
      now: from('The joke about invoices', 'I do not have to mend it tonight. It goes on the list, below the dream.'),
      body: 'It hurts about as much. It is the hour that has become longer.',
    },
    {
      ...pair(32, '20:05'),
      person,
      then: from('Within the hour', 'All is well. I can breathe again, and I am so tired of how that works.'),
      now: from(
        'Answered',
        'I waited six days for that, and most of each day I was somewhere else entirely: at work, at the pool, in a novel.',
      ),
    },
  ];
}
