import type { Book } from '../domain/kinds/book';
import type { Id } from '../domain/id';
import { dayOf } from '../domain/time/moment';
import type { Person } from '../domain/kinds/person';
import type { BookableRecord } from '../domain/views/bookable';
import { unreachable } from '../domain/result';
import { chapterOf } from './chapter';
import { initialsOf, withInitials } from './initials';
import { languageOf } from './language';
import { blocksIn, mapText } from './markdown';
import type { Block, Chapter, Part, Volume } from './volume';
import { KINDS_NAMES, messages } from './messages';

/** What a book is bound from. */
export interface Sheets {
  readonly book: Book;
  /** The records that go in, in their order. */
  readonly records: readonly BookableRecord[];
  readonly people: readonly Person[];
  /** Every name that stands anywhere in the journal, for initials. */
  readonly names: readonly string[];
}

/** Makes a book what it is to be read as: its chapters in parts, names and days as they were wished for. */
export function bind({ book, records, people, names }: Sheets): Volume {
  const change =
    book.names === 'initials' ? withInitials([...names, ...people.map(({ name }) => name)]) : (text: string) => text;
  const nameOf = (id: string | undefined) => {
    const name = people.find((person) => person.id === id)?.name ?? '';
    return name === '' ? undefined : book.names === 'initials' ? initialsOf(name) : name;
  };
  const changed = (chapter: Chapter): Chapter => ({
    ...chapter,
    title: change(chapter.title),
    blocks: mapText(chapter.blocks, change),
  });
  const simplified: Id[] = [];
  const bound = records.map((record) => ({
    record,
    chapter: changed(
      chapterOf(record, {
        dates: book.dates,
        nameOf,
        onSimplified: () => {
          simplified.push(record.id);
        },
      }),
    ),
  }));
  const foreword: readonly Block[] = mapText(
    blocksIn(book.body, () => {
      simplified.push(book.id);
    }),
    change,
  );
  return {
    id: book.id,
    title: change(book.title.trim() === '' ? messages.nameless : book.title.trim()),
    dedication: change(book.dedication.trim()),
    language: languageOf([book.body, ...records.slice(0, 50).map(({ body }) => body)].join('\n')),
    foreword,
    parts: partsOf(bound, (record) => partName(record, book)),
    simplified,
  };
}

/** A part for each run of chapters that have the same part's name. */
function partsOf(
  bound: readonly { readonly record: BookableRecord; readonly chapter: Chapter }[],
  nameOf: (record: BookableRecord) => string | undefined,
): readonly Part[] {
  const parts: { title: string | undefined; chapters: Chapter[] }[] = [];
  for (const { record, chapter } of bound) {
    const title = nameOf(record);
    const last = parts.at(-1);
    if (last && last.title === title) last.chapters.push(chapter);
    else parts.push({ title, chapters: [chapter] });
  }
  return parts;
}

/** Years are days too: without days there are none. */
function partName(record: BookableRecord, { parts, dates }: Book): string | undefined {
  switch (parts) {
    case 'none':
      return undefined;
    case 'years':
      return dates ? dayOf(record.at).slice(0, 4) : undefined;
    case 'kinds':
      return KINDS_NAMES[record.kind];
    default:
      return unreachable(parts);
  }
}
