import type { Feeling } from '../fields/feeling';
import type { FeelingAndFact } from '../kinds/feelingAndFact';
import { unreachable } from '../result';

/** The steps in their order; all of them may be left out. */
export const FACT_STEPS = ['situation', 'feelings', 'says', 'know', 'other', 'unknown', 'again'] as const;

export type FactStep = (typeof FACT_STEPS)[number];

/**
 * A feeling as it was rated first and again. A rating may be missing: not yet given, or of a feeling that was taken off
 * elsewhere.
 */
export interface RatedTwice {
  readonly name: string;
  readonly first?: number | undefined;
  readonly again?: number | undefined;
}

/**
 * The feelings with both their ratings, in the order in which they were named; last, those that were only rated again.
 */
export function ratedTwice({
  feelings,
  feelingsAfter,
}: Pick<FeelingAndFact, 'feelings' | 'feelingsAfter'>): readonly RatedTwice[] {
  const names = [...new Set([...feelings, ...feelingsAfter].map(({ name }) => name))];
  return names.map((name) => ({ name, first: strengthOf(name, feelings), again: strengthOf(name, feelingsAfter) }));
}

/** The feelings rated again, with one of them rated anew; without a strength it is not rated. */
export function rateAgain(
  feelingsAfter: readonly Feeling[],
  name: string,
  strength: number | undefined,
): readonly Feeling[] {
  if (strength === undefined) return feelingsAfter.filter((one) => one.name !== name);
  const isThere = feelingsAfter.some((one) => one.name === name);
  return isThere
    ? feelingsAfter.map((one) => (one.name === name ? { name, strength } : one))
    : [...feelingsAfter, { name, strength }];
}

/** The step as far as which it was filled in; undefined where nothing was. */
export function reachedStep(record: FeelingAndFact): FactStep | undefined {
  return FACT_STEPS.findLast((step) => hasStep(record, step));
}

/** Whether there is something left that was rated once, or nothing was rated again. The texts may stay empty. */
export function isHalfDone(record: FeelingAndFact): boolean {
  const { believed, believedAfter, feelings, feelingsAfter } = record;
  if (!hasStep(record, 'again')) return true;
  return (
    (believed !== undefined && believedAfter === undefined) ||
    feelings.some(({ name }) => strengthOf(name, feelingsAfter) === undefined)
  );
}

function hasStep(record: FeelingAndFact, step: FactStep): boolean {
  switch (step) {
    case 'situation':
      return record.body.trim() !== '';
    case 'feelings':
      return record.feelings.length > 0;
    case 'says':
      return record.says.trim() !== '' || record.believed !== undefined;
    case 'know':
      return record.know.trim() !== '' || record.touchstones.length > 0;
    case 'other':
      return record.other.trim() !== '';
    case 'unknown':
      return record.unknown.trim() !== '';
    case 'again':
      return record.believedAfter !== undefined || record.feelingsAfter.length > 0;
    default:
      return unreachable(step);
  }
}

function strengthOf(name: string, feelings: readonly Feeling[]): number | undefined {
  return feelings.find((one) => one.name === name)?.strength;
}
