import { addDays } from './day';
import type { Id } from '../id';
import { dayOf, epochOf, type Day, type Moment } from './moment';

const LENGTH = 86_400_000;

/**
 * Something that was at some time, by the clock that was read there: an evening stays that evening wherever it is
 * drawn.
 */
export interface Lived {
  readonly id: Id;
  readonly day: Day;
  /** Milliseconds since 1970, as if that clock had stood in UTC. */
  readonly lived: number;
}

/** When a record was lived. */
export function livedOf({ id, at }: { readonly id: Id; readonly at: Moment }): Lived {
  return { id, day: dayOf(at), lived: Date.parse(`${at.slice(0, 19)}Z`) };
}

/**
 * Records with when they were lived, earliest first. Where clocks show the same, the instants tell, and then the ids.
 */
export function inTime<Item extends { readonly id: Id; readonly at: Moment }>(
  items: readonly Item[],
): readonly (Lived & { readonly of: Item })[] {
  return items
    .map((of) => ({ ...livedOf(of), of }))
    .sort(
      (one, other) =>
        one.lived - other.lived || epochOf(one.of.at) - epochOf(other.of.at) || (one.id < other.id ? -1 : 1),
    );
}

/** When a day begins, on the same line. */
export function startOf(day: Day): number {
  return Date.parse(day);
}

/** When it ends, which is when the next one begins. */
export function endOfDay(day: Day): number {
  return startOf(day) + LENGTH;
}

/** The day of a place on that line; not before the year 1 or after the year 9999. */
export function dayAt(lived: number): Day {
  return addDays('1970-01-01' as Day, Math.floor(lived / LENGTH));
}
