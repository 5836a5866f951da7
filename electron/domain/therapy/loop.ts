import { addDays, weekdayOf } from '../time/day';
import { fold } from '../text/fold';
import type { Loop } from '../kinds/loop';
import type { Round } from '../kinds/round';
import { dayOf, epochOf, type Day } from '../time/moment';
import { roundsOfLoop } from './round';

/** A loop and how often it came. */
export interface LoopSeen {
  readonly loop: Loop;
  /** Earliest first; may be none. */
  readonly rounds: readonly Round[];
}

/** How often a loop came in a week. */
export interface Week {
  /** The Monday it begins with, as in ISO 8601. */
  readonly monday: Day;
  readonly rounds: number;
}

const WEEK = 7;

/** Every loop with its rounds: the one that came last first, those that have none at the end, newest first. */
export function loopsSeen(loops: readonly Loop[], rounds: readonly Round[]): readonly LoopSeen[] {
  return loops
    .map((loop) => ({ loop, rounds: roundsOfLoop(loop.id, rounds) }))
    .sort((one, other) => lastOf(other) - lastOf(one) || byTime(other.loop, one.loop));
}

/**
 * The loop of a name, without regard to case and accents. Of several, which two computers may have made, the one that
 * was called so first.
 */
export function loopNamed(name: string, loops: readonly Loop[]): Loop | undefined {
  const sought = fold(name.trim());
  return loops.filter(({ title }) => fold(title.trim()) === sought).sort(byTime)[0];
}

/** The Monday of the week a day is in. */
export function mondayOf(day: Day): Day {
  return addDays(day, 1 - weekdayOf(day));
}

/**
 * How often rounds came in each week by the calendar as they were lived, those without any between them included: from
 * the week of the first round to that of a day, or of the last round where that is later. Of more weeks than `most`
 * only the last ones.
 */
export function weeksOf(rounds: readonly Round[], until: Day, most: number): readonly Week[] {
  const counts = new Map<Day, number>();
  for (const { at } of rounds) {
    const monday = mondayOf(dayOf(at));
    counts.set(monday, (counts.get(monday) ?? 0) + 1);
  }
  const mondays = [...counts.keys()].sort();
  const [first] = mondays;
  if (first === undefined) return [];
  const last = [mondayOf(until), ...mondays].sort().at(-1) ?? first;
  const weeks: Week[] = [];
  for (let monday = last; monday >= first && weeks.length < most; monday = addDays(monday, -WEEK))
    weeks.push({ monday, rounds: counts.get(monday) ?? 0 });
  return weeks.reverse();
}

function lastOf({ rounds }: LoopSeen): number {
  const last = rounds.at(-1);
  return last ? epochOf(last.at) : -Infinity;
}

function byTime(one: Loop, other: Loop): number {
  return epochOf(one.at) - epochOf(other.at) || (one.id < other.id ? -1 : 1);
}
