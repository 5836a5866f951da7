/** Words of scripts that part their words, as folding leaves them. */
const WORDS = /[^\P{L}\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3]{3,40}/gu;
const WORD = new RegExp(`^${WORDS.source}$`, 'u');
/**
 * Runs of letters of which any could be a word for itself, or that have marks within: such words are known by their
 * pairs of characters.
 */
const UNPARTED = /[\p{M}\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3]/u;
const RUNS = /[\p{L}\p{M}]{2,}/gu;
const SHORTEST_CORRECTED = 4;

/**
 * The words in use, each with how many texts have it, so that a slip of one letter can be forgiven and a rare word be
 * told from a common one.
 */
export interface Vocabulary {
  /** Counts the words of a folded text in. */
  readonly add: (folded: string) => void;
  /** Counts the words of a folded text out that was counted in before. */
  readonly remove: (folded: string) => void;
  readonly clear: () => void;
  /** How many texts have a folded word. Where a script does not part its words, not more than these have it. */
  readonly count: (word: string) => number;
  /**
   * What a folded word may have meant, the most used first: words in use that are one letter away, by one too many, one
   * missing, another one, or two swapped. None for a word in use, or of fewer than four letters.
   */
  readonly near: (word: string) => readonly string[];
}

/** An empty vocabulary. */
export function makeVocabulary(): Vocabulary {
  const words = new Map<string, number>();
  const pairs = new Map<string, number>();
  const change = (folded: string, by: number): void => {
    count(words, parted(folded), by);
    count(pairs, unparted(folded), by);
  };
  return {
    add: (folded) => change(folded, 1),
    remove: (folded) => change(folded, -1),
    clear: () => {
      words.clear();
      pairs.clear();
    },
    count: (word) =>
      isKnownByPairs(word) ? Math.min(...pairsOf(word).map((pair) => pairs.get(pair) ?? 0)) : (words.get(word) ?? 0),
    near: (word) => {
      if (word.length < SHORTEST_CORRECTED || !WORD.test(word)) return [];
      const found: string[] = [];
      for (const other of words.keys()) {
        if (other.includes(word)) return [];
        if (oneApart(word, other)) found.push(other);
      }
      return found.sort((a, b) => (words.get(b) ?? 0) - (words.get(a) ?? 0));
    },
  };
}

/** What a folded text is counted by: its words, and where a script does not part them pairs of characters. */
export function countedIn(folded: string): ReadonlySet<string> {
  return new Set([...parted(folded), ...unparted(folded)]);
}

function parted(folded: string): readonly string[] {
  return folded.match(WORDS) ?? [];
}

function unparted(folded: string): readonly string[] {
  return UNPARTED.test(folded) ? (folded.match(RUNS) ?? []).filter((run) => UNPARTED.test(run)).flatMap(pairsOf) : [];
}

/** Counts what a text has, each once. */
function count(counts: Map<string, number>, found: readonly string[], by: number): void {
  for (const one of new Set(found)) {
    const now = (counts.get(one) ?? 0) + by;
    if (now > 0) counts.set(one, now);
    else counts.delete(one);
  }
}

function isKnownByPairs(word: string): boolean {
  return UNPARTED.test(word) && word.length > 1;
}

function pairsOf(run: string): readonly string[] {
  return Array.from({ length: run.length - 1 }, (_, index) => run.slice(index, index + 2));
}

/**
 * Whether two different words become the same by one letter inserted, removed or replaced, or two neighbours swapped.
 */
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
