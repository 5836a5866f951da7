/** Words of scripts that part their words, as folding leaves them. */
const WORDS = /[^\P{L}\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3]{3,40}/gu;
const SHORTEST_CORRECTED = 4;

/** The words in use, each with how often, so that a slip of one letter can be forgiven. */
export interface Vocabulary {
  /** Counts the words of a folded text in. */
  readonly add: (folded: string) => void;
  /** Counts the words of a folded text out that was counted in before. */
  readonly remove: (folded: string) => void;
  readonly clear: () => void;
  /**
   * What a folded word may have meant, the most used first: words in use that are one letter away, by one too many, one
   * missing, another one, or two swapped. None for a word in use, or of fewer than four letters.
   */
  readonly near: (word: string) => readonly string[];
}

/** An empty vocabulary. */
export function makeVocabulary(): Vocabulary {
  const counts = new Map<string, number>();
  const count = (folded: string, by: number): void => {
    for (const word of folded.match(WORDS) ?? []) {
      const now = (counts.get(word) ?? 0) + by;
      if (now > 0) counts.set(word, now);
      else counts.delete(word);
    }
  };
  return {
    add: (folded) => count(folded, 1),
    remove: (folded) => count(folded, -1),
    clear: () => counts.clear(),
    near: (word) => {
      if (word.length < SHORTEST_CORRECTED || word.match(WORDS)?.[0] !== word) return [];
      const found: string[] = [];
      for (const other of counts.keys()) {
        if (other.includes(word)) return [];
        if (oneApart(word, other)) found.push(other);
      }
      return found.sort((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0));
    },
  };
}

/** Whether two different words become the same by one letter inserted, removed or replaced, or two neighbours swapped. */
export function oneApart(one: string, other: string): boolean {
  if (one.length > other.length) return oneApart(other, one);
  if (other.length - one.length > 1) return false;
  let at = 0;
  while (at < one.length && one[at] === other[at]) at += 1;
  if (one.length < other.length) return one.slice(at) === other.slice(at + 1);
  if (at === one.length) return false;
  if (one.slice(at + 1) === other.slice(at + 1)) return true;
  return one[at] === other[at + 1] && one[at + 1] === other[at] && one.slice(at + 2) === other.slice(at + 2);
}
