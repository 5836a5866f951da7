import type { Break } from '../fields/parts';
import type { Person } from '../kinds/person';
import { addDays } from '../time/day';
import type { Day } from '../time/moment';

/** An end of the work with somebody, in days. */
export interface End {
  /** The day of the last session; it still belongs. */
  readonly last: Day;
  /** The day on which the two began again, later than the last one; undefined as long as it has ended. */
  readonly again?: Day | undefined;
}

/** Whether a day comes after an end, and before any new beginning. */
export function isAfterEnd(ends: readonly End[], day: Day): boolean {
  return ends.some(({ last, again }) => day > last && (again === undefined || day < again));
}

/** Whether a day is between an end and a new beginning. */
export function isBetween(ends: readonly End[], day: Day): boolean {
  return ends.some(({ last, again }) => again !== undefined && day > last && day < again);
}

/** The day after which there is nothing more; undefined where the work goes on, or is to be begun again. */
export function lastOfAll(ends: readonly End[]): Day | undefined {
  return ends.find(({ again }) => again === undefined)?.last;
}

/** The day on which the two began again, by a day given; of several the last. Undefined where they never did. */
export function begunAgain(ends: readonly End[], by: Day): Day | undefined {
  return ends
    .flatMap(({ again }) => (again !== undefined && again <= by ? [again] : []))
    .sort()
    .at(-1);
}

/** The person with the times between an ending and a new beginning among the breaks, which they are to look at. */
export function withTimesBetween(person: Person, ends: readonly End[]): Person {
  const between = ends.flatMap(({ last, again }): readonly Break[] => {
    if (again === undefined) return [];
    const [from, to] = [addDays(last, 1), addDays(again, -1)];
    return from <= to ? [{ from, to, whose: 'other', note: '' }] : [];
  });
  return between.length === 0 ? person : { ...person, breaks: [...person.breaks, ...between] };
}
