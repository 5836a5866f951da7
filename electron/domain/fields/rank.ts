import type { Id } from '../id';
import type { Moment } from '../time/moment';
/**
 * A place in an order that has room before, behind and between any two: a number in base 36 of which `WHOLE` digits
 * stand before the point, which is not written, so that ranks are ordered as texts are. What stands behind the point
 * never ends with 0. After fractional indexing (David Greenspan, "Implementing Fractional Indexing", 2020).
 */
export type Rank = string & { readonly __brand: 'Rank' };

interface Parts {
  readonly whole: number;
  readonly fraction: string;
}

const DIGITS = '0123456789abcdefghijklmnopqrstuvwxyz';
const BASE = DIGITS.length;
const WHOLE = 6;
/**
 * Half way, so that a billion whole ranks lie on either side; it begins with a letter, so that no reader of YAML takes
 * it for a number.
 */
const FIRST = BASE ** WHOLE / 2;
const START: Parts = { whole: 0, fraction: '' };
const END: Parts = { whole: BASE ** WHOLE, fraction: '' };
const LAST = DIGITS.slice(-1).repeat(WHOLE) as Rank;
const PATTERN = new RegExp(`^(?!0{${WHOLE}}$)[${DIGITS}]{${WHOLE}}(?:[${DIGITS}]*[${DIGITS.slice(1)}])?$`);

/**
 * The rank that a text is. A text that is none counts as a rank behind all that are given out, so that what was on the
 * list stays on it.
 */
export function rankFrom(text: string): Rank {
  return PATTERN.test(text) ? (text as Rank) : LAST;
}

/**
 * A rank strictly after one and strictly before another; undefined for an end that is open. Throws where the two are
 * equal or the wrong way round.
 */
export function between(after: Rank | undefined, before: Rank | undefined): Rank {
  if (after !== undefined && before !== undefined && after >= before)
    throw new RangeError('no rank lies between two that are equal or the wrong way round');
  const low = after === undefined ? START : parse(after);
  const high = before === undefined ? END : parse(before);
  if (high.whole - low.whole > 1) {
    if (before === undefined) return print(after === undefined ? FIRST : low.whole + 1);
    return print(after === undefined ? high.whole - 1 : Math.floor((low.whole + high.whole) / 2));
  }
  if (high.whole > low.whole && high.fraction !== '') return print(high.whole);
  return print(low.whole, fractionBetween(low.fraction, high.whole > low.whole ? undefined : high.fraction));
}

/** So many ranks in order, all strictly after one and before another. Throws as `between` does. */
export function ranksBetween(after: Rank | undefined, before: Rank | undefined, count: number): readonly Rank[] {
  const ranks: Rank[] = [];
  if (before === undefined) while (ranks.length < count) ranks.push(between(ranks.at(-1) ?? after, undefined));
  else if (after === undefined) while (ranks.length < count) ranks.unshift(between(undefined, ranks[0] ?? before));
  else if (count > 0) {
    const middle = between(after, before);
    const left = Math.floor((count - 1) / 2);
    ranks.push(...ranksBetween(after, middle, left), middle, ...ranksBetween(middle, before, count - 1 - left));
  }
  return ranks;
}

/** The digits of a short fraction between two, `high` undefined for 1. */
function fractionBetween(low: string, high: string | undefined): string {
  const first = valueOf(low.charAt(0));
  const limit = high === undefined ? BASE : valueOf(high.charAt(0));
  if (limit - first > 1) return digit(Math.floor((first + limit) / 2));
  if (first === limit) return digit(first) + fractionBetween(low.slice(1), high?.slice(1));
  if (high !== undefined && high.length > 1) return digit(limit);
  return digit(first) + fractionBetween(low.slice(1), undefined);
}

function parse(rank: Rank): Parts {
  return { whole: Number.parseInt(rank.slice(0, WHOLE), BASE), fraction: rank.slice(WHOLE) };
}

function print(whole: number, fraction = ''): Rank {
  return (whole.toString(BASE).padStart(WHOLE, '0') + fraction) as Rank;
}

function digit(value: number): string {
  return DIGITS.charAt(value);
}

/** What a digit is worth; beyond the end of a fraction all digits are 0. */
function valueOf(character: string): number {
  return character === '' ? 0 : DIGITS.indexOf(character);
}

/** That a record is on the list for the next session. */
export interface Listed {
  readonly rank: Rank;
  /** Since when. */
  readonly at: Moment;
  /** The person for whose session, where it is said. */
  readonly of?: Id | undefined;
}
