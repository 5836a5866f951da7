import type { Voice } from './voice';

const words = {
  day: ['Monday', 'Tuesday', 'Thursday', 'Friday', 'Sunday', 'Wednesday', 'Saturday'],
  when: ['this morning', 'tonight', 'on the way home', 'at lunch', 'in the shower', 'before sleep', 'in the queue at the bakery', 'while the kettle boiled', 'in the second half of a meeting', 'halfway up the stairs', 'on the tram', 'between two phone calls', 'while I was folding laundry'],
  long: ['an hour', 'ten minutes', 'three days', 'the whole evening', 'a week', 'most of the night', 'two stops', 'about as long as a song', 'a fortnight', 'twenty minutes by the clock'],
  place: ['the lake', 'the kitchen', 'the park', 'the train', 'the library', 'the jetty', 'my desk', 'the balcony', 'the allotment', 'the swimming pool', 'the corner café', 'the cemetery wall', 'the harbour', 'the museum', 'the ferry', 'the botanical garden', 'the old quarry', 'Potsdam', 'Lindau', 'the planetarium', 'Heiligendamm', 'the observatory', 'Fehmarn', 'the aqueduct'],
  weather: ['grey', 'bright and cold', 'windy', 'raining sideways', 'warm for the season', 'foggy', 'still', 'muggy', 'the first frost', 'thundery', 'snowing a little', 'hazy', 'drizzly', 'sleet'],
  body: ['chest', 'stomach', 'throat', 'shoulders', 'jaw', 'hands', 'neck', 'knees', 'ribs', 'forehead'],
  sense: ['tight', 'warm', 'heavy', 'hollow', 'quiet', 'loud', 'soft', 'buzzing', 'cold', 'brittle', 'electric', 'leaden', 'unmoored'],
  feeling: ['fear', 'longing', 'anger', 'relief', 'shame', 'sadness', 'something like joy', 'envy', 'tenderness', 'boredom', 'homesickness', 'dread', 'gratitude', 'defiance'],
  friend: ['Lena', 'Jonas', 'Ana', 'my sister', 'Mother', 'Ruth', 'Deniz', 'Carla', 'Father', 'Tobias', 'Noor', 'Ewa', 'Aunt Hedwig'],
  deed: ['washed the windows', 'made soup', 'answered the easy letters', 'walked without a plan', 'repaired the lamp', 'read forty pages', 'called the insurance people', 'watered the tomatoes', 'sorted the photographs', 'swam thirty lengths', 'baked the plum cake', 'cleaned the bicycle chain', 'learned the piece with the hard left hand', 'repotted the fern', 'sewed on the button', 'polished the shoes', 'alphabetised the spices', 'oiled the hinges', 'transplanted the rhubarb', 'defrosted the freezer', 'varnished the stool', 'unravelled the scarf'],
  thing: ['the blue cup', 'a postcard', 'the scarf', 'the old notebook', 'a ticket stub', 'the plant on his sill', 'a voicemail', 'the chair by the window', 'a chestnut', 'the box of tissues', 'a paper crane', 'the clock that runs fast', 'an umbrella', 'the radiator', 'a marble', 'a compass', 'the barometer', 'a thimble'],
  small: ['the way he said my name', 'a pause', 'one raised eyebrow', 'half a sentence', 'the comma after hello', 'a full stop where there is usually none', 'how he put down the pen', 'a joke', 'the wrong time in an email', 'a look at the clock', 'the word anyway', 'a parenthesis'],
  belief: ['he has had enough of me', 'I am too much', 'he forgot', 'it was only politeness', 'he would rather be elsewhere', 'I asked for the wrong thing', 'everything is off', 'it is my fault', 'nothing that was good counts', 'he is only patient', 'it never happened'],
  known: ['he was there last week and he will be there on Thursday', 'he wrote back the last four times', 'he remembered the street', 'he said he would tell me', 'tired is not the same as gone', 'we have mended worse', 'nobody has left', 'he moved the session and did not cancel it', 'the chair is the same chair', 'one message is one message'],
  book: ['a novel about a lighthouse', 'the Winnicott essay', 'a book on tides', 'poems in translation', 'the detective series', 'a cookbook from the market', 'letters from the thirties', 'an atlas', 'a biography of a botanist', 'the field guide to lichens', 'a treatise on bees', 'a history of cartography'],
  music: ['the cello suite', 'an old pop song', 'the radio', 'rain on the roof', 'the neighbour at the piano', 'nothing at all', 'a choir practising', 'the dishwasher', 'the accordion downstairs', 'a saxophone across the courtyard'],
  tone: ['calmer', 'sadder', 'kinder', 'smaller', 'clearer', 'slower', 'braver', 'more ordinary', 'less urgent', 'lonelier', 'sturdier'],
} as const;

