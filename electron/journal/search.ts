import type { SearchFound } from '../contract/search';
import { fold } from '../domain/text/fold';
import type { Id } from '../domain/id';
import { epochOf } from '../domain/time/moment';
import { parseQuery, printQuery, type QueryPart } from '../domain/text/query';
import type { AnyRecord } from '../domain/records/record';
import { foldRecord, makeMatcher, searchedWords, type FoldedRecord } from './foldedRecord';
import { hitOf } from './searchHit';
import { each, inSlices } from './slices';
import { countedIn, makeVocabulary, type Vocabulary } from './vocabulary';

/** How many words in use are tried for one that is nowhere. */
const TRIES = 5;

/** Finds records by scanning their folded texts; there is no index that could go stale or leak. */
export interface Search {
  /** Takes a record, in place of its earlier state. */
  readonly put: (record: AnyRecord) => void;
  readonly drop: (id: Id) => void;
  readonly clear: () => void;
  /**
   * Does ahead what `find` would have to do first, in slices so as not to hold up anyone; ends when nothing is left.
   */
  readonly warm: () => Promise<void>;
  /** Tells in how many records a folded word stands, once every record has been counted. */
  readonly uses: () => Promise<Vocabulary['count']>;
  /** The folded words of a record, and where a script does not part them pairs of characters; none where it is gone. */
  readonly wordsOf: (id: Id) => ReadonlySet<string>;
  /** What a query of docs/search.md finds: titles before bodies, then newest first, at most `limit` of them. */
  readonly find: (text: string, limit: number) => SearchFound;
  /** All that it finds, in the same order. */
  readonly all: (text: string) => readonly Id[];
}

interface Page {
  readonly record: AnyRecord;
  readonly time: number;
  folded?: FoldedRecord;
}

/** A search that holds no records yet. */
export function makeSearch(): Search {
  const pages = new Map<Id, Page>();
  const unread = new Set<Page>();
  /** Folded, and not yet in the vocabulary, which only a search without a hit needs. */
  const uncounted = new Set<Page>();
  const vocabulary = makeVocabulary();
  let ordered: readonly Page[] | undefined;

  const newestFirst = (): readonly Page[] =>
    (ordered ??= [...pages.values()].sort((a, b) => b.time - a.time || (a.record.id < b.record.id ? -1 : 1)));

  const folded = (page: Page): FoldedRecord => {
    if (page.folded) return page.folded;
    const made = foldRecord(page.record);
    page.folded = made;
    unread.delete(page);
    uncounted.add(page);
    return made;
  };

  const count = (page: Page): void => {
    if (uncounted.delete(page) && page.folded) vocabulary.add(page.folded.text);
  };

  const drop = (id: Id): void => {
    const page = pages.get(id);
    if (!page) return;
    if (page.folded && !uncounted.delete(page)) vocabulary.remove(page.folded.text);
    unread.delete(page);
    pages.delete(id);
    ordered = undefined;
  };

  /** Everything that some parts of a query find, in the order of `find`. */
  const scan = (parts: readonly QueryPart[]): readonly Page[] => {
    const inOrder = newestFirst();
    const matches = makeMatcher(parts, () => inOrder.map(folded));
    if (!matches) return [];
    const titles: Page[] = [];
    const others: Page[] = [];
    for (const page of inOrder) {
      const match = matches(folded(page));
      if (match === 'title') titles.push(page);
      else if (match) others.push(page);
    }
    return [...titles, ...others];
  };

  /**
   * The query with every word that is nowhere replaced by one in use, so that it finds something; undefined where none
   * does.
   */
  const forgive = (parts: readonly QueryPart[]): readonly QueryPart[] | undefined => {
    for (const page of uncounted) count(page);
    const lost = new Map(
      parts.flatMap((part, index) => {
        const words = part.kind === 'word' ? vocabulary.near(fold(part.text)) : [];
        return words.length === 0 ? [] : [[index, words.slice(0, TRIES)] as const];
      }),
    );
    if (lost.size === 0) return undefined;
    let present = parts;
    for (const [index, words] of lost) {
      lost.delete(index);
      const fitting = words
        .map((text) => present.with(index, { kind: 'word', text }))
        .find((tried) => scan(tried.filter((_, other) => !lost.has(other))).length > 0);
      if (!fitting) return undefined;
      present = fitting;
    }
    return present;
  };

  const look = (text: string) => {
    const asked = parseQuery(text);
    const matched = scan(asked);
    const instead = matched.length === 0 ? forgive(asked) : undefined;
    return { asked, instead, found: instead ? scan(instead) : matched };
  };

  const warm = async (): Promise<void> => {
    await inSlices(each(unread, folded));
    await inSlices(each(uncounted, count));
  };

  return {
    put: (record) => {
      drop(record.id);
      const page = { record, time: epochOf(record.at) };
      pages.set(record.id, page);
      unread.add(page);
    },
    drop,
    clear: () => {
      pages.clear();
      unread.clear();
      uncounted.clear();
      vocabulary.clear();
      ordered = undefined;
    },
    warm,
    uses: async () => {
      await warm();
      return vocabulary.count;
    },
    wordsOf: (id) => {
      const page = pages.get(id);
      return countedIn(page ? folded(page).text : '');
    },
    all: (text) => look(text).found.map(({ record }) => record.id),
    find: (text, limit) => {
      const { asked, instead, found } = look(text);
      const words = searchedWords(instead ?? asked);
      return {
        total: found.length,
        hits: found.slice(0, limit).map(({ record }) => hitOf(record, words)),
        instead: instead ? printQuery(instead) : null,
      };
    },
  };
}
