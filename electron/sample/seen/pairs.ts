import { blankRecord } from '../../domain/blank';
import { newId } from '../../domain/id';
import type { AnyRecord } from '../../domain/record';
import type { Source } from '../../domain/touchstone';
import type { Telling } from '../telling';

/** Then and now. */
export function pairs({ when, person, entry }: Telling): readonly AnyRecord[] {
  const from = (title: string, quote: string): Source => ({ record: entry(title).id, quote });
  const pair = (ago: number, time: string) => blankRecord('then-and-now', newId(), when(ago, time));
  return [
    {
      ...pair(0, '22:10'), person,
      then: from('Day fifteen', 'A bad evening. I opened the blog, saw that nothing was new, and closed it.'), now: from('The lake, and not checking', 'Three days here and I have not looked at his blog once.'),
    },
    {
      ...pair(5, '22:20'),
      then: from('She rang back', 'At ten to four I called and left a message because I could not sit with it another hour.'), now: from('The joke about invoices', 'I do not have to mend it tonight. It goes on the list, below the dream.'),
      body: 'It hurts about as much. It is the hour that has become longer.',
    },
    {
      ...pair(32, '20:05'), person,
      then: from('Within the hour', 'All is well. I can breathe again, and I am so tired of how that works.'), now: from('Answered', 'I waited six days for that, and most of each day I was somewhere else entirely: at work, at the pool, in a novel.'),
    },
  ];
}
