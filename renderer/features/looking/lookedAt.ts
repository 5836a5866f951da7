import type { Id } from '../../../electron/domain/id';
import { dayOf, momentAt, type Day } from '../../../electron/domain/time/moment';
import { stretchOf, type DayStretch, type Quick } from '../../../electron/domain/time/stretch';
import { store } from '../../client/store';

/** What is looked back on: which time, and with whom. */
export interface Looked {
  /** A time by a word goes on with the days; one by its days stays. */
  readonly time:
    | { readonly kind: 'quick'; readonly quick: Quick }
    | { readonly kind: 'days'; readonly days: DayStretch };
  /** Undefined until somebody has chosen: then it is with the one who is present. */
  readonly person: Id | 'everyone' | undefined;
}

const FIRST: Looked = { time: { kind: 'quick', quick: 'year' }, person: undefined };

const looked = store<Looked>(FIRST);

/** What is looked back on. It stays so while one goes to a record and back. */
export const useLooked = looked.use;

/** Changes some of it. */
export function look(change: Partial<Looked>): void {
  looked.set({ ...looked.get(), ...change });
}

/** Looks back from or to another day, or without that end. */
export function lookAtEnd(end: 'from' | 'to', day: Day | undefined): void {
  const before = looked.get();
  look({ time: { kind: 'days', days: { ...daysOf(before, dayOf(momentAt(Date.now()))), [end]: day } } });
}

/** The days of a time, on a day. */
export function daysOf({ time }: Looked, today: Day): DayStretch {
  return time.kind === 'quick' ? stretchOf(time.quick, today) : time.days;
}
