import { fold } from '../domain/text/fold';
import { headOf } from '../domain/records/head';
import type { Id } from '../domain/id';
import { dayOf, type Day } from '../domain/time/moment';
import { namesIn, type Name } from '../domain/records/names';
import { plainText } from '../domain/text/plain';
import type { QueryPart } from '../domain/text/query';
import { personsOf, type AnyRecord } from '../domain/records/record';
import { furtherTexts } from '../domain/records/texts';
import { unreachable } from '../domain/result';

/** A record as it is searched, folded. */
export interface FoldedRecord {
  readonly id: Id;
  /**
   * Title, plain body, everything else that was written, people, tags and feelings, parted by line breaks, of which
   * folded text itself has none.
   */
  readonly text: string;
  readonly titleEnd: number;
  readonly day: Day;
  readonly names: Readonly<Record<Name['of'], readonly string[]>>;
  /** The persons whose it is, or whom it is about. */
  readonly persons: readonly Id[];
  /** Those of them whose names stand on it, and are found as words of it. */
  readonly named: readonly Id[];
}

/** Folds a record. A person's own record has their name. */
export function foldRecord(record: AnyRecord): FoldedRecord {
  const title = fold(headOf(record).title);
  const names = namesOf(record);
  const text = [
    title,
    fold(plainText(record.body)),
    ...furtherTexts(record).map(fold),
    ...names.person,
    ...names.tag,
    ...names.feeling,
  ].join('\n');
  const persons = personsOf(record);
  const named = record.kind === 'entry' ? persons : [];
  return { id: record.id, text, titleEnd: title.length, day: dayOf(record.at), names, persons, named };
}

function namesOf(record: AnyRecord): FoldedRecord['names'] {
  const names = namesIn(record);
  const those = (wanted: Name['of']) => names.filter(({ of }) => of === wanted).map(({ name }) => fold(name));
  return { person: those('person'), tag: those('tag'), feeling: those('feeling') };
}

/** Says of records whether a query finds them, and whether by the title alone. */
export type Matcher = (record: FoldedRecord) => 'title' | 'elsewhere' | undefined;

/**
 * The matcher of some parts of a query; undefined where there is nothing to look for. `all`: every record there is,
 * since a person is called as their own record says, and `person:M` means M alone where someone is called just that,
 * and else everyone whose name has a word that begins so.
 */
export function makeMatcher(parts: readonly QueryPart[], all: () => readonly FoldedRecord[]): Matcher | undefined {
  const words = searchedWords(parts);
  const filters = parts.map((part) => filterOf(part, all)).filter((filter) => filter !== undefined);
  if (words.length === 0 && filters.length === 0) return undefined;
  // The longest word is likely the rarest, so most records are done with after one look.
  const rarestFirst = [...words].sort((a, b) => b.length - a.length);
  const called = new Map(
    words.length > 0
      ? all()
          .filter(isPerson)
          .map(({ id, names }) => [id, names.person])
      : [],
  );
  const isNamed = (id: Id, word: string) => called.get(id)?.some((name) => name.includes(word)) === true;
  return (record) => {
    for (const filter of filters) if (!filter(record)) return undefined;
    let inTitle = words.length > 0;
    for (const word of rarestFirst) {
      const place = record.text.indexOf(word);
      if (place < 0 && !record.named.some((id) => isNamed(id, word))) return undefined;
      if (place < 0 || place > record.titleEnd) inTitle = false;
    }
    return inTitle ? 'title' : 'elsewhere';
  };
}

/** The folded words and phrases of a query. */
export function searchedWords(parts: readonly QueryPart[]): readonly string[] {
  return parts
    .flatMap((part) => (part.kind === 'word' || part.kind === 'phrase' ? [fold(part.text).trim()] : []))
    .filter((word) => word !== '');
}

function filterOf(
  part: QueryPart,
  all: () => readonly FoldedRecord[],
): ((record: FoldedRecord) => boolean) | undefined {
  switch (part.kind) {
    case 'word':
    case 'phrase':
      return undefined;
    case 'before':
      return ({ day }) => day.slice(0, part.date.length) < part.date;
    case 'after':
      return ({ day }) => day.slice(0, part.date.length) > part.date;
    case 'tag':
    case 'person':
    case 'feeling': {
      const { kind } = part;
      const name = fold(part.name).trim();
      const whole = ({ names }: FoldedRecord) => names[kind].includes(name);
      const partly = ({ names }: FoldedRecord) => names[kind].some((other) => ` ${other}`.includes(` ${name}`));
      const holds = all().some(whole) ? whole : partly;
      if (kind !== 'person') return holds;
      const called = new Set(
        all()
          .filter(isPerson)
          .filter(holds)
          .map(({ id }) => id),
      );
      return (record) => holds(record) || record.persons.some((id) => called.has(id));
    }
    default:
      return unreachable(part);
  }
}

/** Whether it is the record of a person. */
function isPerson({ id, persons }: FoldedRecord): boolean {
  return persons.includes(id);
}
