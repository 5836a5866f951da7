import { blankRecord } from '../../domain/records/blank';
import type { FeelingAndFact } from '../../domain/kinds/feelingAndFact';
import { newId, type Id } from '../../domain/id';
import type { AnyRecord } from '../../domain/records/record';
import type { Telling } from '../telling';

/**
 * Feelings that spoke as if they were facts, with M, and what is known besides. `of` and `stone`: what they were begun
 * from, and what is a part of what is known.
 */
export function feelingsWithM(
  { when, person }: Telling,
  of: (title: string) => Id,
  stone: (words: string) => Id,
): readonly AnyRecord[] {
  const told = (ago: number, time: string, rest: Partial<FeelingAndFact>) => ({
    ...blankRecord('feeling-and-fact', newId(), when(ago, time)),
    person,
    ...rest,
  });
  return [
    told(2, '09:10', {
      of: of('The long email'),
      body: 'Two days without an answer to the long email.',
      feelings: [{ name: 'afraid', strength: 8 }],
      says: 'He has read it and is looking for a way to tell me to stop.',
      believed: 8,
      know: 'He is in the mountains until Wednesday. He has answered every letter so far.',
      touchstones: [stone('You can be angry with me and come on Thursday.')],
      other: 'He has not read it. Or he has, and wants to answer in the room.',
      unknown: 'What he thought when he saw how long it is.',
      feelingsAfter: [{ name: 'afraid', strength: 7 }],
      believedAfter: 3,
    }),
    told(36, '21:50', {
      of: of('Ending the call first'),
      body: 'The call on Monday. He said goodbye in the middle of my sentence.',
      feelings: [
        { name: 'hurt', strength: 5 },
        { name: 'ashamed', strength: 3 },
      ],
      says: 'I take too long, and he was relieved.',
    }),
    told(39, '20:50', {
      of: of('The second page'),
      body: 'The letter is gone since four o’clock.',
      feelings: [
        { name: 'afraid', strength: 5 },
        { name: 'hopeful', strength: 4 },
      ],
      says: 'Now he knows, and now he will go.',
      believed: 7,
      know: 'He has known harder things about me since last year. He has a chair that squeaks, and he sits in it every Thursday at three.',
      touchstones: [stone('I signed up for that course because of our work.')],
      other: 'It takes him some days, as everything on paper does.',
      unknown: 'With what face one reads such a thing.',
      feelingsAfter: [{ name: 'afraid', strength: 5 }],
      believedAfter: 4,
    }),
    told(98, '07:40', {
      of: of('The cancelled hour'),
      body: 'He cancelled the first hour after the summer, in one line.',
      feelings: [
        { name: 'afraid', strength: 8 },
        { name: 'angry', strength: 4 },
      ],
      says: 'He does not want to come back to this.',
      believed: 9,
      know: 'He said that he will know where we were. He has come back from every break so far.',
      touchstones: [stone('I thought of you when I walked past the bakery.')],
      other: 'A doctor, a funeral, a child with a temperature.',
      unknown: 'The reason.',
      feelingsAfter: [
        { name: 'afraid', strength: 6 },
        { name: 'sad', strength: 4 },
      ],
      believedAfter: 6,
    }),
    told(141, '20:20', {
      of: of('Hello, comma'),
      body: 'Two lines from him, hello and a comma.',
      feelings: [
        { name: 'afraid', strength: 5 },
        { name: 'small', strength: 6 },
      ],
      says: 'He answers shortly because he has had enough.',
      believed: 7,
      know: 'He was between two hours. He always writes shortly when he writes at once. Last week he wrote a whole page.',
      other: 'He was hungry.',
      unknown: 'Whether he even saw that it is only a comma.',
      feelingsAfter: [
        { name: 'afraid', strength: 3 },
        { name: 'small', strength: 4 },
      ],
      believedAfter: 3,
    }),
  ];
}

/** The one with K. */
export function feelingsWithK(
  { when, person }: Telling,
  of: (title: string) => Id,
  stone: (words: string) => Id,
): readonly AnyRecord[] {
  return [
    {
      ...blankRecord('feeling-and-fact', newId(), when(560, '10:30')),
      person,
      of: of('In the last five minutes'),
      body: 'She closes the practice in August.',
      feelings: [
        { name: 'guilty', strength: 7 },
        { name: 'afraid', strength: 8 },
      ],
      says: 'She goes because of me.',
      believed: 9,
      know: 'She is sixty-six. She has told all of us in the same week. Her sister has had the house for years.',
      touchstones: [stone('You wrote it to me, and I am still here.')],
      other: 'She goes because of the sea.',
      unknown: 'Whether it would have been later, with easier people.',
      feelingsAfter: [
        { name: 'guilty', strength: 5 },
        { name: 'sad', strength: 8 },
      ],
      believedAfter: 7,
    },
  ];
}
