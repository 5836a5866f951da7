import { endOfDay, startOf, type Lived } from '../time/lived';
import type { Day } from '../time/moment';
import { everyThatFits, periodNumber, periodOf, type Every, type Period } from '../time/period';

/** Something that has a value at some time. */
export interface Valued extends Lived {
  readonly value: number;
}

/** What was in a period, told by the value in its middle and by how far the values reach. */
export interface Middle<Item> extends Period {
  /** The middle of the period, where it is drawn. */
  readonly lived: number;
  /** As many are above as below. */
  readonly middle: number;
  readonly low: number;
  readonly high: number;
  readonly items: readonly Item[];
}

/** Each as it was, or where they are more than fit, by their middles. */
export type Thinned<Item> =
  | { readonly kind: 'each'; readonly items: readonly Item[] }
  | { readonly kind: 'middles'; readonly every: Every; readonly middles: readonly Middle<Item>[] };

/**
 * The items where there are no more of them than fit, otherwise a middle for each period that has any. Items come in
 * time.
 */
export function thinned<Item extends Valued>(
  items: readonly Item[],
  most: number,
  steps: readonly [Every, ...Every[]],
): Thinned<Item> {
  const [first, last] = [items[0], items.at(-1)];
  if (items.length <= most || !first || !last) return { kind: 'each', items };
  const every = everyThatFits(first.day, last.day, most, steps);
  return { kind: 'middles', every, middles: middlesOf(items, every) };
}

/** The middles of the periods that have any items, in time. */
export function middlesOf<Item extends Valued>(items: readonly Item[], every: Every): readonly Middle<Item>[] {
  const filled = new Map<number, { readonly first: Day; readonly items: Item[] }>();
  for (const item of items) {
    const number = periodNumber(item.day, every);
    const there = filled.get(number);
    if (there) there.items.push(item);
    else filled.set(number, { first: item.day, items: [item] });
  }
  return [...filled.values()]
    .map(({ first, items: within }) => middleOf(periodOf(first, every), within))
    .sort((one, other) => one.lived - other.lived);
}

function middleOf<Item extends Valued>(period: Period, items: readonly Item[]): Middle<Item> {
  const values = items.map(({ value }) => value).sort((one, other) => one - other);
  const upper = values[values.length >> 1] ?? 0;
  const lower = values[(values.length - 1) >> 1] ?? upper;
  return {
    ...period,
    lived: (startOf(period.from) + endOfDay(period.to)) / 2,
    middle: (lower + upper) / 2,
    low: values[0] ?? upper,
    high: values.at(-1) ?? upper,
    items,
  };
}