const sentences = [
  'It was {weather} when I got up and I liked it.', 'I {deed} and then I {deed}.', 'I noticed it {when}.', 'My {body} went {sense}.', 'There was {music} and I let it be enough.',
  'I did not do anything about it for {long}.', '{friend} rang and we talked about {book}.', 'I keep thinking about {small}.', 'It is {tone} than it was in spring.',
  'I write it down so that I do not have to carry it.', 'There is {feeling} in it, and under that {feeling}.', 'I wanted to tell someone and then I did not need to.', 'The evening was {tone} after that.',
  'I went to {place} and stayed for {long}.', 'It was {weather}, and nobody else was at {place}.', 'For {long} I forgot about it altogether.', 'I read {book} until my eyes closed.',
  'Something in me got {tone}.', 'I do not have to decide this today.', 'I ate properly, which is not nothing.', 'It hurts, and *it is allowed to*.', '{friend} said I sounded {tone}.', 'My {body} knew before I did.',
  'I slept badly and woke at four with {feeling}.', 'I looked at {thing} for a while.', 'There were two magpies on the roof of {place}.', 'Perhaps that is all there is to it.', 'I cannot say it better than that.',
  'It came back {when}, weaker.', 'I was not **alone** with it.', 'Nothing happened, and that was good.', 'I know how this goes by now.', 'On {day} it will look different.', 'The light was on at {place}.',
];

const session = {
  titles: ['After session', 'Thursday', 'What he said', 'The hour', 'Fifty minutes', 'On the stairs afterwards', 'What I did not say', 'A quiet hour', 'He laughed', 'Before I forget it'],
  sentences: [
    'The hour was {tone} than I had feared.', 'He asked what was in my {body} and it was {sense}.', 'He remembered {small} from weeks ago.', 'I told him about {place} and he wanted to know how it smelled there.',
    'We were silent for a while and it was not empty.', 'M said that {feeling} is allowed to sit with us.', 'I brought the thing about {small} and my voice held.', 'He did not defend himself.', 'He said he had been thinking about what I said on {day}.',
    'There was a moment in which neither of us knew, and he said so.', 'I cried about {thing} of all things.', 'Afterwards I sat in {place} for {long}.', 'I left without looking back at {thing}.', 'We ran out of time just as it began.',
    'He wrote something down and I did not ask what.', 'I said that I had been afraid that {belief}.', 'He said: we have time.', 'It was my turn to be silent and he let me.', 'I could feel the old sentence coming, that {belief}, and I said it aloud.',
  ],
  quotes: ['“You do not have to be finished when you come here.”', '“I was glad when I saw that it was Thursday.”', '“That sounds like something that wants company.”', '“We can put it down here and find it again.”', '“I noticed that you stopped. What was there?”', '“I think of the people I work with when I see something they would laugh at.”'],
  items: ['the dream with {thing}', 'why {small} stays with me', 'the holiday dates', 'what {friend} said', 'the sentence that {belief}', 'the invoice', 'whether to bring the letter'],
  people: ['M'], tags: ['session', 'after session', 'touchstone'], feelings: ['held', 'steady', 'tender', 'sad', 'unsure', 'close', 'relieved', 'tired'],
};

const waiting = {
  titles: ['Sent it', 'Waiting', 'Day three', 'No answer yet', 'The letter', 'I did not check', 'He wrote back', 'The wait', 'Four times before noon', 'It can wait until Thursday'],
  sentences: [
    'The letter has been gone for {long}.', 'I looked at the phone {when} and then put it in the drawer.', 'It says that {belief}, and what I know is that {known}.', 'I reread one sentence and then closed it.', 'I have not looked at his blog since {day}.',
    'The pull came {when}, in the {body}, and got no bigger.', 'I thought: {belief}.', 'But {known}.', 'I wrote three drafts and sent none of them.', 'The answer will come or it will not come tonight.', 'Waiting is a {sense} thing.', 'I held out for {long}, and then for {long} more.',
    'An answer came {when}: four lines, and all of them {tone}.', 'He wrote that he had read it twice.', 'What I wanted was to be sure; what I got was {day}.', 'I can stand it, it turns out.', 'I asked {friend} to distract me.',
  ],
  quotes: ['“Thank you for the letter. I read it slowly. Until Thursday, M”', '“I got it. More when we see each other.”', 'Just make sure he is still there.', 'You may write. I may take a while.'],
  items: ['do not reread it', '{deed}', 'go to {place}', 'write it here first', 'tell {friend}', 'remember that {known}'],
  people: ['M'], tags: ['letter waiting', 'letter', 'waiting', 'pull'], feelings: ['uneasy', 'longing', 'afraid', 'restless', 'hopeful', 'tense', 'steady'],
};

