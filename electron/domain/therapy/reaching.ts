import { REACHING, type Did, type Reaching } from '../kinds/reaching';
import type { CheckIn } from '../kinds/checkIn';
import type { Id } from '../id';
import { epochOf, type Moment } from '../time/moment';
import { belongsTo } from './person';

/** The kinds of what was done, in their order. */
export const DID = Object.keys(REACHING.fields.did.kinds) as readonly Did['kind'][];

/** By how much the pull had eased afterwards, negative where it had grown; undefined where it was not rated twice. */
export function easing({ before, after }: Pick<Reaching, 'before' | 'after'>): number | undefined {
  return before === undefined || after === undefined ? undefined : before - after;
}

/** Whether the pull was less afterwards. */
export function hasEased(reaching: Reaching): boolean {
  return (easing(reaching) ?? 0) > 0;
}

/** Whether it helped: somebody said so, or the pull was less afterwards. */
export function hasHelped(reaching: Reaching): boolean {
  return reaching.helped === 'yes' || hasEased(reaching);
}

/** Earlier times that helped: those of which it was said first, then what helped most, then the latest. */
export function whatHelped(reachings: readonly Reaching[]): readonly Reaching[] {
  return reachings
    .filter(hasHelped)
    .sort(
      (one, other) =>
        Number(other.helped === 'yes') - Number(one.helped === 'yes') ||
        (easing(other) ?? 0) - (easing(one) ?? 0) ||
        epochOf(other.at) - epochOf(one.at) ||
        (one.id < other.id ? -1 : 1),
    );
}

const MINUTE = 60_000;
/** Minutes after its end in which a wait is gone on with. */
const AFTER = 60;
/** Minutes for which a number need not be given again. */
const MOMENT = 60;

/** A wait that goes on. */
export type Waiting = Extract<Did, { readonly kind: 'waited' }> & { readonly since: Moment };

/** The wait of a reaching; undefined where none goes on. */
export function waitingOf({ did }: Pick<Reaching, 'did'>): Waiting | undefined {
  return did.kind === 'waited' && did.since ? { ...did, since: did.since } : undefined;
}

/** Whole minutes until a wait is over; none once it is. */
export function minutesLeft(waiting: Waiting, now: Moment): number {
  return Math.max(0, Math.ceil((endOfWait(waiting) - epochOf(now)) / MINUTE));
}

/** Whole minutes that were waited, of those that were meant. */
export function minutesWaited({ minutes, since }: Waiting, now: Moment): number {
  return Math.min(minutes, Math.max(0, Math.round((epochOf(now) - epochOf(since)) / MINUTE)));
}

/** When a wait is over, in milliseconds since 1970. */
export function endOfWait({ minutes, since }: Waiting): number {
  return epochOf(since) + minutes * MINUTE;
}

/** The reaching whose wait goes on, or has ended a little while ago; the latest of several. */
export function goingOn(reachings: readonly Reaching[], now: Moment): Reaching | undefined {
  const time = epochOf(now);
  return reachings
    .filter((reaching) => {
      const waiting = waitingOf(reaching);
      return waiting && epochOf(waiting.since) <= time && time < endOfWait(waiting) + AFTER * MINUTE;
    })
    .sort((one, other) => epochOf(other.at) - epochOf(one.at) || (one.id < other.id ? -1 : 1))[0];
}

/** The pull that was rated last in a check-in a moment ago; undefined where it was not. */
export function pullJustGiven(checkIns: readonly CheckIn[], person: Id | undefined, now: Moment): number | undefined {
  const time = epochOf(now);
  return checkIns
    .filter(({ at, pull, person: of }) => {
      const passed = time - epochOf(at);
      const isTheirs = person === undefined || belongsTo(of, person);
      return pull !== undefined && isTheirs && passed >= 0 && passed < MOMENT * MINUTE;
    })
    .sort((one, other) => epochOf(other.at) - epochOf(one.at))[0]?.pull;
}
