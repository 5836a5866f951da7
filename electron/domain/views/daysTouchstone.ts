import { daysBetween } from '../time/day';
import type { Id } from '../id';
import { dayOf, epochOf, type Day, type Moment } from '../time/moment';

/** What of a touchstone decides on which day it is shown. */
export interface Showable {
  readonly id: Id;
  readonly at: Moment;
  readonly kept?: Moment | undefined;
}

/** A touchstone that is waiting to be shown, from a day on, counted from the beginning. */
interface Waiting<Stone> {
  readonly stone: Stone;
  readonly from: number;
  readonly seed: number;
}

/** Where days are counted from; nothing was kept before. It bounds the work where a date is far in the past. */
const BEGINNING = '2020-01-01' as Day;

/**
 * The touchstone of a day: one of the half that was not shown for longest, the same all day and on every computer. So
 * none comes again before half of the others were shown. What is kept today joins tomorrow, unless there is nothing
 * else. Undefined where there is none.
 */
export function daysTouchstone<Stone extends Showable>(touchstones: readonly Stone[], day: Day): Stone | undefined {
  const joining = touchstones.map(waitingOf).sort(byJoining);
  const today = daysBetween(BEGINNING, day);
  const [first] = joining;
  let shown = first;
  /**
   * Longest not shown first; what is new was never shown. The first was shown the day before it joins, when there was
   * nothing else.
   */
  let queue: readonly Waiting<Stone>[] = joining.slice(0, 1);
  for (let present = first?.from ?? Infinity, joined = queue.length; present <= today; present++) {
    const before = joined;
    while ((joining[joined]?.from ?? Infinity) <= present) joined++;
    const waiting = [...joining.slice(before, joined), ...queue];
    const chosen = drawn(waiting.slice(0, Math.ceil(waiting.length / 2)), present);
    queue = chosen ? [...waiting.filter((one) => one !== chosen), chosen] : waiting;
    shown = chosen;
  }
  return shown?.stone;
}

function waitingOf<Stone extends Showable>(stone: Stone): Waiting<Stone> {
  const kept = daysBetween(BEGINNING, dayOf(stone.kept ?? stone.at));
  return { stone, from: Math.max(0, kept + 1), seed: seedOf(stone.id) };
}

function byJoining({ from, stone }: Waiting<Showable>, other: Waiting<Showable>): number {
  const later = epochOf(stone.kept ?? stone.at) - epochOf(other.stone.kept ?? other.stone.at);
  return from - other.from || later || (stone.id < other.stone.id ? -1 : 1);
}

/** The one that the day's lot falls on. Without any other of them it would be the same. */
function drawn<Stone>(waiting: readonly Waiting<Stone>[], day: number): Waiting<Stone> | undefined {
  let best: { readonly one: Waiting<Stone>; readonly lot: number } | undefined;
  for (const one of waiting) {
    const lot = mixed(one.seed ^ mixed(day + 1));
    if (!best || lot > best.lot) best = { one, lot };
  }
  return best?.one;
}

/** A number that an id always has: FNV-1a. */
function seedOf(id: Id): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < id.length; index++) hash = Math.imul(hash ^ id.charCodeAt(index), 0x01000193);
  return hash;
}

/** A number whose bits all depend on all of another's: the end of murmur3. */
function mixed(number: number): number {
  let hash = Math.imul(number ^ (number >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