const apart = {
  titles: ['The lake', 'Time apart', 'First day away', 'The lake in the morning', 'By the water', 'A postcard I did not send', 'Day seven', 'Back on Thursday', 'What I took with me'],
  sentences: [
    'The lake was {weather} and I swam out to the buoy.', 'I sat on the jetty for {long}.', 'He is on holiday and I am here, and both are true.', 'I pictured him at {place}, which I made up.', 'The days are long and {tone}.', '{friend} came along to {place}.',
    'I counted the days once, and then not again.', 'A heron stood by the reeds until the boat came.', 'The water was {sense} and then it was not.', 'I missed him {when}, plainly, without an alarm.', 'I found {thing} on the shore and kept it.', 'We rowed to {place} and back.',
    'I had his voice with me, with the little pause.', 'The ferry was late and nobody minded.', 'In the evening there was {music}.', 'I told the lake, which is a good listener.', 'The break is half over.',
  ],
  quotes: ['“I will be back on the ninth, and I will know where we were.”', '“Take the voice with you.”', '“Three weeks are long. I know that you know how.”'],
  items: ['swim before breakfast', 'a card for {friend}', 'the path to {place}', 'read {book}', 'say it to M in September'],
  people: ['M', 'Lena'], tags: ['time apart', 'holiday', 'lake'], feelings: ['calm', 'longing', 'lonely', 'steady', 'glad', 'safe', 'empty'],
};

const round = {
  titles: ['Round and round', 'The same circle', 'Again', 'Three in the morning', 'The joke', 'It was only a comma', 'What it seemed to mean', 'Held for five days', 'Feeling and fact'],
  sentences: [
    'Same loop as {day}.', 'It began with {small}.', 'It seemed to mean that {belief}.', 'Naming it as the loop helped more than answering it.', 'I read it four times and each time it sounded worse.', 'How urgent is it: seven, then five, then I {deed}.',
    'The feeling says that {belief}.', 'The fact is that {known}.', 'I do not have to mend it within the hour.', 'It goes on the list for {day}.', 'I have been here before, at {place}, with {feeling}.', 'It could also be that he was tired.', 'I noted it and the connection held.', 'My {body} was {sense} and the thought was only a thought.',
    'I went around once more, on purpose, slowly.', 'Then it was simply {day}.', 'I could not stop, and then I could.',
  ],
  quotes: ['A circle is not a way.', '“You can bring it weeks later and it will still be welcome.”', '“What else could be so?”'],
  items: ['what happened: {small}', 'what it seemed to mean: {belief}', 'what I know: {known}', 'how urgent: 6', 'bring it on {day}'],
  people: ['M'], tags: ['rumination', 'loop', 'rupture', 'held'], feelings: ['angry', 'ashamed', 'hurt', 'confused', 'afraid', 'tense', 'numb', 'uneasy'],
};

const ordinary = {
  titles: ['An ordinary day', 'Soup', 'Rain', 'Dinner with Ana', 'The neighbour’s piano', 'Sunday', 'At work', 'A dream', 'My sister called', 'Small things', 'Allotment'],
  sentences: [
    'We had dinner with {friend} and stayed until late.', 'Work was {weather}, if work can be that.', 'I {deed}, and it took {long}.', 'The neighbour practised the same bar for {long}.', '{friend} has a new job and is frightened and proud.', 'I dreamt of {place} and of {thing}.',
    'In the dream I was looking for {thing} and could not find {place}.', 'I bought bread, plums and a lamp that I do not need.', 'The tram stood still for {long} at {place}.', 'I laughed at something {friend} said about {book}.', 'I thought of M only once, fondly.', 'The tomatoes are almost ripe.',
    'I was impatient with {friend} and said sorry.', 'The meeting was about the meeting.', 'The cat from the second floor came in and sat on {book}.', 'We walked along the canal to {place}.', 'I made a list of what is good and it was not short.',
  ],
  quotes: ['“You sound like yourself again.”', '“Come on Sunday, I am making too much soup.”', '“Nobody regrets the lake.”'],
  items: ['bread', 'stamps', 'the plumber', '{deed}', 'ring {friend}', 'return {book}'],
  people: ['Lena', 'Ana', 'Jonas', 'Mother', 'Ruth', 'Deniz'], tags: ['home', 'work', 'dream', 'family', 'friends'], feelings: ['calm', 'glad', 'tired', 'proud', 'grateful', 'restless', 'sad'],
};

export const english: Voice = { topics: [session, waiting, apart, round, ordinary], sentences, words, lists: ['For Thursday:', 'To keep:', 'What helped:', 'Tomorrow:'], gap: ' ' };
