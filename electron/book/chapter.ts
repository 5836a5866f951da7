import { attachedName } from '../domain/attachedName';
import { isAttachment } from '../domain/attachment';
import type { Feeling } from '../domain/feeling';
import { headOf } from '../domain/head';
import { sentOf } from '../domain/letter';
import { dayOf } from '../domain/moment';
import type { AnyRecord } from '../domain/record';
import { textOf } from '../domain/texts';
import { unreachable } from '../domain/result';
import { languageOf } from './language';
import { blocksIn, plainBlocks } from './markdown';
import type { Block, Chapter } from './volume';
import { dayName, KIND_NAMES, words } from './words';

interface Look {
  readonly dates: boolean;
  /** What a person is called, by id; undefined where nobody is named. */
  readonly nameOf: (id: string | undefined) => string | undefined;
  /** Called where its text has more marks than can be set. */
  readonly onSimplified: () => void;
}

/** A record as a chapter. What has no title is called by its day, and without days by nothing. */
export function chapterOf(record: AnyRecord, look: Look): Chapter {
  const title = titleIn(record);
  const day = look.dates ? dayName(dayOf(record.at)) : '';
  const kind = record.kind === 'entry' ? '' : KIND_NAMES[record.kind];
  return {
    id: record.id, title: title === '' ? day : title, under: [kind, title === '' ? '' : day].filter((part) => part !== '').join(', '),
    language: languageOf(textOf(record)), blocks: blocksOfRecord(record, look),
  };
}

function titleIn(record: AnyRecord): string {
  if ('title' in record && record.title.trim() !== '') return headOf(record).title;
  return record.kind === 'person' ? record.name : '';
}

function blocksOfRecord(record: AnyRecord, { dates, nameOf, onSimplified }: Look): readonly Block[] {
  const body = blocksIn(record.body, onSimplified);
  switch (record.kind) {
    case 'entry': case 'person': case 'topic': case 'loop': case 'book': return body;
    case 'check-in': return [...numbers([[record.connection, words.connection], [record.pull, words.pull], [record.wait, words.wait]]), ...body];
    case 'reaching': return [...record.did.kind === 'reached-out' ? plainBlocks(record.did.how) : [], ...body];
    case 'touchstone': return [...quoted(record.words), ...body, ...pictureOf(record.image)];
    case 'rupture': {
      const told = record.state.kind === 'worked-through' ? [...labelled(words.how, record.state.how), ...labelled(words.stays, record.state.stays)] : [];
      return [...body, ...labelled(words.landed, record.landed), ...labelled(words.seemed, record.seemed), ...labelled(words.other, record.other), ...told];
    }
    case 'letter': {
      const name = nameOf(record.to);
      const sent = sentOf(record.state);
      const to = [name === undefined ? '' : words.to(name), sent === undefined || !dates ? '' : words.sent(dayName(dayOf(sent.at)))].filter((part) => part !== '').join(', ');
      return [...to === '' ? [] : [{ kind: 'label', text: to } as const], ...body, ...labelled(words.hope, record.hope), ...labelled(words.fear, record.fear)];
    }
    case 'session': return [...body, ...record.list.flatMap(({ note }) => plainBlocks(note))];
    case 'feeling-and-fact': return [
      ...body, ...labelled(words.feelings, strengths(record.feelings)), ...labelled(words.says, record.says), ...labelled(words.know, record.know), ...labelled(words.else, record.other), ...labelled(words.unknown, record.unknown),
    ];
    case 'round': return [...quoted(record.quote), ...body];
    case 'then-and-now': return [...labelledQuote(words.then, record.then?.quote), ...labelledQuote(words.now, record.now?.quote), ...body];
    case 'ending': return [
      ...body, ...labelled(words.lived, record.lived), ...labelled(words.given, record.given), ...labelled(words.say, record.say), ...labelled(words.unfinished, record.unfinished),
      ...labelled(words.hard, record.hard), ...labelled(words.turn, record.turn), ...labelled(words.contact, record.contact),
    ];
    case 'too-much': return [...record.contacts.flatMap(({ name, how }) => plainBlocks([name, how].filter((part) => part !== '').join(': '))), ...body];
    default: return unreachable(record);
  }
}

function labelled(label: string, text: string): readonly Block[] {
  return text.trim() === '' ? [] : [{ kind: 'label', text: label }, ...plainBlocks(text)];
}

function labelledQuote(label: string, quote: string | undefined): readonly Block[] {
  return quote === undefined || quote.trim() === '' ? [] : [{ kind: 'label', text: label }, ...quoted(quote)];
}

function quoted(text: string): readonly Block[] {
  return text.trim() === '' ? [] : [{ kind: 'quote', blocks: plainBlocks(text) }];
}

function pictureOf(image: { readonly file: string; readonly description: string } | undefined): readonly Block[] {
  return image && isAttachment(image.file) ? [{ kind: 'picture', file: image.file, description: attachedName(image.description) }] : [];
}

function numbers(rated: readonly (readonly [number | undefined, (value: number) => string])[]): readonly Block[] {
  const told = rated.flatMap(([value, words]) => (value === undefined ? [] : [words(value)])).join(', ');
  return told === '' ? [] : plainBlocks(`${told}.`);
}

function strengths(feelings: readonly Feeling[]): string {
  return feelings.map(({ name, strength }) => `${name} ${strength}`).join(', ');
}
