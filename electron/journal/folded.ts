import { titleOf, type Entry } from '../domain/entry';
import { fold } from '../domain/fold';
import { dayOf, type Day } from '../domain/moment';
import { plainText } from '../domain/plain';
import type { QueryPart } from '../domain/query';
import { unreachable } from '../domain/result';

/** An entry as it is searched, folded. */
export interface FoldedEntry {
  /** Title, plain body, people, tags and feelings, parted by line breaks, of which folded text itself has none. */
  readonly text: string;
  readonly titleEnd: number;
  readonly day: Day;
  readonly names: Readonly<Record<NameKind, readonly string[]>>;
}

type NameKind = 'tag' | 'person' | 'feeling';

/** Folds an entry. */
export function foldEntry(entry: Entry): FoldedEntry {
  const title = fold(titleOf(entry));
  const names = { tag: entry.tags.map(fold), person: entry.people.map(fold), feeling: entry.feelings.map(({ name }) => fold(name)) };
  const text = [title, fold(plainText(entry.body)), ...names.person, ...names.tag, ...names.feeling].join('\n');
  return { text, titleEnd: title.length, day: dayOf(entry.at), names };
}

/** Says of entries whether a query finds them, and whether by the title alone. */
export type Matcher = (entry: FoldedEntry) => 'title' | 'elsewhere' | undefined;

/**
 * The matcher of some parts of a query; undefined where there is nothing to look for. `all`: every entry there is, since
 * `person:M` means M alone where someone is called just that, and else everyone whose name has a word that begins so.
 */
export function makeMatcher(parts: readonly QueryPart[], all: () => readonly FoldedEntry[]): Matcher | undefined {
  const words = wordsOf(parts);
  const filters = parts.map((part) => filterOf(part, all)).filter((filter) => filter !== undefined);
  if (words.length === 0 && filters.length === 0) return undefined;
  // The longest word is likely the rarest, so most entries are done with after one look.
  const rarestFirst = [...words].sort((a, b) => b.length - a.length);
  return (entry) => {
    for (const filter of filters) if (!filter(entry)) return undefined;
    let inTitle = words.length > 0;
    for (const word of rarestFirst) {
      const place = entry.text.indexOf(word);
      if (place < 0) return undefined;
      if (place > entry.titleEnd) inTitle = false;
    }
    return inTitle ? 'title' : 'elsewhere';
  };
}

/** The folded words and phrases of a query. */
export function wordsOf(parts: readonly QueryPart[]): readonly string[] {
  return parts.flatMap((part) => (part.kind === 'word' || part.kind === 'phrase' ? [fold(part.text).trim()] : [])).filter((word) => word !== '');
}

function filterOf(part: QueryPart, all: () => readonly FoldedEntry[]): ((entry: FoldedEntry) => boolean) | undefined {
  switch (part.kind) {
    case 'word': case 'phrase': return undefined;
    case 'before': return ({ day }) => day.slice(0, part.date.length) < part.date;
    case 'after': return ({ day }) => day.slice(0, part.date.length) > part.date;
    case 'tag': case 'person': case 'feeling': {
      const { kind } = part;
      const name = fold(part.name).trim();
      const whole = ({ names }: FoldedEntry) => names[kind].includes(name);
      if (all().some(whole)) return whole;
      return ({ names }) => names[kind].some((other) => ` ${other}`.includes(` ${name}`));
    }
    default: return unreachable(part);
  }
}
