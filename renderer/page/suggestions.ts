import { fold } from '../../electron/domain/text/fold';

/** Shown at once, so that the list stays a glance. */
const MOST = 7;

/** The words in use that begin with what is typed, then those that have it elsewhere; without those that are taken. */
export function suggestionsFor(typed: string, words: readonly string[], taken: readonly string[]): readonly string[] {
  const sought = fold(typed.trim());
  const free = words.filter((word) => !taken.includes(word));
  const begin = free.filter((word) => fold(word).startsWith(sought));
  const within = free.filter((word) => !begin.includes(word) && fold(word).includes(sought));
  return [...begin, ...within].slice(0, MOST);
}

/** What is typed, with the capitals with which it is in use already if it is. Accents count: `schon` is not `schön`. */
export function wordAs(typed: string, words: readonly string[]): string {
  const word = typed.normalize().trim().replace(/\s+/g, ' ');
  return words.find((known) => known.normalize().toLowerCase() === word.toLowerCase()) ?? word;
}
