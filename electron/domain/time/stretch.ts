import { addDays } from './day';
import { dayAt, startOf } from './lived';
import type { Day } from './moment';

/**
 * Days from one to another, both among them; without an end where it is undefined. One that ends before it begins has
 * none.
 */
export interface DayStretch {
  readonly from?: Day | undefined;
  readonly to?: Day | undefined;
}

/** A stretch that one chooses by a word. */
export type Quick = (typeof QUICK)[number];

export const QUICK = ['three-months', 'half-year', 'this-year', 'year', 'everything'] as const;

const MONTHS = { 'three-months': 3, 'half-year': 6, year: 12 } as const;

/** The stretch that a word means on a day; it goes on from there. */
export function stretchOf(quick: Quick, today: Day): DayStretch {
  if (quick === 'everything') return {};
  if (quick === 'this-year') return { from: `${today.slice(0, 4)}-01-01` as Day };
  return { from: monthsBefore(today, MONTHS[quick]) };
}

/** Whether a day is among them. */
export function isIn({ from, to }: DayStretch, day: Day): boolean {
  return (from === undefined || from <= day) && (to === undefined || day <= to);
}

/** What was lived in a stretch, in its order. */
export function stretchWithin<Item extends { readonly day: Day }>(
  stretch: DayStretch,
  items: readonly Item[],
): readonly Item[] {
  return items.filter(({ day }) => isIn(stretch, day));
}

/**
 * The day after the one so many months before, so that the months are whole ones; of a month that has no such day its
 * last.
 */
function monthsBefore(day: Day, months: number): Day {
  const first = new Date(startOf(`${day.slice(0, 7)}-01` as Day));
  first.setUTCMonth(first.getUTCMonth() - months);
  const next = new Date(first);
  next.setUTCMonth(next.getUTCMonth() + 1);
  const lastDay = Number(addDays(dayAt(next.getTime()), -1).slice(8));
  const there = Math.min(Number(day.slice(8)), lastDay);
  return addDays(`${dayAt(first.getTime()).slice(0, 8)}${String(there).padStart(2, '0')}` as Day, 1);
}
