import { attachedName } from '../domain/files/attachedName';
import { isAttachment } from '../domain/files/attachment';
import type { BookableRecord } from '../domain/views/bookable';
import { answerOf, answersOf, valueIn, type ByType } from '../domain/fields/value';
import { headOf } from '../domain/records/head';
import { labelOf } from '../domain/records/labels';
import { dayOf, type Moment } from '../domain/time/moment';
import { fieldsOf, recordName, traitsOf, type Kind } from '../domain/records/record';
import { writtenText } from '../domain/records/texts';
import { languageOf } from './language';
import { blocksIn, plainBlocks } from './markdown';
import type { Block, Chapter } from './volume';
import { bookDay, EVENTS, HEADINGS, KIND_NAMES, OTHERWISE, messages } from './messages';

interface Look {
  readonly dates: boolean;
  /** What a person is called, by id; undefined where nobody is named. */
  readonly nameOf: (id: string | undefined) => string | undefined;
  /** Called where its text has more marks than can be set. */
  readonly onSimplified: () => void;
}

/** What is told of a letter over its text: those that follow each other stand in one line. */
interface Fact {
  readonly kind: 'fact';
  readonly text: string;
}

/** A record as a chapter. What has no title is called by its day, and without days by nothing. */
export function chapterOf(record: BookableRecord, look: Look): Chapter {
  const title = recordName(record).trim() === '' ? '' : headOf(record).title;
  const day = look.dates ? bookDay(dayOf(record.at)) : '';
  const kind = record.kind === 'entry' ? '' : KIND_NAMES[record.kind];
  return {
    id: record.id,
    title: title === '' ? day : title,
    under: [kind, title === '' ? '' : day].filter((part) => part !== '').join(', '),
    language: languageOf(writtenText(record)),
    blocks: blocksOfRecord(record, look),
  };
}

function blocksOfRecord(record: BookableRecord, look: Look): readonly Block[] {
  const { chapter = [] } = traitsOf(record.kind);
  const fields = fieldsOf(record.kind);
  const telling = tellingIn(record.kind, look);
  return inLines(
    chapter.flatMap((name) => {
      if (name === 'body') return blocksIn(record.body, look.onSimplified);
      return fields[name] ? answerOf(telling, fields[name], valueIn(record, name), name) : [];
    }),
  );
}

/** What a chapter of a kind tells of a field, by what it holds. */
function tellingIn(kind: Kind, { dates, nameOf: nameOfPerson }: Look): ByType<readonly (Block | Fact)[]> {
  const label = (name: string) => OTHERWISE[`${kind}.${name}`] ?? labelOf(kind, name);
  const told = (name: string, text: string) => labelled(label(name), plainBlocks(text));
  const headed = (name: string, item: object): readonly Fact[] => {
    const words = HEADINGS[`${kind}.${name}`]?.(item);
    const day = dates && 'at' in item ? bookDay(dayOf(item.at as Moment)) : '';
    return words === undefined ? [] : [{ kind: 'fact', text: [words, day].filter((part) => part !== '').join(', ') }];
  };
  const none = () => [];
  const telling: ByType<readonly (Block | Fact)[]> = {
    line: (text, _, name) => told(name, text),
    prose: (text, _, name) => told(name, text),
    quote: (text, _, name) => labelled(label(name), quoted(text)),
    passage: (source, _, name) => labelled(label(name), quoted(source?.quote ?? '')),
    feelings: (feelings, _, name) => told(name, feelings.map((felt) => `${felt.name} ${felt.strength}`).join(', ')),
    attachment: (image) =>
      image && isAttachment(image.file)
        ? [{ kind: 'picture', file: image.file, description: attachedName(image.description) }]
        : [],
    link: (id, { to }) => {
      const name = to === 'person' ? nameOfPerson(id) : undefined;
      return name === undefined ? [] : [{ kind: 'fact', text: messages.to(name) }];
    },
    event: (event, _, name) => {
      const words = EVENTS[`${kind}.${name}`];
      return event && words && dates ? [{ kind: 'fact', text: words(bookDay(dayOf(event.at))) }] : [];
    },
    state: (state, { kinds }) => answersOf(telling, kinds[state.kind] ?? {}, state).flat(),
    several: (items, { parts }, name) =>
      items.flatMap((item) => [...headed(name, item), ...answersOf(telling, parts, item).flat()]),
    outcomes: (items) => items.flatMap(({ note }) => plainBlocks(note)),
    breaks: (breaks) => breaks.flatMap(({ note }) => plainBlocks(note)),
    contacts: (contacts) =>
      contacts.flatMap((contact) => plainBlocks([contact.name, contact.how].filter((part) => part !== '').join(': '))),
    strength: none,
    choice: none,
    setting: none,
    flag: none,
    day: none,
    moment: none,
    minutes: none,
    span: none,
    links: none,
    labels: none,
    rank: none,
    rhythm: none,
    scale: none,
  };
  return telling;
}

/** Some blocks under a label, where there are any. */
function labelled(label: string | undefined, blocks: readonly Block[]): readonly Block[] {
  return label === undefined || blocks.length === 0 ? blocks : [{ kind: 'label', text: label }, ...blocks];
}

function quoted(text: string): readonly Block[] {
  return text.trim() === '' ? [] : [{ kind: 'quote', blocks: plainBlocks(text) }];
}

function inLines(told: readonly (Block | Fact)[]): readonly Block[] {
  const blocks: Block[] = [];
  let facts: readonly string[] = [];
  for (const one of told) {
    if (one.kind === 'fact') facts = [...facts, one.text];
    else {
      if (facts.length > 0) blocks.push({ kind: 'label', text: facts.join(', ') });
      facts = [];
      blocks.push(one);
    }
  }
  if (facts.length > 0) blocks.push({ kind: 'label', text: facts.join(', ') });
  return blocks;
}
