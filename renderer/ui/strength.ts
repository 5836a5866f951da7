import { useDeferredValue, useEffect, useState } from 'react';

/** How long a passphrase would hold against someone who has the files, in words: there is no score. */
export type Strength = 'weak' | 'fair' | 'strong' | 'veryStrong';
export const STRENGTHS: readonly Strength[] = ['weak', 'fair', 'strong', 'veryStrong'];

/**
 * Scrypt with 2^18 rounds takes about a second and 256 MB for one guess; somebody with a room full of machines makes
 * about a thousand a second.
 */
const GUESSES_A_SECOND = 1000;
const DAY = 86_400;
const CENTURY = 100 * 365 * DAY;

/** The strength that goes with a number of guesses. */
export function strengthOf(guesses: number): Strength {
  const seconds = guesses / GUESSES_A_SECOND;
  if (seconds < 30 * DAY) return 'weak';
  if (seconds < 2 * CENTURY) return 'fair';
  return seconds < 100_000 * CENTURY ? 'strong' : 'veryStrong';
}

/**
 * How strong a passphrase is; undefined while it is empty or not known yet. The estimator's word lists are loaded when
 * first needed.
 */
export function useStrength(passphrase: string): Strength | undefined {
  const calm = useDeferredValue(passphrase);
  const [known, setKnown] = useState<{ readonly of: string; readonly strength: Strength }>();
  useEffect(() => {
    if (calm === '') return;
    let wanted = true;
    void import('./guesses').then(({ guessesFor }) => {
      if (wanted) setKnown({ of: calm, strength: strengthOf(guessesFor(calm)) });
    });
    return () => {
      wanted = false;
    };
  }, [calm]);
  return passphrase === '' ? undefined : known?.strength;
}
