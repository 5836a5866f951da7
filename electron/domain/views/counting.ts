import type { Lived } from '../time/lived';
import type { Day } from '../time/moment';
import { everyThatFits, periodOf, periodsFrom, type Every, type Period } from '../time/period';

/** Something that is counted apart from what has another part. */
export interface Parted<Part> extends Lived {
  readonly part: Part;
}

/** What was in a period, part by part; a part that had none is not among them. */
export interface CountedPeriod<Part> extends Period {
  readonly counts: readonly { readonly part: Part; readonly items: readonly Parted<Part>[] }[];
}

/** How often something was, period by period; those without any are there too. */
export interface Counting<Part> {
  readonly every: Every;
  readonly periods: readonly CountedPeriod<Part>[];
}

const STEPS = ['month', 'year'] as const;

/**
 * Counts items, which come in time, by month, or by year where no more than `most` periods fit. The parts of a period
 * are in the order given.
 */
export function countedBy<Part>(items: readonly Parted<Part>[], parts: readonly Part[], most: number): Counting<Part> {
  const [first, last] = [items[0], items.at(-1)];
  if (!first || !last) return { every: STEPS[0], periods: [] };
  const every = everyThatFits(first.day, last.day, most, STEPS);
  const filled = new Map<Day, Map<Part, Parted<Part>[]>>();
  for (const item of items) {
    const { from } = periodOf(item.day, every);
    const byPart = filled.get(from) ?? new Map<Part, Parted<Part>[]>();
    filled.set(from, byPart);
    const there = byPart.get(item.part);
    if (there) there.push(item);
    else byPart.set(item.part, [item]);
  }
  const periods = periodsFrom(first.day, last.day, every).map((period) => {
    const byPart = filled.get(period.from);
    return {
      ...period,
      counts: parts.flatMap((part) => {
        const there = byPart?.get(part);
        return there ? [{ part, items: there }] : [];
      }),
    };
  });
  return { every, periods };
}
