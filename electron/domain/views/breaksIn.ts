import type { Day } from '../time/moment';
import { lastDayOf } from '../therapy/person';
import type { Break } from '../fields/parts';
import type { Person } from '../kinds/person';

/** A break as far as it reaches into a stretch of time. */
export interface BreakIn {
  readonly person: Person;
  readonly break: Break;
  readonly from: Day;
  readonly to: Day;
}

/**
 * The breaks with some people that reach into the days from one to another, by when they begin; one without an end goes
 * on until the last of them.
 */
export function breaksIn(people: readonly Person[], from: Day, to: Day): readonly BreakIn[] {
  return people
    .flatMap((person) =>
      person.breaks.flatMap((one): readonly BreakIn[] => {
        const last = lastDayOf(one) ?? to;
        if (one.from > to || last < from) return [];
        return [{ person, break: one, from: one.from < from ? from : one.from, to: last > to ? to : last }];
      }),
    )
    .sort((one, other) => (one.from < other.from ? -1 : one.from > other.from ? 1 : 0));
}
