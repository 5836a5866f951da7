import { describe, expect, it } from 'vitest';
import { guessesFor } from './guesses';
import { strengthOf } from './strength';

describe('the strength of a passphrase', () => {
  it.each([
    ['password', 'weak'],
    ['Holdfast2026', 'weak'],
    ['qwertyuiop', 'weak'],
    ['x7#Lq9!vTz', 'fair'],
    ['velvet orbit famous', 'strong'],
    ['ladder minute velvet orbit famous tide', 'veryStrong'],
  ])('%s is %s', (passphrase, strength) => {
    expect(strengthOf(guessesFor(passphrase))).toBe(strength);
  });

  it('never falls as guesses grow', () => {
    const order = [1, 1e6, 1e9, 1e10, 1e12, 1e13, 1e15, 1e20, Infinity].map(strengthOf);
    expect(order).toEqual(['weak', 'weak', 'weak', 'fair', 'fair', 'strong', 'strong', 'veryStrong', 'veryStrong']);
  });
});
