import type { Id } from '../id';
import { inTime } from '../time/lived';
import type { Valued } from './middles';
import { epochOf, type Moment } from '../time/moment';
import { belongsTo } from '../therapy/person';
import { broughtOf, daysHeld } from '../therapy/rupture';
import type { Rupture } from '../kinds/rupture';

/** How long a rupture stayed open before it was brought; its value is in days, parts of them among it. */
export interface RuptureLength extends Valued {
  readonly rupture: Rupture;
  /** In whole days of the calendar, as everywhere. */
  readonly days: number;
  /** What ended it: that it was brought, that it was worked through or let go without; open till now. */
  readonly end: 'brought' | 'ended' | 'open';
}

const DAY = 86_400_000;

/** How long each rupture stayed open, in the order in which they came about. */
export function ruptureLengths(ruptures: readonly Rupture[], now: Moment): readonly RuptureLength[] {
  return inTime(ruptures).map(({ id, day, lived, of: rupture }) => {
    const [end, until] = endOf(rupture, now);
    return {
      id,
      day,
      lived,
      rupture,
      end,
      value: Math.max(0, epochOf(until) - epochOf(rupture.at)) / DAY,
      days: daysHeld(rupture, now),
    };
  });
}

/** Those with a person; those that name nobody among them. */
export function lengthsWith(person: Id | undefined, lengths: readonly RuptureLength[]): readonly RuptureLength[] {
  return lengths.filter(({ rupture }) => person === undefined || belongsTo(rupture.person, person));
}

/** The one that stayed open longest; of equals the first. Undefined where there is none. */
export function longestRupture(lengths: readonly RuptureLength[]): RuptureLength | undefined {
  let longest: RuptureLength | undefined;
  for (const one of lengths) if (!longest || one.value > longest.value) longest = one;
  return longest;
}

function endOf(rupture: Rupture, now: Moment): readonly [RuptureLength['end'], Moment] {
  const brought = broughtOf(rupture.state);
  if (brought) return ['brought', brought.at];
  return rupture.state.kind === 'worked-through' || rupture.state.kind === 'let-go'
    ? ['ended', rupture.state.at]
    : ['open', now];
}
