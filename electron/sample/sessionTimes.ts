import { blankRecord } from '../domain/records/blank';
import { newId } from '../domain/id';
import { dayOf } from '../domain/time/moment';
import { dayApart } from '../domain/therapy/person';
import type { Person } from '../domain/kinds/person';
import type { AnyRecord } from '../domain/records/record';
import type { Outcome, SessionItem } from '../domain/fields/parts';
import type { Session } from '../domain/kinds/session';
import type { Hours } from './people';
import type { StoryClock } from './story';
import { there } from './telling';

const WEEK = 7;

/** What was noted after an hour, by the days before the end of the story. */
const NOTES: Readonly<Record<number, string>> = {
  10: 'He remembered the name of the street. We stayed with the winter for most of it.',
  17: 'He asked what the stairs are like when the hour is over. I had never thought of the stairs as a part of it.',
  24: 'What stays when the hour ends. I took the sentence home whole.',
  45: 'I asked what “for now” had meant. That the hour was over. We laughed, and then we looked at the four weeks.',
  59: 'The dream with the apple, a second time. He had thought about the ribbon.',
  66: 'The course. I could not say anything for a while, and he let it be a while.',
  80: 'I brought it, nineteen days late. It took ten minutes.',
  87: 'Ten minutes of a stranger with a tan. Then the heron.',
  115: 'Angry. He knew it before I did.',
  129: 'The comma. He had been standing in a corridor with his coat on.',
  150: 'Six minutes of nothing, by the clock.',
  157: 'Mother’s birthday, and who is allowed to forget it.',
  171: 'I asked.',
  178: 'He had not been tired of the umbrellas. He had been thinking of them.',
  206: 'A quiet one. The lindens.',
  227: 'I told him that I had not written. He asked what the tea was.',
  241: 'The boat is in the folder.',
  276: 'The blog. I said all of it, also the number.',
  283: 'What I look for under the newest date.',
  297: 'Angry for half an hour, and nobody had to leave.',
  325: 'The chair. It is not to be oiled.',
  332: 'K. For the first time the whole of it.',
  388: 'We agreed on how he writes when he cancels.',
  395: 'The first real one. He writes with a pencil.',
  453: 'The last one. Nothing new, as agreed.',
  460: 'We read the pages with what we want to say. She had underlined a word in hers.',
  467: 'What stays unfinished.',
  488: 'What we lived through. Hers has the key in it, and the flu, and the two pages.',
  502: 'We read the first pages. I was out of breath for longer than the stairs.',
  509: 'She is back. She has seen the house. It has a blue door; I asked.',
  537: 'A question a week, until the end of August.',
  551: 'Angry, second part. Shorter.',
  558: 'She said that it was badly done.',
  572: 'About swifts, mostly. She had seen them the same evening.',
  586: 'I came in laughing, for once from something that was funny.',
  593: 'So I kept it. The hour, on the top step.',
  614: 'Why I bring the story and not the thing.',
  621: 'About the kitchen, and who sat where.',
  628: 'The snow, and the ten minutes. She wanted to know about the hot chocolate.',
  663: 'I cannot remember it. I remember the tree.',
  670: 'Wednesdays.',
  677: 'Short, and good. We talked about the wool.',
  684: 'Read aloud, both pages.',
  712: 'Father’s handwriting. To go on with.',
  726: 'The letters from home. Which of them I keep, and where.',
  747: 'I asked what she writes down. She turned the page round. It said: key, aunt, Thursday?',
};

type ListOf = readonly (readonly [title: string, outcome: Outcome, note?: string])[];

/** What was on the list of an hour, by title, and what came of it. */
const LISTS: Readonly<Record<number, ListOf>> = {
  10: [
    ['The second page', 'brought'],
    ['My mother’s visit', 'carried'],
  ],
  17: [['My mother’s visit', 'carried']],
  45: [['For now', 'worked-through', 'Twenty-eight days for two words.']],
  80: [['The cancelled hour', 'worked-through', 'My voice shook for one sentence.']],
  129: [['Hello, comma', 'worked-through']],
  178: [
    ['Whether he is tired of it', 'worked-through'],
    ['About umbrellas', 'brought', 'He asked whether he may keep the copy.'],
  ],
  185: [
    ['Whether he is tired of it', 'carried'],
    ['About umbrellas', 'carried'],
  ],
  241: [['Wrong time', 'brought']],
  262: [['What he must have thought', 'worked-through']],
  297: [['See you then', 'worked-through', 'Loudly.']],
  453: [['For the last hour', 'brought']],
  523: [['In the last five minutes', 'worked-through', 'A third time, and this time from her side.']],
  530: [['In the last five minutes', 'carried']],
  558: [['In the last five minutes', 'brought']],
  593: [['The note on the door', 'worked-through']],
  600: [['The note on the door', 'brought', 'She had ten minutes for it. It needed more.']],
  642: [['The new fee', 'worked-through', 'It took most of the hour.']],
  684: [['What I cannot say on a Tuesday', 'brought']],
};

/** Every hour that was held with somebody. */
export function makeSessions(person: Person, { first, last, time }: Hours, when: StoryClock): readonly Session[] {
  return Array.from({ length: Math.floor((first - last) / WEEK) + 1 }, (_, week) => first - week * WEEK)
    .filter((ago) => !dayApart(person.breaks, dayOf(when(ago, time))))
    .map((ago) => ({
      ...blankRecord('session', newId(), when(ago, time)),
      person: person.id,
      state: 'held',
      body: NOTES[ago] ?? '',
    }));
}

/** The records, each session with what was on its list. */
export function withItems(records: readonly AnyRecord[], when: StoryClock): readonly AnyRecord[] {
  const lists = new Map(Object.entries(LISTS).map(([ago, list]) => [dayOf(when(Number(ago), '12:00')), list]));
  return records.map((record) =>
    record.kind === 'session' ? { ...record, list: itemsOf(lists.get(dayOf(record.at)) ?? [], records) } : record,
  );
}

function itemsOf(list: ListOf, records: readonly AnyRecord[]): readonly SessionItem[] {
  return list.map(([title, outcome, note = '']) => ({ record: named(title, records).id, outcome, note }));
}

/** What is called so, entries left out. */
function named(title: string, records: readonly AnyRecord[]): AnyRecord {
  return there(
    records.find((one) => one.kind !== 'entry' && 'title' in one && one.title === title),
    title,
  );
}
