import { daysBetween } from '../time/day';
import type { Rupture, Brought, RuptureState } from '../kinds/rupture';
import { takeOffList } from '../records/list';
import { dayOf, type Moment } from '../time/moment';
import { unreachable } from '../result';
import type { Span } from '../time/span';

/** What came of working it through; all of it may be told later. */
export interface WorkedThrough {
  readonly how: string;
  /** How long it took once it was brought. */
  readonly took?: Span | undefined;
  readonly stays: string;
}

/** Where it stands, in one word, being on the list among them. */
export type RuptureStanding = RuptureState['kind'] | 'listed';

/** What can be done with it. */
export type RuptureStep = 'bring' | 'work-through' | 'let-go' | 'reopen';

export function standingOf({ state, listed }: Pick<Rupture, 'state' | 'listed'>): RuptureStanding {
  return listed !== undefined && isOpen({ state }) ? 'listed' : state.kind;
}

/** Whether it still is between the two: brought is not yet worked through. */
export function isOpen({ state }: Pick<Rupture, 'state'>): boolean {
  return state.kind === 'open' || state.kind === 'brought';
}

/** What can be done with a rupture in its state. */
export function stepsOf({ state }: Pick<Rupture, 'state'>): readonly RuptureStep[] {
  switch (state.kind) {
    case 'open':
      return ['bring', 'work-through', 'let-go'];
    case 'brought':
      return ['bring', 'work-through', 'let-go', 'reopen'];
    case 'worked-through':
    case 'let-go':
      return ['reopen'];
    default:
      return unreachable(state);
  }
}

/**
 * The rupture as brought, off the list. Brought again, it keeps when it was brought first. Undefined where it is no
 * longer open.
 */
export function bring(rupture: Rupture, brought: Brought): Rupture | undefined {
  return step(rupture, 'bring', { kind: 'brought', brought: broughtOf(rupture.state) ?? brought });
}

/** The rupture as worked through, off the list. Undefined where it is no longer open. */
export function workThrough(
  rupture: Rupture,
  at: Moment,
  told: WorkedThrough = { how: '', stays: '' },
): Rupture | undefined {
  return step(rupture, 'work-through', { kind: 'worked-through', at, brought: broughtOf(rupture.state), ...told });
}

/** The rupture as let go, off the list. Undefined where it is no longer open. */
export function letRuptureGo(rupture: Rupture, at: Moment): Rupture | undefined {
  return step(rupture, 'let-go', { kind: 'let-go', at, brought: broughtOf(rupture.state) });
}

/**
 * The rupture as open again, as if it had not been brought. Undefined where it is open as it is. What is told of how it
 * ended stays in its earlier version.
 */
export function reopen(rupture: Rupture): Rupture | undefined {
  return step(rupture, 'reopen', { kind: 'open' });
}

/** That it was brought; undefined where it was not. */
export function broughtOf(state: RuptureState): Brought | undefined {
  return state.kind === 'open' ? undefined : state.brought;
}

/** For how many days it has been open, or was; by the calendar, never less than none. */
export function daysOpen({ at, state }: Rupture, now: Moment): number {
  return daysFrom(at, state.kind === 'worked-through' || state.kind === 'let-go' ? state.at : now);
}

/**
 * For how many days it was held before it was brought, or else before it ended, or is held until now; by the calendar,
 * never less than none.
 */
export function daysHeld(rupture: Rupture, now: Moment): number {
  const brought = broughtOf(rupture.state);
  return brought ? daysFrom(rupture.at, brought.at) : daysOpen(rupture, now);
}

function step(rupture: Rupture, wanted: RuptureStep, state: RuptureState): Rupture | undefined {
  return stepsOf(rupture).includes(wanted) ? { ...takeOffList(rupture), state } : undefined;
}

function daysFrom(from: Moment, to: Moment): number {
  return Math.max(0, daysBetween(dayOf(from), dayOf(to)));
}
