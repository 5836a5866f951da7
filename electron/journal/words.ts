import type { Words } from '../contract/records';
import { FIRST_FEELINGS } from '../domain/feeling';
import type { Held } from './held';

/** The people, tags and feelings in use, most used first; the first list of feelings comes after those in use. */
export function wordsIn(records: Iterable<Held>): Words {
  const people = new Map<string, number>();
  const tags = new Map<string, number>();
  const feelings = new Map<string, number>(FIRST_FEELINGS.map((name) => [name, 0]));
  const count = (uses: Map<string, number>, word: string) => uses.set(word, (uses.get(word) ?? 0) + 1);
  for (const { record } of records) {
    if (record.kind === 'person' && record.name !== '') count(people, record.name);
    if (record.kind === 'entry') {
      for (const person of record.people) count(people, person);
      for (const tag of record.tags) count(tags, tag);
    }
    if (record.kind === 'entry' || record.kind === 'rupture') for (const { name } of record.feelings) count(feelings, name);
  }
  return { people: mostUsed(people), tags: mostUsed(tags), feelings: mostUsed(feelings) };
}

function mostUsed(uses: ReadonlyMap<string, number>): readonly string[] {
  return [...uses].sort(([a, used], [b, other]) => other - used || a.localeCompare(b)).map(([word]) => word);
}
