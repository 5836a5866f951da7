import { fold } from '../text/fold';
import type { Id } from '../id';
import type { Reaching } from '../kinds/reaching';
import type { Touchstone, TouchstoneWhat } from '../kinds/touchstone';
import { epochOf } from '../time/moment';
import { unreachable } from '../result';
import { easing, hasEased } from './reaching';

/** What a touchstone that nobody rated counts as. */
const UNRATED = 5;

/**
 * Whether it is words or something that somebody did: as it was said, else by where it came from. Undefined where
 * neither is known.
 */
export function whatItIs({ what, from }: Pick<Touchstone, 'what' | 'from'>): TouchstoneWhat | undefined {
  if (what !== undefined || from === undefined) return what;
  switch (from) {
    case 'said':
    case 'message':
      return 'words';
    case 'gesture':
    case 'noticed':
      return 'deed';
    default:
      return unreachable(from);
  }
}

/** How often a touchstone has held: the times it was met and the pull was less afterwards. */
export function timesHeld(touchstone: Id, reachings: readonly Reaching[]): number {
  return reachings.filter((reaching) => hasEased(reaching) && reaching.touchstones.includes(touchstone)).length;
}

/**
 * The order in which touchstones are met: by how much each holds, together with by how much the pull eased, on average,
 * when it was met. Among equals the one that was not met for longer comes first.
 */
export function mostHelpfulFirst(
  touchstones: readonly Touchstone[],
  reachings: readonly Reaching[],
): readonly Touchstone[] {
  const weighed = touchstones.map((touchstone) => {
    const met = reachings.filter((reaching) => reaching.touchstones.includes(touchstone.id));
    const eased = met.map(easing).filter((value) => value !== undefined);
    const help =
      (touchstone.holds ?? UNRATED) + eased.reduce((sum, value) => sum + value, 0) / Math.max(1, eased.length);
    return { touchstone, help, lastMet: Math.max(-Infinity, ...met.map(({ at }) => epochOf(at))) };
  });
  return weighed
    .sort((one, other) => {
      if (one.help !== other.help) return other.help - one.help;
      if (one.lastMet !== other.lastMet) return one.lastMet - other.lastMet;
      return one.touchstone.id < other.touchstone.id ? -1 : 1;
    })
    .map(({ touchstone }) => touchstone);
}

/** Whether all sought words stand in a touchstone, whatever their case and accents. */
export function touchstoneHas({ words, body, image }: Touchstone, sought: string): boolean {
  const text = fold([words, body, image?.description ?? ''].join('\n'));
  return fold(sought)
    .split(' ')
    .every((word) => text.includes(word));
}
