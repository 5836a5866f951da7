import { answersOf, type ByType } from '../fields/value';
import type { Id } from '../id';
import { fieldsOf, type AnyRecord } from './record';

/**
 * The ids of all records that a record points to, each once, in its own order. A record that is no longer there is
 * among them.
 */
export function linksOf(record: AnyRecord): readonly Id[] {
  return [
    ...new Set(
      answersOf(NAMED, fieldsOf(record.kind), record)
        .flat()
        .filter((id) => id !== undefined),
    ),
  ];
}

/**
 * For each record that others point to, those that do, in their order. With `linksOf` each of two linked records can
 * show the other.
 */
export function backlinks(records: readonly AnyRecord[]): ReadonlyMap<Id, readonly Id[]> {
  const back = new Map<Id, Id[]>();
  for (const record of records) {
    for (const id of linksOf(record)) {
      const from = back.get(id);
      if (from) from.push(record.id);
      else back.set(id, [record.id]);
    }
  }
  return back;
}

const none = () => [];

/** The records that a field names. */
const NAMED: ByType<readonly (Id | undefined)[]> = {
  link: (id) => [id],
  links: (ids) => ids,
  passage: (source) => [source?.record],
  outcomes: (items) => items.map(({ record }) => record),
  several: (items, { parts }) => items.flatMap((item) => answersOf(NAMED, parts, item).flat()),
  state: (state, { kinds }) => answersOf(NAMED, kinds[state.kind] ?? {}, state).flat(),
  event: (event, { parts }) => (event ? answersOf(NAMED, parts, event).flat() : []),
  line: none,
  prose: none,
  quote: none,
  strength: none,
  choice: none,
  setting: none,
  flag: none,
  day: none,
  moment: none,
  minutes: none,
  span: none,
  labels: none,
  feelings: none,
  attachment: none,
  rank: none,
  breaks: none,
  rhythm: none,
  scale: none,
  contacts: none,
};
