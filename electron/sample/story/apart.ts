import type { Told } from './told';

export const apart: readonly Told[] = [
  {
    ago: 66,
    time: '16:25',
    title: 'The course',
    people: ['M'],
    tags: ['touchstone', 'session'],
    feelings: { held: 9, unsure: 2 },
    body: `He has taken a course about dreams. Two weekends, in another city. He said: because of yours, I wanted to know more.

Somebody sat in a train for me. I keep turning it over like a coin, and it is a coin on both sides.`,
  },
  {
    ago: 70,
    time: '10:05',
    tags: ['home'],
    feelings: { calm: 6 },
    body: `Sunday. I repaired the lamp with the instructions open beside me and did not swear. The light is warmer than I remembered.`,
  },
  {
    ago: 74,
    time: '23:30',
    title: 'It can wait until tomorrow',
    people: ['M'],
    tags: ['pull'],
    feelings: { longing: 6, tired: 6 },
    body: `I had the message written. Three lines, very reasonable. I read it aloud and heard the question under it, which was: are you there.

He is there. It is half past eleven and he is asleep, as people are. I put the three lines here instead.`,
  },
  {
    ago: 80,
    time: '17:00',
    title: 'Mended',
    people: ['M'],
    tags: ['rupture', 'session'],
    feelings: { relieved: 8, tender: 5 },
    body: `I brought the thing about the cancelled hour, nineteen days late. My voice shook for one sentence and then it was an ordinary voice.

He said: I should have told you the reason, and I did not, and I can see what that did. He did not explain any further. It was enough that he could see it.`,
  },
  {
    ago: 87,
    time: '16:40',
    title: 'First hour after the break',
    people: ['M'],
    tags: ['session'],
    feelings: { close: 6, unsure: 4 },
    body: `He is brown and his hair is shorter. For ten minutes I spoke to a man who looked like M. Then he asked about the heron, and it was him.`,
  },
  {
    ago: 91,
    time: '09:15',
    title: 'The last Sunday of it',
    people: ['M'],
    tags: ['time apart'],
    feelings: { hopeful: 5, longing: 4 },
    body: `Four more days. I counted once and then watered the tomatoes. Some of them have split, because I watered them too well last week.`,
  },
  {
    ago: 97,
    time: '13:40',
    title: 'A dull message',
    people: ['M'],
    tags: ['touchstone', 'time apart'],
    feelings: { glad: 7 },
    body: `In the middle of his holiday, and about nothing at all:

> “Could we make it 15:15 on the first Thursday? The plumber comes.”

I laughed out loud on the platform. Somewhere by the sea a man looked into his calendar and there I was, between the plumber and the evening.`,
  },
  {
    ago: 100,
    time: '21:20',
    title: 'Day fifteen',
    people: ['M'],
    tags: ['time apart', 'pull'],
    feelings: { longing: 7, lonely: 5 },
    body: `A bad evening. I opened the blog, saw that nothing was new, and closed it. Checking did what it always does: it held for four minutes.

Then I rang Ana, and we talked about her new kitchen, and that held until now.`,
  },
  {
    ago: 103,
    time: '07:50',
    title: 'The heron',
    tags: ['time apart', 'lake'],
    feelings: { calm: 7 },
    body: `It stood in the reeds for as long as I stood on the path. Neither of us had anything to do there.

I will tell him. I do not need to tell him today.`,
  },
  {
    ago: 106,
    time: '18:30',
    title: 'Where he is',
    people: ['M'],
    tags: ['time apart'],
    feelings: { longing: 5 },
    body: `I made up a place for him: a white house, a table under a tree, a bad local newspaper. It is certainly wrong. It is still better than nowhere, which is where he used to be when I did not see him.`,
  },
  {
    ago: 108,
    time: '14:10',
    title: 'Thursday without',
    people: ['M'],
    tags: ['time apart'],
    feelings: { empty: 5, sad: 4 },
    body: `At three o’clock I sat in the park across from his house with a book. At ten to four I went home. I did not read much. It was a way of keeping the hour.`,
  },
  {
    ago: 113,
    time: '22:00',
    title: 'What I take with me',
    people: ['M'],
    tags: ['time apart', 'touchstone'],
    feelings: { uneasy: 5, held: 5 },
    body: `For three weeks:

- “I will know where we were.”
- the squeak of the chair
- that he wrote *M* under the letter, and not his whole name
- that I have done this before, twice, and that it ended`,
  },
  {
    ago: 115,
    time: '16:30',
    title: 'The hour before the break',
    people: ['M'],
    tags: ['session'],
    feelings: { angry: 4, sad: 6 },
    body: `I was angry from the first minute and did not know it until the last ten. He noticed before I did. He said that he would be angry too, and that three weeks are long, and that he knew I knew how.

We shook hands at the door. We never shake hands.`,
  },
  {
    ago: 121,
    time: '19:10',
    title: 'Jonas asks',
    people: ['Jonas'],
    tags: ['friends'],
    feelings: { unsure: 4 },
    body: `He wanted to know what one does there for all those hours. I said: I find out what I think. It was not quite it. I find out that I can think it with somebody in the room.`,
  },
  {
    ago: 124,
    time: '12:15',
    tags: ['work'],
    feelings: { tired: 6 },
    body: `A meeting about the meeting. I drew a boat with eleven oars in the margin and took part with half an ear.`,
  },
];
