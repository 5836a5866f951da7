import type { Id } from '../id';
import { inTime } from '../time/lived';
import type { Valued } from './middles';
import type { Moment } from '../time/moment';
import { belongsTo } from '../therapy/person';
import { heldFor, type Held } from '../therapy/rupture';
import type { Rupture } from '../kinds/rupture';

/** How long a rupture was held; its value is in days and parts of them, its days are whole ones of the calendar. */
export interface RuptureLength extends Valued, Pick<Held, 'days' | 'end'> {
  readonly rupture: Rupture;
}

/** How long each rupture was held, in the order in which they came about. */
export function ruptureLengths(ruptures: readonly Rupture[], now: Moment): readonly RuptureLength[] {
  return inTime(ruptures).map(({ id, day, lived, of: rupture }) => {
    const { days, length, end } = heldFor(rupture, now);
    return { id, day, lived, rupture, end, value: length, days };
  });
}

/** Those with a person; those that name nobody among them. */
export function lengthsWith(person: Id | undefined, lengths: readonly RuptureLength[]): readonly RuptureLength[] {
  return lengths.filter(({ rupture }) => person === undefined || belongsTo(rupture.person, person));
}
