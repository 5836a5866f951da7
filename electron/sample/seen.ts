import { blankRecord } from '../domain/blank';
import { newId } from '../domain/id';
import { ofKind, type AnyRecord } from '../domain/record';
import type { Telling } from './between';

/** What was seen over time: a feeling and what is known, a loop and its rounds, then and now, an ending thought of, what is there when it is too much, and a book of it. */
export function seen({ when, person, entry }: Pick<Telling, 'when' | 'person' | 'entry'>, told: readonly AnyRecord[]): readonly AnyRecord[] {
  const stones = ofKind('touchstone', told).map(({ id }) => id);
  const letter = ofKind('letter', told).find(({ title }) => title === 'The long email');
  const loop = { ...blankRecord('loop', newId(), when(100, '21:40')), person, title: 'Is he still there', body: 'It comes on the second evening, and it wants a sign.' };
  const rounds = ([[100, 'Day fifteen'], [74, 'It can wait until tomorrow'], [11, 'Round and round']] as const).map(([ago, title]) => ({ ...blankRecord('round', newId(), when(ago, '22:00')), loop: loop.id, entry: entry(title) }));
  const [then, now] = [entry('Day fifteen'), entry('The lake, and not checking')];
  return [
    {
      ...blankRecord('feeling-and-fact', newId(), when(2, '09:10')), person, of: letter?.id, body: 'Two days without an answer to the long email.',
      feelings: [{ name: 'afraid', strength: 8 }], says: 'He has read it and is looking for a way to tell me to stop.', believed: 8,
      know: 'He is in the mountains until Wednesday. He has answered every letter so far.', touchstones: stones.slice(1, 2),
      other: 'He has not read it. Or he has, and wants to answer in the room.', unknown: 'What he thought when he saw how long it is.', feelingsAfter: [{ name: 'afraid', strength: 7 }], believedAfter: 3,
    },
    loop, ...rounds,
    {
      ...blankRecord('then-and-now', newId(), when(0, '22:10')), person,
      then: then && { record: then, quote: 'A bad evening. I opened the blog, saw that nothing was new, and closed it.' }, now: now && { record: now, quote: 'Three days here and I have not looked at his blog once.' },
    },
    { ...blankRecord('ending', newId(), when(20, '20:00')), person, body: 'Not yet. But one day, and I would like to have begun before it is near.' },
    { ...blankRecord('too-much', newId(), when(200, '20:00')), contacts: [{ name: 'Ana', how: 'rings back, also at night' }, { name: 'The practice', how: 'the machine, he listens at eight' }], body: 'It has ended each time.\n\nI do not have to decide anything tonight.' },
    { ...blankRecord('book', newId(), when(1, '19:00')), person, title: 'What stays', dedication: 'For the winter that was not the last one.', pieces: stones },
  ];
}
