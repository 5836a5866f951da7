import { blankRecord } from '../../domain/records/blank';
import type { Ending } from '../../domain/kinds/ending';
import { newId } from '../../domain/id';
import { dayOf } from '../../domain/time/moment';
import { WITH_K } from '../people';
import type { Telling } from '../telling';

/** The end of the work with K, as it was planned, reviewed and kept. */
export function ending({ when, person }: Telling): Ending {
  return {
    ...blankRecord('ending', newId(), when(537, '20:15')),
    person,
    state: { kind: 'planned', last: dayOf(when(WITH_K.last, WITH_K.time)) },
    contact:
      'One letter, three months after the last hour, by post. She answers it once. Nothing before that, and nothing is agreed for later.',
    lived:
      'Two years of Tuesdays. The year in which I told her what happened, and the year in which I told her Wednesday.\n\nThe eight euros, the flu, the key. The afternoon with two pages when I did not look up. A spring in which I was angry with her and came up the stairs all the same, out of breath, so that she could not see which of the two it was.',
    given:
      'A chair without journals on it. A clock that I can see. The word *annoyed*.\n\nThat somebody waits for the end of a sentence and does not mind where it goes.',
    say: 'That it was badly done, the five minutes, and that I am glad it was done by you.\n\nThat I am still going to be on the fourth floor on Tuesdays for a while, and that you need not do anything about it.',
    unfinished:
      'My father’s handwriting. We began it twice.\n\n*Better suited.* I have not brought it, and now there is one hour left and we have said: nothing new.',
    hard: 'At half past five: be on the way to somewhere. Not past the house.\n\nRead the pages in the order in which they were written, and not the last one first. Water the geranium. Write it down, even when there is nobody to bring it to.',
    turn: 'Ana, at any hour. Jonas, for carrying things.\n\nThe three names on the card. Ring the second one first if the first has no place.',
    body: 'She does hers on squared paper. She has let me keep one of the sheets.',
  };
}
