import type { Told } from './told';

/** With K, in the spring in which she was ill and came back. */
export const door: readonly Told[] = [
  {
    ago: 578,
    time: '20:00',
    tags: ['home'],
    feelings: { calm: 7 },
    body: `The first evening with the window open. Swifts, a long way up, and somebody frying onions two houses on.`,
  },
  {
    ago: 593,
    time: '19:00',
    title: 'On the top step',
    people: ['K'],
    tags: ['session', 'rupture'],
    feelings: { relieved: 6, sad: 5 },
    body: `She asked what I had done, that Tuesday, in front of the note. I said that I sat on the top step until twenty past six and then went home.

She was quiet. Then she said: so you kept it.

I had thought it was the stupidest thing I did this year.`,
  },
  {
    ago: 604,
    time: '14:20',
    title: 'From her bed',
    people: ['K'],
    tags: ['touchstone'],
    feelings: { glad: 7 },
    body: `> “It is only a flu. I am annoyed about our Tuesday. Next week.”

Annoyed is the best word that anyone has written to me this month.`,
  },
  {
    ago: 607,
    time: '19:10',
    title: 'The note on the door',
    people: ['K'],
    tags: ['rupture'],
    feelings: { afraid: 9, angry: 5 },
    body: `*Closed because of illness.* Her handwriting, brown tape. Ninety-two stairs for that.

I read it as one reads a doctor’s letter, for what is not in it. She had written to all of us at noon. Mine went to the address that I do not use any more.`,
  },
  {
    ago: 619,
    time: '07:10',
    tags: ['dream'],
    people: ['K'],
    feelings: { confused: 3 },
    body: `Dreamt that the house had a fifth floor and that it was mine, and nobody had told me the rent.`,
  },
  {
    ago: 632,
    time: '21:30',
    title: 'Snow with Ana',
    people: ['Ana', 'K'],
    tags: ['friends', 'time apart'],
    feelings: { glad: 6 },
    body: `Four days. She snores and denies it. On Tuesday at half past five we were hanging in a cable car in a cloud. I noticed it at the top, at twenty to six, with a hot chocolate in my hand.

Ten minutes is not much. I have never been ten minutes late with it before.`,
  },
  {
    ago: 642,
    time: '19:30',
    title: 'Kind regards',
    people: ['K'],
    tags: ['session', 'rupture', 'rumination'],
    feelings: { relieved: 5, tired: 7 },
    body: `I brought the eight euros. It took most of the hour, and I cried about a greeting. She said that the same letter went to everybody, and that she had not thought about who would be reading it at my table.

It is mended. But on the stairs it began: was that too much, a whole hour for eight euros. I only bring a thing when I cannot stand it any more, and then I cannot stand having brought it.`,
  },
  {
    ago: 646,
    time: '18:40',
    title: 'Eight euros',
    people: ['K'],
    tags: ['rupture'],
    feelings: { hurt: 7, angry: 5 },
    body: `From April the hour costs eight euros more. *Kind regards.*

It is not the eight euros.`,
  },
];
