import type { CheckIn } from '../kinds/checkIn';
import type { Id } from '../id';
import { inTime, type Lived } from '../time/lived';
import { middlesOf, type Middle, type Valued } from './middles';
import type { Day } from '../time/moment';
import { everyThatFits, type Every } from '../time/period';
import { belongsTo } from '../therapy/person';
import { stretchWithin, type DayStretch } from '../time/stretch';

/** A check-in that rates connection or pull. */
export interface Rated extends Lived {
  readonly of: CheckIn;
}

/** How connection and pull went in a stretch of time. */
export interface Course {
  readonly connection: CourseLine;
  readonly pull: CourseLine;
  readonly madeOf: MadeOf;
}

/** A line of the course. Fewer points than `FEW` stand for themselves: what would join them is not known. */
export type CourseLine =
  | { readonly kind: 'dots' | 'joined'; readonly dots: readonly Valued[] }
  | { readonly kind: 'middles'; readonly every: Every; readonly middles: readonly Middle<Valued>[] };

/** How many there were, and from when to when. */
export interface MadeOf {
  readonly count: number;
  readonly first?: Day | undefined;
  readonly last?: Day | undefined;
}

/** So many points at least are joined. */
export const FEW = 8;

/** The check-ins that rate connection or pull, in time. */
export function ratedOf(checkIns: readonly CheckIn[]): readonly Rated[] {
  return inTime(checkIns.filter(({ connection, pull }) => connection !== undefined || pull !== undefined));
}

/**
 * How it went in a stretch of time with a person, or with everyone where that is undefined. `most`: so many points of a
 * line fit.
 */
export function courseOf(rated: readonly Rated[], stretch: DayStretch, person: Id | undefined, most: number): Course {
  const among = stretchWithin(stretch, rated).filter(({ of }) => person === undefined || belongsTo(of.person, person));
  const [first, last] = [among[0], among.at(-1)];
  // Both lines are told in the same way, or they could not be compared.
  const every = first && last && among.length > most ? everyThatFits(first.day, last.day, most, STEPS) : undefined;
  const line = (rating: 'connection' | 'pull'): CourseLine => {
    const dots = among.flatMap(({ id, day, lived, of }): readonly Valued[] => {
      const value = of[rating];
      return value === undefined ? [] : [{ id, day, lived, value }];
    });
    if (dots.length < FEW) return { kind: 'dots', dots };
    return every ? { kind: 'middles', every, middles: middlesOf(dots, every) } : { kind: 'joined', dots };
  };
  return { connection: line('connection'), pull: line('pull'), madeOf: madeOf(among) };
}

const STEPS = ['week', 'month', 'year'] as const;

/** How many some are, and from when to when; they come in time. */
export function madeOf(items: readonly Lived[]): MadeOf {
  return { count: items.length, first: items[0]?.day, last: items.at(-1)?.day };
}
