import type { NamesInUse } from '../contract/records';
import { FIRST_FEELINGS } from '../domain/fields/feeling';
import { namesIn } from '../domain/records/names';
import type { LoadedRecord } from './loadedRecord';

/** The people, tags and feelings in use, most used first; the first list of feelings comes after those in use. */
export function namesInUse(records: Iterable<LoadedRecord>): NamesInUse {
  const uses = {
    person: new Map<string, number>(),
    tag: new Map<string, number>(),
    feeling: new Map<string, number>(FIRST_FEELINGS.map((name) => [name, 0])),
  };
  for (const { record } of records)
    for (const { of, name } of namesIn(record)) uses[of].set(name, (uses[of].get(name) ?? 0) + 1);
  return { people: mostUsed(uses.person), tags: mostUsed(uses.tag), feelings: mostUsed(uses.feeling) };
}

function mostUsed(uses: ReadonlyMap<string, number>): readonly string[] {
  return [...uses].sort(([a, used], [b, other]) => other - used || a.localeCompare(b)).map(([word]) => word);
}
