import { blankRecord } from '../../electron/domain/records/blank';
import type { Entry } from '../../electron/domain/kinds/entry';
import { newId } from '../../electron/domain/id';
import { momentAt } from '../../electron/domain/time/moment';
import { chinese } from './chinese';
import { english } from './english';
import { german } from './german';
import { makeRandom, type Random } from './random';
import { fill, tell, type Topic, type Voice } from './voice';

/**
 * Something that somebody goes in circles about: sentences of which every round has others, with words that mean the
 * same.
 */
export interface Circle {
  readonly name: string;
  readonly voice: Voice;
  readonly words: Readonly<Record<string, readonly string[]>>;
  readonly sentences: readonly string[];
  /** What names one of its things and is about something else. */
  readonly passing: readonly string[];
}

const DAY = 24 * 60 * 60_000;

const russian: Voice = {
  topics: [
    {
      titles: ['Обычный день', 'Вечер', 'Дождь'],
      sentences: [
        'Утром {погода}, и мне это понравилось.',
        'Мы долго говорили о {книга}.',
        'Я {дело}, а потом {дело}.',
        'На работе было спокойно.',
        'Вечером играло радио, и этого хватило.',
        'Я легла рано и долго не спала.',
        'Мне приснилось {место}, где я никогда не была.',
        'Я прошла пешком до {место} и обратно.',
        'Ничего не случилось, и это было хорошо.',
        'Я думала о нём только один раз.',
      ],
      quotes: ['«Приезжай в воскресенье.»'],
      items: ['хлеб', 'марки', 'позвонить Лене'],
      people: ['Лена'],
      tags: ['дом'],
      feelings: ['calm', 'tired'],
    },
  ],
  sentences: [
    'Я записываю, чтобы не носить это с собой.',
    'Мне не нужно решать это сегодня.',
    'Потом стало тише.',
    'Я знаю, как это бывает.',
    'Может быть, это и всё.',
  ],
  words: {
    погода: ['шёл снег', 'было туманно', 'светило солнце', 'моросило'],
    книга: ['книге о маяке', 'старых письмах', 'стихах', 'птицах'],
    дело: ['сварила суп', 'вымыла окна', 'полила цветы', 'починила лампу', 'гладила рубашки'],
    место: ['озера', 'вокзала', 'рынка', 'старого моста'],
  },
  lists: ['На завтра:'],
  gap: ' ',
};

const invoice: Circle = {
  name: 'The invoice',
  voice: english,
  words: {
    bill: ['invoice', 'invoice', 'bill'],
    bills: ['invoices', 'bills'],
    sum: ['the amount', 'forty euros more than before', 'the sum at the bottom'],
    pay: ['paid', 'transferred the money', 'did the transfer'],
  },
  sentences: [
    'The {bill} came and I read it standing in the hall.',
    'He changed {sum} and did not say a word about it.',
    'A person who likes you does not send {bills}, it says.',
    'I {pay} at once, so that nobody could say I was late with the {bill}.',
    'The envelope lay on the table all evening.',
    'I compared it with the {bills} of last year, line by line.',
    'Perhaps he counts me in hours and euros and nothing else.',
    'There was no greeting on it, only the account number.',
    'I checked the bank twice to see whether the transfer had gone out.',
    'What does the {bill} say about him and me, it asks, and I answer it again.',
    'Money is the only thing he ever wrote to me about, I thought, which is not true.',
    'I wanted to ask about the fee and swallowed it.',
    'The paper is thin and the account number is longer than the letter.',
  ],
  passing: [
    'Lena is fighting with the insurance people over an invoice for the boiler.',
    'I opened an account at the library of the new house.',
    'The bank on the corner is a bakery now.',
    'We paid for the soup with the last coins and laughed.',
    'There was an envelope of seeds from Aunt Hedwig.',
  ],
};

