import type { Told } from './told';

export const lately: readonly Told[] = [
  {
    ago: 0,
    time: '21:40',
    title: 'The lake, and not checking',
    people: ['M'],
    tags: ['time apart'],
    feelings: { uneasy: 4, steady: 6 },
    body: `Three days here and I have not looked at his blog once. On the second evening the pull came, the old one, *just make sure he is still there*. I sat on the jetty with it and it got no bigger.

> “I think of the people I work with when I see something they would laugh at.”

He said that in the spring and I wrote it down in the car. What I noticed tonight is that I did not need to open the note to hear it. It was simply there, in his voice, with the little pause before *laugh*.

The feelings still come. They are allowed to. They just don’t get to decide what is true.`,
  },
  {
    ago: 2,
    time: '07:15',
    title: 'Sent it',
    people: ['M'],
    tags: ['letter waiting'],
    feelings: { restless: 6, proud: 3 },
    body: `The email is gone. Everything in me wants to reread it to find the sentence that was too much. I know the sentence. It is still a true one.

He is away until Thursday and said that he reads slowly on holidays. So the quiet will mean *holiday* and not *too much*.

Bag packed. Train at nine.`,
  },
  {
    ago: 5,
    time: '18:02',
    title: 'The joke about invoices',
    people: ['M'],
    tags: ['rupture'],
    feelings: { hurt: 6, ashamed: 4 },
    body: `It was supposed to be about scheduling. I read it four times and each time it sounded more like a door.

What it says: he mixed up two invoices and made a joke about his arithmetic. What it seemed to mean: that I am paperwork.

I do not have to mend it tonight. It goes on the list, below the dream.`,
  },
  {
    ago: 10,
    time: '16:20',
    title: 'After session',
    people: ['M'],
    tags: ['touchstone'],
    feelings: { held: 8 },
    body: `He remembered the name of the street. I never told him it mattered.

I said it once, in passing, weeks ago, when I was talking about the bakery. Today he said it as one says the name of a street one has walked in.`,
  },
  {
    ago: 11,
    time: '23:05',
    title: 'Round and round',
    tags: ['rumination'],
    feelings: { tense: 5 },
    body: `Same loop as Monday. Naming it as the loop helped more than answering it.

It wants to know whether I said too much about my mother. It wanted to know that the last time as well. I am going to bed without an answer.`,
  },
  {
    ago: 13,
    time: '22:10',
    title: 'Monday, the loop',
    tags: ['rumination'],
    feelings: { tense: 6, tired: 7 },
    body: `Did I say too much. Did he look at the clock. Did I say too much. I washed the pans twice.

There is no new information in it. That is how I recognise it.`,
  },
  {
    ago: 17,
    time: '16:35',
    title: 'On the stairs',
    people: ['M'],
    tags: ['session'],
    feelings: { tender: 6, unsure: 3 },
    body: `I told him about the phone in the drawer. He did not praise me for it, and I was glad. He asked what it was like in the kitchen while the phone was in the drawer.

It was like a kitchen, I said. He laughed, and then so did I.`,
  },
  {
    ago: 20,
    time: '19:45',
    title: 'Soup for Lena',
    people: ['Lena'],
    tags: ['friends'],
    feelings: { glad: 6 },
    body: `She has a cold and pretended not to be pleased. We watched half of a film about bees. I noticed on the tram home that I had not thought about Thursday all afternoon, and that nothing was lost by it.`,
  },
  {
    ago: 24,
    time: '17:10',
    title: 'What stays when the hour ends',
    people: ['M'],
    tags: ['session'],
    feelings: { sad: 5, steady: 6 },
    body: `We spoke about the end for the first time. Not when. Only that there will be one, and that we will see it coming, both of us.

I had expected to fall. I was sad, properly sad, and I stayed in the chair.

- he will not simply be gone one day
- I may be angry about it
- what was said was said`,
  },
  {
    ago: 29,
    time: '08:20',
    tags: ['dream'],
    people: ['M'],
    body: `A dream of the old flat. All the doors were in the right place, only the rooms behind them had been exchanged. M was sitting in the kitchen and peeling an apple in one long ribbon. I was not surprised to see him. For Thursday.`,
  },
  {
    ago: 33,
    time: '21:55',
    title: 'Answered',
    people: ['M'],
    tags: ['letter'],
    feelings: { relieved: 7 },
    body: `Four lines. He had read it twice and would like to speak about the second page. *Until Thursday.*

I waited six days for that, and most of each day I was somewhere else entirely: at work, at the pool, in a novel. I want to remember this the next time I think that I cannot wait.`,
  },
  {
    ago: 39,
    time: '20:30',
    title: 'The second page',
    people: ['M'],
    tags: ['letter waiting'],
    feelings: { afraid: 5, hopeful: 4 },
    body: `It is gone since four o’clock. I put the thing on the second page that I have never put anywhere.

Feeling: now he knows, and now he will go. Fact: he has known harder things about me since last year, and he has a chair that squeaks, and he sits in it every Thursday at three.`,
  },
  {
    ago: 44,
    time: '18:15',
    title: 'An ordinary Friday',
    tags: ['home'],
    feelings: { calm: 7 },
    body: `Bread, stamps, the bicycle. The man at the repair shop oiled the chain and wanted nothing for it.

Nothing else. I am writing it down because it was good.`,
  },
  {
    ago: 52,
    time: '16:50',
    title: 'He was tired',
    people: ['M'],
    tags: ['session'],
    feelings: { unsure: 5 },
    body: `His eyes were small today. I asked. He said: yes, a short night, and it has nothing to do with you, and thank you for asking rather than wondering.

A year ago I would have wondered for a week.`,
  },
  {
    ago: 58,
    time: '22:25',
    title: 'My mother’s voice on the machine',
    people: ['Mother'],
    tags: ['family'],
    feelings: { guilty: 4, sad: 4 },
    body: `She says her name at the beginning, as if I would not know. I did not call back tonight. I listened to it once and let it be a voice.`,
  },
];
