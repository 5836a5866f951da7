import type { Told } from './told';

/** With K, before anybody knew that it would end. */
export const tuesdays: readonly Told[] = [
  {
    ago: 656,
    time: '19:05',
    title: 'The clock',
    people: ['K'],
    tags: ['session'],
    feelings: { calm: 5 },
    body: `It stands so that we can both see it. I asked why it does not hang behind me, as one sees in films. She said: so that nobody has to be told.`,
  },
  {
    ago: 671,
    time: '20:20',
    title: 'Lena’s sofa',
    people: ['Lena'],
    tags: ['friends'],
    feelings: { glad: 6, tired: 5 },
    body: `Three floors. On the second landing we sat down on it, there in the stairwell, and ate the rolls. A neighbour wished us a good evening as if we lived there.`,
  },
  {
    ago: 684,
    time: '19:15',
    title: 'I read it aloud',
    people: ['K'],
    tags: ['session', 'touchstone', 'letter'],
    feelings: { afraid: 6, held: 7 },
    body: `Two pages. I did not look up once. When I had finished she said nothing for a moment, and then:

> “You wrote it to me, and I am still here.”

I wanted her to say it again and did not ask.`,
  },
  {
    ago: 688,
    time: '23:40',
    title: 'The machine',
    people: ['K'],
    tags: ['pull', 'time apart'],
    feelings: { longing: 8, ashamed: 5 },
    body: `I rang the practice to hear the voice on the machine. It gives the opening hours of last year, and it is her voice. Then I rang twice more, because each time I had not quite heard it.

It holds for as long as it takes to put the telephone down.`,
  },
  {
    ago: 698,
    time: '17:55',
    title: 'Half past five',
    people: ['K', 'Mother'],
    tags: ['time apart', 'family'],
    feelings: { lonely: 6 },
    body: `My mother’s kitchen, four people and a goose. At half past five I went out to the bins and stood there for a while, so that I would have a part of it to myself. Cold. A blackbird on the neighbour’s aerial.`,
  },
  {
    ago: 705,
    time: '19:00',
    title: 'Seventeen days',
    people: ['K'],
    tags: ['session', 'time apart'],
    feelings: { uneasy: 6 },
    body: `She said the dates and I wrote them down, although I have known them since October. She asked what I would do with the Tuesdays. Wait, I said. She said that one can also do that with something in one’s hands.

I bought wool on the way home. I cannot knit.`,
  },
  {
    ago: 709,
    time: '19:20',
    title: 'She rang back',
    people: ['K'],
    tags: ['rupture', 'pull'],
    feelings: { afraid: 8, relieved: 6, ashamed: 6 },
    body: `I wrote to her at nine to move Tuesday, and by three there was nothing. At five past three a second message, to say that the first was not important. At ten to four I called and left a message because I could not sit with it another hour.

She rang at ten to five, from a train. Of course we can move it. I said thank you three times.

Then I sat on the edge of the bath until it was dark.`,
  },
  {
    ago: 724,
    time: '12:20',
    tags: ['work'],
    feelings: { flat: 4 },
    body: `Showed them the eleven slides. Nobody asked anything. I had prepared for eleven questions.`,
  },
  {
    ago: 733,
    time: '22:40',
    title: 'On the way down',
    people: ['K'],
    tags: ['rumination'],
    feelings: { ashamed: 6, tense: 5 },
    body: `Did I say too much. On the third floor I knew that I had. On the ground floor I knew what I should have said instead. At the tram stop I began again on the third floor.`,
  },
  {
    ago: 739,
    time: '21:15',
    title: 'At four in the afternoon',
    people: ['K'],
    feelings: { relieved: 4 },
    body: `I yawned in the meeting today, with my mouth shut, so that it came out of my ears. I like those people. I was even interested.

So it can be that.`,
  },
  {
    ago: 740,
    time: '19:20',
    title: 'She yawned',
    people: ['K'],
    tags: ['session', 'rupture'],
    feelings: { ashamed: 7 },
    body: `In the middle of the thing about my mother’s letters. She put her hand before it, and her eyes went small and came back. I told the rest faster.`,
  },
  {
    ago: 749,
    time: '16:00',
    tags: ['home'],
    feelings: { calm: 5 },
    body: `Put up the shelf. It leans. I have put the heavy books on the side that is higher.`,
  },
  {
    ago: 754,
    time: '18:50',
    title: 'The free chair',
    people: ['K'],
    tags: ['session', 'touchstone'],
    feelings: { held: 6, unsure: 4 },
    body: `There is a second chair in her room, by the window, and there was always a stack of journals on it. Today it was empty.

> “I cleared it. You look at it every time.”

I sat there. One can see a chestnut tree from it, and a piece of the tram.`,
  },
  {
    ago: 761,
    time: '19:10',
    title: 'The fourth floor',
    people: ['K'],
    tags: ['session'],
    feelings: { tense: 4 },
    body: `Ninety-two stairs and no lift. I believe that she took the room for that. Everybody arrives out of breath, and can say that it is the stairs.`,
  },
  {
    ago: 763,
    time: '20:30',
    title: 'A place for it',
    people: ['K'],
    feelings: { unsure: 4, hopeful: 3 },
    body: `I have been going to K for a year, on Tuesdays, and by Thursday it is as if I had read about it somewhere.

She says that it does not have to be good, what I write. It only has to be somewhere.

So: somewhere.`,
  },
];