const stove: Circle = {
  name: 'Whether the stove is off',
  voice: english,
  words: {
    stove: ['stove', 'stove', 'cooker'],
    off: ['off', 'really off', 'cold'],
    lock: ['locked', 'double-locked', 'pulled shut'],
  },
  sentences: [
    'I went back up the stairs to see whether the {stove} was {off}.',
    'The door was {lock}, I had heard the key, and I went back all the same.',
    'I took a photograph of the knobs, all four of them at zero.',
    'Halfway to the tram I saw flames in my head.',
    'What if the house burns and the neighbours with it.',
    'I held my hand over the {stove} until I believed it.',
    'The photograph of the knobs did not help, because the photograph was from yesterday.',
    'I missed the tram because of a key that I had turned already.',
    'The smell of gas was there and then it was not.',
    'I counted the knobs aloud, and the gas tap under them.',
    'Turning the key a third time is not more than turning it once.',
    'The neighbour saw me come back for the second time and said nothing.',
    'The plugs are out, the iron too, and still the flames.',
  ],
  passing: [
    'Ana has a new stove and is proud of it.',
    'The key to the allotment hangs by the door now.',
    'I photographed the flames of the bonfire for Jonas.',
    'The tram smelled of gas and oranges.',
    'Iron the shirt, it says on the list, and nobody did.',
  ],
};

const wedding: Circle = {
  name: 'My sister’s wedding',
  voice: english,
  words: {
    wedding: ['wedding', 'wedding', 'weddings', 'celebration'],
    speech: ['speech', 'toast'],
    guests: ['guests', 'guest list', 'cousins'],
  },
  sentences: [
    'The {wedding} is in June and I go over the seating again.',
    'She did not ask me to give a {speech}.',
    'Who sits beside our father, it wants to know, and who has to dance with him.',
    'The dress is altered and I look like a lampshade in it.',
    'I rehearse what I will say when the {guests} ask about children.',
    'I wrote a {speech} that nobody wanted and tore it up.',
    'The bridesmaids have a chat and I am not in it.',
    'She chose the friend from school for a witness.',
    'The {guests} will see that I come alone.',
    'Father will drink, and I will be the one to drive him to the hotel.',
    'The seating has us at the table by the kitchen.',
    'I could be ill in June.',
    'An invitation with my name spelt wrong, by my own sister, for her own {wedding}.',
  ],
  passing: [
    'At the market somebody sold a wedding dress for five euros.',
    'The guests upstairs stayed until one and sang.',
    'Noor gave a speech at work about the coffee machine.',
    'A film about a wedding ran on the small channel.',
    'The seating in the new cinema is red.',
  ],
};

const result: Circle = {
  name: 'The lump',
  voice: english,
  words: { lump: ['lump', 'swelling', 'lump under the arm'], doctor: ['doctor', 'surgery', 'practice'] },
  sentences: [
    'I felt for the {lump} again in the shower.',
    'The {doctor} said harmless, and that word can be read in two ways.',
    'I looked up symptoms until two, although I had promised not to.',
    'The ultrasound was clean in March.',
    'It is bigger, or my fingers know the place better.',
    'A nurse who does not smile has seen something in the scan.',
    'They would have rung if the biopsy were bad.',
    'I asked for one more scan and was ashamed of asking.',
    'Harmless, she wrote, and I went through the sentence for a gap.',
    'My grandmother had it on the same side.',
    'I press the place until it hurts, and then it hurts.',
    'The next ultrasound is in autumn and I am to forget it until then.',
  ],
  passing: [
    'The doctor in the novel is a botanist too.',
    'There is a lump of clay on the shelf that wants to be a cup.',
    'Deniz had to scan the whole archive.',
    'The nurse on the ferry gave everybody ginger.',
    'A harmless wasp lived in the plums.',
  ],
};

