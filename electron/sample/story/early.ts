import type { Told } from './told';

export const early: readonly Told[] = [
  {
    ago: 241,
    time: '16:50',
    title: 'He kept the drawing',
    people: ['M'],
    tags: ['touchstone', 'session'],
    feelings: { held: 7 },
    body: `The boat with too many oars. It lies in my folder; I saw the corner of it when he opened the cover. I had thought that such things go into the bin when the door closes.`,
  },
  {
    ago: 248,
    time: '18:00',
    title: 'Wrong time',
    people: ['M'],
    tags: ['rupture'],
    feelings: { angry: 7, afraid: 7 },
    body: `I stood before a locked door for ten minutes. He had written four and meant three, or I had read it wrong. In those ten minutes everything was over, and I had already packed up the whole year.

Then he came round the corner with wet hair, running.`,
  },
  {
    ago: 256,
    time: '22:40',
    people: ['M'],
    tags: ['pull'],
    feelings: { longing: 8 },
    body: `I only wanted to see whether the light is on in his street. I turned round at the bridge. That is something, I suppose.`,
  },
  {
    ago: 264,
    time: '12:05',
    title: 'Four times before noon',
    people: ['M'],
    tags: ['loop'],
    feelings: { restless: 7, ashamed: 5 },
    body: `I was checking the blog between meetings, as if a new post were a pulse.

Nothing new. Nothing new. Nothing new. A corrected comma.`,
  },
  {
    ago: 270,
    time: '09:50',
    title: 'A telephone in a drawer',
    tags: ['pull'],
    feelings: { restless: 6 },
    body: `An experiment. It lies under the tea towels. I can hear it not ringing.`,
  },
  {
    ago: 276,
    time: '17:15',
    title: 'I told him about the blog',
    people: ['M'],
    tags: ['session'],
    feelings: { ashamed: 7, relieved: 5 },
    body: `That I read it, and how often. I looked at the carpet. He said that he was glad to know, and asked what I find there.

A date, I said. Under the newest one I am safe until it is old.`,
  },
  {
    ago: 284,
    time: '20:55',
    title: 'What I look for there',
    people: ['M'],
    feelings: { longing: 6 },
    body: `Not the words. The date on the newest post on his blog. Checking that there was a yesterday with him in it.`,
  },
  {
    ago: 290,
    time: '16:30',
    title: 'He asked what helps',
    people: ['M'],
    tags: ['session'],
    feelings: { confused: 4, hopeful: 3 },
    body: `I did not know. We made a list with one thing on it: writing it down before doing anything about it. So here I am.`,
  },
  {
    ago: 297,
    time: '21:45',
    title: 'Both',
    people: ['M'],
    tags: ['session'],
    feelings: { angry: 5, close: 5 },
    body: `It turns out that one can be angry with somebody and want to stay in the room. I had taken these for two different rooms.`,
  },
  {
    ago: 305,
    time: '23:55',
    title: 'The last evening of two weeks',
    people: ['M'],
    tags: ['time apart'],
    feelings: { lonely: 8 },
    body: `No hour until tomorrow. I have read his last message so often that it has stopped being words.

Checking the blog does not help, and not checking does not help either.`,
  },
  {
    ago: 311,
    time: '15:20',
    title: 'Where my hour was',
    people: ['M'],
    tags: ['time apart'],
    feelings: { empty: 7, longing: 7 },
    body: `Three o’clock on a Thursday, and nothing. I lay on the floor and listened to the neighbour practise the same four bars.`,
  },
  {
    ago: 325,
    time: '16:40',
    title: 'Something about chairs',
    people: ['M'],
    tags: ['session'],
    feelings: { unsure: 6 },
    body: `His squeaks. He said that he has meant to oil it for years. I said, please don’t.`,
  },
  {
    ago: 332,
    time: '16:35',
    title: 'What it was not',
    people: ['M', 'K'],
    tags: ['session', 'loop'],
    feelings: { sad: 6, relieved: 4 },
    body: `I told him the sentence that goes round, about what I did that she went. He did not say that it is not true. He asked when it comes.

When it is quiet. When somebody is kind. It comes instead of missing her, I said, and then there was rather a lot of that, and not very much of the other.

She is sixty-six and her sister has a house by the sea. That is the whole reason. It has no room for me in it.`,
  },
  {
    ago: 340,
    time: '22:30',
    title: 'Within the hour',
    people: ['M'],
    tags: ['rupture', 'pull'],
    feelings: { afraid: 9 },
    body: `Wrote to him at nine, at ten past, and at half past, each time to take back what the last one had said. He answered at ten: all is well, until Thursday.

All is well. I can breathe again, and I am so tired of how that works.`,
  },
  {
    ago: 351,
    time: '12:50',
    title: 'Her answer',
    people: ['K'],
    tags: ['letter', 'touchstone'],
    feelings: { tender: 7, sad: 5 },
    body: `Two pages in blue ink, and on the envelope a stamp with a lighthouse, of course.

> “I said it clumsily, about somebody better suited. I meant somebody who can stay longer than I could.”

I had carried that word since July. I put it down on the kitchen table beside the envelope, and it is a word. I do not need to write back. We had agreed on one, and this was it.`,
  },
  {
    ago: 353,
    time: '18:45',
    title: 'Re-reading',
    people: ['M'],
    tags: ['letter'],
    feelings: { longing: 7 },
    body: `I know his second letter by heart, and I read it to make sure that it still says so.`,
  },
  {
    ago: 361,
    time: '16:20',
    title: 'Three months',
    people: ['K'],
    tags: ['letter waiting'],
    feelings: { restless: 4, hopeful: 4 },
    body: `To the day. The letter is in the yellow box at the station, and the geranium is in earth. I wrote about both.`,
  },
  {
    ago: 367,
    time: '16:50',
    title: 'The wrong name',
    people: ['M', 'K'],
    tags: ['session'],
    feelings: { ashamed: 5, unsure: 5 },
    body: `I called him K. He said that she may come in.`,
  },
  {
    ago: 374,
    time: '17:20',
    title: 'Some weeks in',
    people: ['M'],
    tags: ['session'],
    feelings: { hopeful: 4, afraid: 5 },
    body: `He suggested that I write between the hours. Not for him. I said that I used to, when there was K, and that I stopped where it became difficult, which is where one would have needed it. I bought a notebook on the way home, and then thought of this again.

So: hello again.`,
  },
];
