import type { Told } from './told';

export const learning: readonly Told[] = [
  {
    ago: 129,
    time: '17:05',
    title: 'A sentence that held',
    people: ['M'],
    tags: ['session', 'touchstone'],
    feelings: { held: 7 },
    body: `> “You do not have to be finished when you come here.”

I had apologised for beginning in the middle. I wrote it on the back of a receipt, so it now stands on three litres of milk and a broom.`,
  },
  {
    ago: 134,
    time: '21:35',
    title: 'Nine days',
    people: ['M'],
    tags: ['rupture', 'held'],
    feelings: { hurt: 4, steady: 4 },
    body: `The comma thing is nine days old. On the first day it was an eight, on the third a five. Today I had to look up what exactly he had written.

It is still on the list. It is simply not on fire.`,
  },
  {
    ago: 141,
    time: '20:15',
    title: 'What else could be so',
    people: ['M'],
    tags: ['feeling and fact'],
    feelings: { afraid: 5, steady: 3 },
    body: `I feel: small, and in the way.

It says: he answers shortly because he has had enough.

I know: he was between two hours; he always writes shortly when he writes at once; last week he wrote a whole page.

What else could be so: he was hungry.`,
  },
  {
    ago: 143,
    time: '18:20',
    title: 'He wrote Hello, comma',
    people: ['M'],
    tags: ['rupture'],
    feelings: { hurt: 7, afraid: 6 },
    body: `Not *dear*. Hello, comma. I know how this sounds. I have sat with it for two hours and it is no smaller.

I will not write back tonight. I am putting it here so that there is a place where it is.`,
  },
  {
    ago: 150,
    time: '16:45',
    title: 'Silence',
    people: ['M'],
    tags: ['session'],
    feelings: { calm: 5, unsure: 4 },
    body: `We said nothing for what felt like half an hour. By the clock it was six minutes. I heard the radiator, a bicycle bell, somebody’s radio.

It was not empty. I had not known that there was another kind.`,
  },
  {
    ago: 158,
    time: '22:50',
    title: 'A loop has a shape',
    tags: ['rumination', 'loop'],
    feelings: { tense: 6 },
    body: `It begins with *did he mean*. It goes on with *because I*. It ends with *so I should write*. Then it begins again with the answer to what I wrote.

Tonight I saw the second corner coming and stepped out at it, like out of a slow tram.`,
  },
  {
    ago: 166,
    time: '11:30',
    title: 'Swimming',
    tags: ['home'],
    feelings: { glad: 5, proud: 4 },
    body: `Thirty lengths. An old woman in a yellow cap overtook me twice and said good morning both times.`,
  },
  {
    ago: 171,
    time: '16:55',
    title: 'I asked',
    people: ['M'],
    tags: ['session'],
    feelings: { afraid: 6, relieved: 6 },
    body: `I asked whether he thinks of me between the hours. I had carried the question since last year, wrapped in other questions.

He did not say *of course*. He thought about it. Then he told me when he last had, and what it was about: a shop window full of umbrellas.`,
  },
  {
    ago: 176,
    time: '08:40',
    tags: ['dream'],
    feelings: { confused: 4 },
    body: `Dreamt that I had to carry water upstairs in my hands. It worked as long as I did not hurry.`,
  },
  {
    ago: 185,
    time: '17:30',
    title: 'Too much',
    people: ['M', 'Mother'],
    tags: ['session', 'family'],
    feelings: { sad: 6, tender: 5 },
    body: `We found out where *too much* comes from. It is a whole sentence, in my grandmother’s kitchen, and it was said to my mother and not to me.

I have worn it for thirty years, and it is not even my size.`,
  },
  {
    ago: 189,
    time: '10:40',
    title: 'Red',
    people: ['K'],
    tags: ['home'],
    feelings: { glad: 6, tender: 4 },
    body: `The geranium has a bud. It is going to be red. In her window it was white, I would have sworn to it, but I only ever saw it against the light.`,
  },
  {
    ago: 193,
    time: '20:05',
    title: 'The list',
    people: ['M'],
    tags: ['session'],
    feelings: { steady: 5 },
    body: `For tomorrow:

1. the umbrella window, again, because it was good
2. Mother’s birthday
3. whether I may bring the letter

Last week I got as far as the first. The others waited and were none the worse for it.`,
  },
  {
    ago: 199,
    time: '16:15',
    title: 'He said it in passing',
    people: ['M'],
    tags: ['touchstone'],
    feelings: { held: 8, glad: 6 },
    body: `> “I think of the people I work with when I see something they would laugh at.”

Written in the car, with the engine off, so that I have the words as they were.`,
  },
  {
    ago: 207,
    time: '21:10',
    title: 'With Ana on the balcony',
    people: ['Ana'],
    tags: ['friends'],
    feelings: { close: 6 },
    body: `She told me that she also reads messages four times. All her life she thought that everybody does.`,
  },
  {
    ago: 213,
    time: '19:25',
    title: 'A day without counting',
    people: ['M'],
    feelings: { calm: 6 },
    body: `I noticed at the dishes that I did not know how many days it is until Thursday. I had to work it out on my fingers.`,
  },
  {
    ago: 219,
    time: '22:40',
    title: 'Back at the beginning',
    people: ['M'],
    tags: ['rupture', 'pull'],
    feelings: { afraid: 8, ashamed: 6 },
    body: `A whole good month, and then an email to somebody called Martin, about a bill, which came to me by mistake. I wrote. I wrote again. I rang. He rang back at ten and was kind, and I heard myself thanking him three times.

So that is still in there.`,
  },
  {
    ago: 228,
    time: '23:15',
    title: 'I did not write',
    people: ['M'],
    tags: ['pull'],
    feelings: { longing: 8, restless: 6 },
    body: `Pull: eight. I read the kept things, all of them, from the top. Seven. I made tea. Six. I wrote this. Six.

Six can be slept with.`,
  },
];