const appraisal: Circle = {
  name: 'Das Gutachten',
  voice: german,
  words: {
    gutachten: ['Gutachten', 'Gutachten', 'Gutachtens', 'Schreiben der Kasse'],
    antrag: ['Antrag', 'Verlängerungsantrag'],
  },
  sentences: [
    'Der {antrag} liegt seit Wochen bei der Kasse.',
    'Wenn das {gutachten} schlecht ist, endet alles im März.',
    'Was hat er über mich geschrieben, fragt es, und ob ich schwierig bin.',
    'Ich habe den Briefkasten dreimal geleert.',
    'Die Kasse hat bei ihm nachgefragt, und ich weiß nicht, was.',
    'Achtzig Stunden sind bewilligt, und siebzig davon sind verbraucht.',
    'Ein fremder Gutachter liest mein Leben auf zwei Seiten.',
    'Ich rechne die Stunden bis zur Ablehnung aus.',
    'Im Briefkasten war nur Werbung, und mein Herz schlug trotzdem.',
    'Er hat gesagt, der {antrag} sei Routine, aber er sagte es zu schnell.',
    'Eine Ablehnung hieße, dass ich gesund genug bin, um allein zu sein.',
    'Ich habe die Sachbearbeiterin nicht angerufen, das ist etwas.',
  ],
  passing: [
    'Im Briefkasten lag eine Karte von Tante Käthe.',
    'Die Kasse im Supermarkt war kaputt, und alle warteten freundlich.',
    'Ein Gutachten über die Linde hängt am Zaun.',
    'Wir haben zwei Stunden im Schrebergarten gesessen.',
  ],
};

const call: Circle = {
  name: '妈妈的电话',
  voice: chinese,
  words: { 电话: ['电话', '电话', '来电'], 结婚: ['结婚', '相亲', '对象'] },
  sentences: [
    '妈妈又打{电话}来，问我什么时候{结婚}。',
    '我挂了电话以后，一直在想自己是不是不孝。',
    '她说隔壁阿姨的女儿已经生了二胎。',
    '我准备好的回答，一句也没有说出口。',
    '铃声一响，我的肩膀就硬了。',
    '她叹气的时候，我就变回十五岁。',
    '我把手机翻过去，又翻回来看有没有未接来电。',
    '不孝这两个字在我脑子里转了一个晚上。',
    '她说她只是关心我，我听见的是责怪。',
    '过年要不要回家，这件事我又算了一遍。',
    '隔壁阿姨要给我介绍对象，妈妈已经答应了。',
    '我想说我过得很好，可是铃声让我忘了怎么说。',
  ],
  passing: [
    '我给小林打了一个电话，约她星期天喝茶。',
    '楼下有人结婚，鞭炮响了很久。',
    '隔壁阿姨送来一袋橘子。',
    '手机没电了，我反而轻松。',
  ],
};

const key: Circle = {
  name: 'Соседка сверху',
  voice: russian,
  words: { соседка: ['соседка', 'соседка', 'соседки'], шум: ['шум', 'стук', 'топот'] },
  sentences: [
    'Наверху опять {шум}, и я считаю шаги.',
    'Это {соседка} делает нарочно, говорит оно.',
    'Я взяла швабру и не постучала в потолок.',
    'Жалоба в управляющую компанию лежит написанная в ящике.',
    'Потолок тонкий, и я слышу каждый каблук.',
    'Я сочиняю разговор на лестнице, в котором я права.',
    'Она поздоровалась в лифте так, будто ничего нет.',
    'Каблуки в одиннадцать, каблуки в полночь.',
    'Жалобу я переписала вежливее и снова не отправила.',
    'В лифте я смотрела на кнопки, чтобы не смотреть на неё.',
    'Если я скажу про потолок, она будет топать громче.',
    'Беруши помогают от шума, но не от ожидания.',
  ],
  passing: [
    'Соседка снизу угостила меня яблоками.',
    'В лифте пахло краской.',
    'Потолок на вокзале расписан звёздами.',
    'Жалоба в книге отзывов оказалась стихами.',
  ],
};

export const circles: readonly Circle[] = [invoice, stove, wedding, result, appraisal, call, key];

