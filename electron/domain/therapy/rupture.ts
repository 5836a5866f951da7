import { daysBetween } from '../time/day';
import type { Brought, Closing, Rupture, RuptureState } from '../kinds/rupture';
import { takeOffList } from '../records/list';
import { dayOf, epochOf, type Moment } from '../time/moment';
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
export type RuptureMove = 'bring' | 'unbring' | 'work-through' | 'let-go' | 'reopen';

/** For how long it was held, in all of its openings together. */
export interface Held {
  /** By the calendar, each opening for itself. */
  readonly days: number;
  /** In days, parts of them among it. */
  readonly length: number;
  /** What ended it last: that it was brought, or that it was worked through or let go without; open until now. */
  readonly end: 'brought' | 'ended' | 'open';
}

const DAY = 86_400_000;

export function standingOf({ state, listed }: Pick<Rupture, 'state' | 'listed'>): RuptureStanding {
  return listed !== undefined && isOpen({ state }) ? 'listed' : state.kind;
}

/** Whether it still is between the two: brought is not yet worked through. */
export function isOpen({ state }: Pick<Rupture, 'state'>): boolean {
  return state.kind === 'open' || state.kind === 'brought';
}

/** What can be done with a rupture in its state. */
export function movesOf({ state }: Pick<Rupture, 'state'>): readonly RuptureMove[] {
  switch (state.kind) {
    case 'open':
      return ['bring', 'work-through', 'let-go'];
    case 'brought':
      return ['bring', 'work-through', 'let-go', 'unbring'];
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
  return moved(rupture, 'bring', { kind: 'brought', brought: broughtOf(rupture.state) ?? brought });
}

/** The rupture as worked through, off the list. Undefined where it is no longer open. */
export function workThrough(
  rupture: Rupture,
  at: Moment,
  told: WorkedThrough = { how: '', stays: '' },
): Rupture | undefined {
  return moved(rupture, 'work-through', { kind: 'worked-through', at, brought: broughtOf(rupture.state), ...told });
}

/** The rupture as let go, off the list. Undefined where it is no longer open. */
export function letRuptureGo(rupture: Rupture, at: Moment): Rupture | undefined {
  return moved(rupture, 'let-go', { kind: 'let-go', at, brought: broughtOf(rupture.state) });
}

/** The rupture as not brought after all. Undefined where it was not. */
export function unbring(rupture: Rupture): Rupture | undefined {
  return moved(rupture, 'unbring', { kind: 'open' });
}

/**
 * The rupture as open again, with how it ended before and whatever was told of that. Undefined where it has not ended.
 */
export function reopen(rupture: Rupture, at: Moment): Rupture | undefined {
  const closing = closingOf(rupture.state, at);
  return closing && { ...takeOffList(rupture), closings: [...rupture.closings, closing], state: { kind: 'open' } };
}

/** That it was brought; undefined where it was not. */
export function broughtOf(state: RuptureState): Brought | undefined {
  return state.kind === 'open' ? undefined : state.brought;
}

/** When it was opened last: when it happened, or when it was opened again. */
export function openedAt({ at, closings }: Pick<Rupture, 'at' | 'closings'>): Moment {
  return closings.at(-1)?.reopened ?? at;
}

/** Whether it was worked through on the day on which it was opened. */
export function isMendedSameDay(rupture: Pick<Rupture, 'at' | 'closings' | 'state'>): boolean {
  return rupture.state.kind === 'worked-through' && dayOf(rupture.state.at) === dayOf(openedAt(rupture));
}

/** What one did at once about what was mended the same day; undefined where it was not so, or nothing is told of it. */
export function doneAtOnce(rupture: Rupture): 'called' | 'wrote' | undefined {
  if (!isMendedSameDay(rupture)) return undefined;
  const day = dayOf(openedAt(rupture));
  const done = new Set(rupture.steps.filter(({ at }) => dayOf(at) === day).map(({ what }) => what));
  return (['called', 'wrote'] as const).find((what) => done.has(what));
}

/**
 * For how long it was held: from each opening until it was brought, or else ended, or until now. Between an end and the
 * next opening it is not held.
 */
export function heldFor({ at, closings, state }: Pick<Rupture, 'at' | 'closings' | 'state'>, now: Moment): Held {
  const opened = [at, ...closings.map(({ reopened }) => reopened)];
  const [end, last] = endOf(state, now);
  const until = [...closings.map((closing) => closing.brought?.at ?? closing.at), last];
  const stretches = until.map((to, index) => ({ from: opened[index] ?? at, to }));
  return {
    days: sum(stretches.map(({ from, to }) => daysBetween(dayOf(from), dayOf(to)))),
    length: sum(stretches.map(({ from, to }) => (epochOf(to) - epochOf(from)) / DAY)),
    end,
  };
}

function endOf(state: RuptureState, now: Moment): readonly [Held['end'], Moment] {
  const brought = broughtOf(state);
  if (brought) return ['brought', brought.at];
  return state.kind === 'worked-through' || state.kind === 'let-go' ? ['ended', state.at] : ['open', now];
}

/** A state that has ended, once it is opened again. */
function closingOf(state: RuptureState, reopened: Moment): Closing | undefined {
  switch (state.kind) {
    case 'open':
    case 'brought':
      return undefined;
    case 'worked-through': {
      const { kind, ...told } = state;
      return { ...told, as: kind, reopened };
    }
    case 'let-go': {
      const { kind, ...told } = state;
      return { how: '', stays: '', ...told, as: kind, reopened };
    }
    default:
      return unreachable(state);
  }
}

function moved(rupture: Rupture, wanted: RuptureMove, state: RuptureState): Rupture | undefined {
  return movesOf(rupture).includes(wanted) ? { ...takeOffList(rupture), state } : undefined;
}

/** None of them counts as less than none. */
function sum(lengths: readonly number[]): number {
  return lengths.reduce((all, length) => all + Math.max(0, length), 0);
}
