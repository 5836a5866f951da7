import type { Told } from './told';

/** Between K and M: looking for someone, and not writing much. */
export const without: readonly Told[] = [
  {
    ago: 403,
    time: '17:50',
    title: 'The second name',
    people: ['M'],
    feelings: { hopeful: 4, sad: 5 },
    body: `An hour to see whether we could. The ground floor, so one arrives with all one’s breath. His chair squeaks. He said nothing about it and neither did I.

He asked what K’s room looked like. Nobody else had asked that. I spoke about stairs for twenty minutes and he did not look as if he was waiting for something behind them.

Thursdays at three would be free.`,
  },
  {
    ago: 411,
    time: '18:40',
    title: 'A fountain',
    feelings: { flat: 6 },
    body: `The third name. She has a small electric fountain and a form with four pages. She was kind. I answered everything and on the tram could not remember her face.

I know that one cannot know it after an hour. I knew it at the fountain.`,
  },
  {
    ago: 420,
    time: '09:30',
    title: 'Roots',
    tags: ['home'],
    feelings: { glad: 4 },
    body: `Four, white, as thin as thread. On Friday there was nothing. I have moved the glass away from the radiator.`,
  },
  {
    ago: 426,
    time: '13:10',
    title: 'Eleven months',
    tags: ['looking'],
    feelings: { tired: 5, angry: 3 },
    body: `The first name has a waiting list of eleven months. The second has a machine: *I ring back between eight and nine.* I did not leave a message. Then I did.

He rang at ten past eight.`,
  },
  {
    ago: 438,
    time: '22:30',
    title: 'Not writing',
    people: ['K'],
    feelings: { empty: 6, guilty: 4 },
    body: `Everything that I begin here begins as something for Tuesday. So I do not begin.

And below it, still: what did I do. It has become quiet, it hardly believes itself. It goes round all the same, like a fridge.`,
  },
  {
    ago: 446,
    time: '18:25',
    title: 'The line that goes past',
    people: ['K'],
    tags: ['pull'],
    feelings: { longing: 7, sad: 6 },
    body: `Took the tram at half past five because my feet did. From the bridge one can see the fourth floor. The window was open and there were painters in it, with a radio.

I rode on to the end of the line and back. Fifty minutes. I had not planned that.`,
  },
];
