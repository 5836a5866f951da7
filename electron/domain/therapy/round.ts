import type { Id } from '../id';
import type { Round } from '../kinds/round';
import { epochOf, type Moment } from '../time/moment';
import type { Stretch } from '../text/marks';

/** Where an entry is lived that is there; undefined for one that is not. */
type MomentOf = (entry: Id) => Moment | undefined;

/**
 * The rounds of a loop, earliest first. An entry is one round of a loop: of several, which two computers may have
 * marked, the one in which more was said counts, then the lesser id.
 */
export function roundsOfLoop(loop: Id, rounds: readonly Round[]): readonly Round[] {
  const own = rounds.filter((round) => round.loop === loop);
  return own.filter((round) => !own.some((other) => isTold(other, round))).sort(byTime);
}

/** The rounds of an entry, each of another loop, in the order of their ids. */
export function roundsIn(entry: Id, rounds: readonly Round[]): readonly Round[] {
  const own = rounds.filter((round) => round.entry === entry);
  return own
    .filter((round) => !own.some((other) => other.loop === round.loop && isTold(other, round)))
    .sort((one, other) => (one.id < other.id ? -1 : 1));
}

/** Rounds that belong to no loop that is there, earliest first. */
export function roundsWithout(loops: readonly { readonly id: Id }[], rounds: readonly Round[]): readonly Round[] {
  const there = new Set(loops.map(({ id }) => id));
  return rounds.filter(({ loop }) => loop === undefined || !there.has(loop)).sort(byTime);
}

/** The rounds with the moments that their entries have now; one whose entry is gone keeps its own. */
export function asLived(rounds: readonly Round[], momentOf: MomentOf): readonly Round[] {
  return rounds.map((round) => {
    const at = round.entry && momentOf(round.entry);
    return at === undefined || at === round.at ? round : { ...round, at };
  });
}

/** Where the words that were selected stand in the text of the entry now; undefined where they do not, or none were. */
export function placeOfQuote({ quote }: Pick<Round, 'quote'>, body: string): Stretch | undefined {
  const words = quote.trim();
  const from = words === '' ? -1 : body.indexOf(words);
  return from < 0 ? undefined : { from, to: from + words.length };
}

/** Whether a round of the same entry and loop stands for another one. */
function isTold(one: Round, other: Round): boolean {
  if (one.id === other.id || one.entry === undefined || one.entry !== other.entry) return false;
  const more = said(one) - said(other);
  return more === 0 ? one.id < other.id : more > 0;
}

function said({ quote, settles, under, going, body }: Round): number {
  return [quote, settles, under, going ?? '', body].join('').trim().length;
}

function byTime(one: Round, other: Round): number {
  return epochOf(one.at) - epochOf(other.at) || (one.id < other.id ? -1 : 1);
}