/** An entry of a labelled set, and the circle it is a round of; undefined where it is one of none. */
export interface Labelled {
  readonly entry: Entry;
  readonly circle: Circle | undefined;
  readonly what: 'round' | 'everyday' | 'in passing' | 'short';
}

/**
 * Rounds that are marked are told in the first of the sentences, those that are not in the last, so that a part of each
 * is new.
 */
const TOLD = 0.66;

/** One more round, in sentences and words of which another one has a part. */
export function makeRound(circle: Circle, at: number, random: Random, isMarked: boolean): Entry {
  const count = Math.round(circle.sentences.length * TOLD);
  const sentences = isMarked ? circle.sentences.slice(0, count) : circle.sentences.slice(-count);
  const spoken = random.some(sentences, random.whole(4, 6)).map((sentence) => fill(told(circle), sentence, random));
  return entryOf(mixed(spoken, everyday(circle.voice, random.whole(20, 70), random), circle.voice), at);
}

/**
 * What has nothing to do with a circle, but names some of its things: once in a sentence of it, more often in others.
 */
export function makePassing(circle: Circle, at: number, random: Random): Entry {
  const spoken = [
    ...(random.chance(0.5) ? random.some(circle.sentences, 1) : []),
    ...random.some(circle.passing, random.whole(1, 2)),
  ].map((sentence) => fill(told(circle), sentence, random));
  return entryOf(mixed(spoken, everyday(circle.voice, random.whole(60, 250), random), circle.voice), at);
}

/** A line or two of a circle: too little to say what it is. */
export function makeShort(circle: Circle, at: number, random: Random): Entry {
  return entryOf(
    random
      .some(circle.sentences, 1)
      .map((sentence) => fill(told(circle), sentence, random))
      .join(circle.voice.gap),
    at,
  );
}

/** A day of which nothing comes round. */
export function makeEveryday(voice: Voice, at: number, random: Random): Entry {
  return entryOf(everyday(voice, random.whole(30, 400), random), at);
}

/**
 * Entries of which it is known whether they are one more round: as many rounds as other ones for each circle, and
 * everyday ones besides.
 */
export function makeLabelled({
  seed,
  now,
  each,
  everyday: days,
}: {
  readonly seed: number;
  readonly now: number;
  readonly each: number;
  readonly everyday: number;
}): readonly Labelled[] {
  const random = makeRandom(seed);
  const at = () => now - Math.floor(random.next() * 300) * DAY;
  const several = (make: () => Labelled) => Array.from({ length: each }, make);
  return [
    ...circles.flatMap((circle) => [
      ...several(() => ({ entry: makeRound(circle, at(), random, false), circle, what: 'round' })),
      ...several(() => ({ entry: makePassing(circle, at(), random), circle: undefined, what: 'in passing' })),
      ...several(() => ({ entry: makeShort(circle, at(), random), circle: undefined, what: 'short' })),
    ]),
    ...Array.from(
      { length: days },
      (): Labelled => ({
        entry: makeEveryday(random.pick(circles).voice, at(), random),
        circle: undefined,
        what: 'everyday',
      }),
    ),
  ];
}

function told({ voice, words }: Circle): Voice {
  return { ...voice, words: { ...voice.words, ...words } };
}

function everyday(voice: Voice, words: number, random: Random): string {
  return tell(voice, random.pick<Topic>(voice.topics), words, random);
}

/** The sentences within another text, one after each of its paragraphs and the rest at its end. */
function mixed(sentences: readonly string[], text: string, { gap }: Voice): string {
  const paragraphs = text.split('\n\n');
  return [
    ...paragraphs.map((paragraph, index) => [paragraph, ...sentences.slice(index, index + 1)].join(gap)),
    sentences.slice(paragraphs.length).join(gap),
  ]
    .filter((each) => each !== '')
    .join('\n\n');
}

function entryOf(body: string, at: number): Entry {
  return { ...blankRecord('entry', newId(), momentAt(at, 'Europe/Berlin')), body };
}
