import type { Id } from '../id';
import { epochOf, type Moment } from '../time/moment';
import { ranksBetween, type Listed } from '../fields/rank';

/** What may be on the list. */
export interface Listable {
  readonly id: Id;
  readonly listed?: Listed | undefined;
}

/** A record that is on the list. */
export type OnList<Item extends Listable> = Item & { readonly listed: Listed };

/** Ranks longer than this are exchanged for shorter ones, with those that crowd them. */
const LONGEST_RANK = 32;

/** Whether a record is on the list. */
export function isListed<Item extends Listable>(item: Item): item is OnList<Item> {
  return item.listed !== undefined;
}

/**
 * The list: what is on it of some records, in its order. Of two with the same rank the one that is there for longer
 * comes first, then the lesser id.
 */
export function listOf<Item extends Listable>(records: readonly Item[]): readonly OnList<Item>[] {
  return records.filter(isListed).sort(compare);
}

/**
 * Puts a record at a place in the list, or to another one if it is on it: 0 for the first, at most the last. A record
 * that is on the list stays there since when it was.
 *
 * @param list in its order
 * @param now since when it is on the list, where it was not
 * @param of the person for whose session; whose it was before, where nobody is named
 * @returns the records that changed, to be saved: the one alone, or also neighbours that shared their rank or were
 * crowded
 */
export function putOnList<Item extends Listable>(
  list: readonly OnList<Item>[],
  item: Item,
  place: number,
  now: Moment,
  of?: Id,
): readonly OnList<Item>[] {
  const rest = list.filter(({ id }) => id !== item.id);
  const at = Math.max(0, Math.min(place, rest.length));
  const since = item.listed?.at ?? now;
  const whose = of ?? item.listed?.of;
  const after = rest[at - 1]?.listed.rank;
  for (let to = at; ; to++) {
    const before = rest[to]?.listed.rank;
    if (after !== undefined && before !== undefined && before <= after) continue;
    const [rank, ...ranks] = ranksBetween(after, before, 1 + to - at);
    if (rank === undefined || (before !== undefined && [rank, ...ranks].some(({ length }) => length > LONGEST_RANK)))
      continue;
    const run = rest
      .slice(at, to)
      .map((record, index) => ({ ...record, listed: { ...record.listed, rank: ranks[index] ?? record.listed.rank } }));
    return [{ ...item, listed: { rank, at: since, ...(whose !== undefined && { of: whose }) } }, ...run];
  }
}

/** The record without its place. */
export function takeOffList<Item extends Listable>(item: Item): Item {
  return { ...item, listed: undefined };
}

function compare(one: OnList<Listable>, other: OnList<Listable>): number {
  if (one.listed.rank !== other.listed.rank) return one.listed.rank < other.listed.rank ? -1 : 1;
  const since = epochOf(one.listed.at) - epochOf(other.listed.at);
  return since !== 0 ? since : one.id < other.id ? -1 : 1;
}
