import type { Told } from './told';

/** With K, from the day she said it to the last hour. */
export const leaving: readonly Told[] = [
  {
    ago: 453,
    time: '20:10',
    title: 'The last hour',
    people: ['K'],
    tags: ['session', 'touchstone', 'ending'],
    feelings: { sad: 8, held: 7, steady: 4 },
    body: `The journals were gone from the shelf, and the room was larger and not as good. I read her what I had written. She cried a little and did not hide it. I had not known that one can be given that.

> “Tuesdays were yours. That is not undone.”

At the door she put a glass into my hands, with a piece of the geranium in it, wrapped in wet kitchen paper. Ninety-two stairs with a glass of water. I did not spill any.`,
  },
  {
    ago: 455,
    time: '21:00',
    title: 'Four times',
    people: ['K'],
    tags: ['letter', 'ending'],
    feelings: { sad: 6 },
    body: `I have written what I want to read on Tuesday four times. The fourth is the first again, with a comma more.`,
  },
  {
    ago: 462,
    time: '15:45',
    title: 'Jonas and the boxes',
    people: ['Jonas'],
    tags: ['friends'],
    feelings: { sad: 4, glad: 4 },
    body: `He is moving, too. Everybody is. We carried books all morning, and when I had to sit down on the kerb for no reason he sat down as well and ate a peach, and offered me the other half of it without looking.`,
  },
  {
    ago: 467,
    time: '18:50',
    title: 'Unfinished',
    people: ['K'],
    tags: ['session', 'ending'],
    feelings: { angry: 4, sad: 5 },
    body: `This week was the page with what stays unfinished. Mine was longer than hers. She read hers first: that she would have liked to see me on a day when I do not watch the door.

I said that I watch it less. She said: yes, that is how I know what it will look like.`,
  },
  {
    ago: 474,
    time: '19:10',
    title: 'Three names',
    people: ['K'],
    tags: ['session', 'ending'],
    feelings: { empty: 5, unsure: 5 },
    body: `She has written them on one of the cards for appointments. Two women and a man. Behind the second it says *listens slowly*, which she underlined.

I put the card into the book that I am not reading.`,
  },
  {
    ago: 481,
    time: '19:25',
    title: 'Better suited',
    people: ['K'],
    tags: ['session', 'rupture', 'ending'],
    feelings: { hurt: 8, angry: 5 },
    body: `She said that perhaps I will find somebody who is better suited.

To what. I said nothing for the rest of it, which was four minutes. I do not want to spend one of the last five hours on a word, and I do not want to spend it on anything else.`,
  },
  {
    ago: 495,
    time: '19:00',
    title: 'What there was',
    people: ['K'],
    tags: ['session', 'ending'],
    feelings: { tender: 6, sad: 5 },
    body: `My page for today, as I read it to her:

- a chair without journals on it
- a clock that I can see
- that I can be angry at a quarter to six and still be there at six
- the word *annoyed*
- two pages, read aloud, and nobody left the room

She asked for the page. I have copied it here first.`,
  },
  {
    ago: 501,
    time: '22:05',
    tags: ['work'],
    feelings: { tired: 7 },
    body: `Quarter’s end. I can say what we had planned and what came of it, on one page, with a line under it. It is a skill, apparently.`,
  },
  {
    ago: 514,
    time: '22:15',
    title: 'Blue, mostly',
    people: ['K'],
    tags: ['time apart', 'loop'],
    feelings: { longing: 6, guilty: 5 },
    body: `She is looking at the house, with her sister. I looked for the place on the map and closed the map. Blue, mostly.

If I had been less work she would have stayed two years longer. I know that nobody said this. I can hear it quite well.`,
  },
  {
    ago: 523,
    time: '19:20',
    title: 'The five minutes, again',
    people: ['K'],
    tags: ['session', 'rupture'],
    feelings: { relieved: 6, sad: 6 },
    body: `We went back to it a third time. This time she told it from her side: that she had meant to say it at the beginning, and I had come in with the story of the key, laughing, and she had wanted me to have the whole of it first.

So for forty-five minutes she was sitting there with it and listening to a key.

I believe her. It was still badly done. Both go into the same bag now.`,
  },
  {
    ago: 537,
    time: '18:55',
    title: 'How one does it',
    people: ['K'],
    tags: ['session', 'ending'],
    feelings: { sad: 5, hopeful: 3 },
    body: `There is a way of doing it, it turns out. We take a question a week, each of us writes a page, and we read them to each other. What there was. What I was given. What I want to say. What stays unfinished. And in the last hour nothing new.

I asked what happens if I do not come to the last one. She said that she will sit there anyway.`,
  },
  {
    ago: 546,
    time: '11:20',
    title: 'Counting',
    people: ['K'],
    tags: ['ending'],
    feelings: { sad: 6 },
    body: `Thirteen. I do not want to know it, and I know it before I am awake.`,
  },
  {
    ago: 558,
    time: '19:10',
    title: 'Angry on time',
    people: ['K'],
    tags: ['session', 'rupture'],
    feelings: { angry: 8, close: 3 },
    body: `I was angry from the first step on, and for once I still was at the top. I said: one does not tell somebody that at a quarter past six.

She said that she had put it off from minute to minute, and that it was badly done. No but.

I had a but ready, for hers. I carried it home again.`,
  },
  {
    ago: 562,
    time: '23:50',
    title: 'What I did wrong',
    people: ['K'],
    tags: ['loop'],
    feelings: { guilty: 7, afraid: 6 },
    body: `If I had been easier. If I had come every second week. If I had not cried about eight euros.

It goes round until it has found something that was my doing, because that I could stop doing. Then she would not have to go.`,
  },
  {
    ago: 565,
    time: '19:40',
    title: 'A quarter past six',
    people: ['K'],
    tags: ['session', 'rupture', 'ending'],
    feelings: { afraid: 9, empty: 7 },
    body: `She closes the practice at the end of August. She is sixty-six, and her sister has a house by the sea.

She said it at a quarter past six, and at twenty past I was on the stairs. Ninety-two. I counted them because it was something with an end.`,
  },
];
