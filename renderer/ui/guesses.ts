import { ZxcvbnFactory } from '@zxcvbn-ts/core';
import * as common from '@zxcvbn-ts/language-common';
import * as english from '@zxcvbn-ts/language-en';

const estimator = new ZxcvbnFactory({
  dictionary: { ...common.dictionary, ...english.dictionary },
  graphs: common.adjacencyGraphs,
});

/** How many guesses a passphrase would take someone who knows how people choose them. */
export function guessesFor(passphrase: string): number {
  return estimator.check(passphrase).guesses;
}
