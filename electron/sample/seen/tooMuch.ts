import { blankRecord } from '../../domain/records/blank';
import { newId } from '../../domain/id';
import type { TooMuch } from '../../domain/kinds/tooMuch';
import type { StoryClock } from '../story';

/** For when it is too much. */
export function tooMuch(when: StoryClock): TooMuch {
  return {
    ...blankRecord('too-much', newId(), when(200, '20:00')),
    contacts: [
      { name: 'Ana', how: 'rings back, also at night' },
      { name: 'Jonas', how: 'two streets on, has a sofa' },
      { name: 'The practice', how: 'the machine, he listens at eight' },
      { name: 'The night line', how: 'the number is on the fridge, under the tram magnet' },
    ],
    body: 'It has ended each time.\n\nI do not have to decide anything tonight.\n\nCold water over the wrists. Shoes on. Once round the block, past the bakery.\n\nWhat it says at two in the morning it has never said at ten.',
  };
}
