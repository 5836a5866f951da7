import type { NamesInUse } from '../contract/records';
import { FIRST_FEELINGS } from '../domain/fields/feeling';
import { namesIn } from '../domain/records/names';
import type { LoadedRecord } from './loadedRecord';

/**
 * The people, tags and feelings in use, most used first, a person also where an entry is about them; the first list of
 * feelings comes after those in use.
 */
export function namesInUse(records: Iterable<LoadedRecord>): NamesInUse {
  const uses = {
    person: new Map<string, number>(),
    tag: new Map<string, number>(),
    feeling: new Map<string, number>(FIRST_FEELINGS.map((name) => [name, 0])),
  };
  const all = [...records];
  const persons = new Map(all.map(({ record }) => [record.id, record.kind === 'person' ? record.name : '']));
  for (const { record } of all) {
    for (const { of, name } of namesIn(record)) uses[of].set(name, (uses[of].get(name) ?? 0) + 1);
    for (const id of record.kind === 'entry' ? record.about : []) {
      const name = persons.get(id) ?? '';
      if (name !== '') uses.person.set(name, (uses.person.get(name) ?? 0) + 1);
    }
  }
  return { people: mostUsed(uses.person), tags: mostUsed(uses.tag), feelings: mostUsed(uses.feeling) };
}

function mostUsed(uses: ReadonlyMap<string, number>): readonly string[] {
  return [...uses].sort(([a, used], [b, other]) => other - used || a.localeCompare(b)).map(([word]) => word);
}
