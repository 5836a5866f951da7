import type { Id } from '../id';
import { FEWEST_SAME, NAMED, NEARLY, RARE } from './resemblance';

/** A text by its different words. */
export interface TextOfWords {
  readonly id: Id;
  readonly words: ReadonlySet<string>;
}

/** So many texts that are close to each other are noticed. */
const FEWEST_NEAR = 3;
/** A word that more texts have tells of a way to write, and none has to be compared for it. */
const MOST_USED = 40;

/**
 * Texts that are close to each other: each nearly the same as every other of its group, three at least, with several
 * words that all of them and hardly any others have. A text is in one group at most. Groups and texts stay in the order
 * given. Found in steps, of which each is short.
 */
export function* findingNear(texts: readonly TextOfWords[]): Generator<undefined, readonly (readonly Id[])[]> {
  const having = new Map<string, number[]>();
  for (const [at, { words }] of texts.entries()) {
    for (const word of words) put(having, word, at);
    yield undefined;
  }
  const use = (word: string) => having.get(word)?.length ?? 0;
  const taken = new Set<TextOfWords>();
  const groups: (readonly Id[])[] = [];
  for (const [at, first] of texts.entries()) {
    const group = taken.has(first) ? [] : [first];
    for (const place of group.length === 0 ? [] : laterWith(first, at, having)) {
      const text = texts[place];
      if (text && !taken.has(text) && group.every((one) => isNearlySame(one.words, text.words))) group.push(text);
    }
    if (group.length >= FEWEST_NEAR && isTelling(group, use)) {
      for (const text of group) taken.add(text);
      groups.push(group.map(({ id }) => id));
    }
    yield undefined;
  }
  return groups;
}

function put(places: Map<string, number[]>, word: string, at: number): void {
  const known = places.get(word);
  if (known) known.push(at);
  else places.set(word, [at]);
}

/** The later texts that share with one what has to be shared of what not many have. */
function laterWith(
  { words }: TextOfWords,
  at: number,
  having: ReadonlyMap<string, readonly number[]>,
): readonly number[] {
  const shared = new Map<number, number>();
  for (const word of words) {
    const places = having.get(word) ?? [];
    if (places.length > MOST_USED) continue;
    for (const place of places) if (place > at) shared.set(place, (shared.get(place) ?? 0) + 1);
  }
  return [...shared].flatMap(([place, count]) => (count >= NAMED ? [place] : [])).sort((one, other) => one - other);
}

function isNearlySame(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  const [less, more] = one.size <= other.size ? [one, other] : [other, one];
  const fewest = Math.max(FEWEST_SAME, more.size * NEARLY);
  if (less.size < fewest) return false;
  let shared = 0;
  for (const word of less) if (more.has(word)) shared += 1;
  return shared >= fewest;
}

/** Whether texts share what tells something: words that hardly any other text has. */
function isTelling([first, ...rest]: readonly TextOfWords[], use: (word: string) => number): boolean {
  const own = [...(first?.words ?? [])];
  const most = own.reduce((so, word) => Math.max(so, use(word)), 0);
  const hardlyAny = Math.min(MOST_USED, rest.length + 1 + Math.max(1, most * RARE));
  return own.filter((word) => use(word) <= hardlyAny && rest.every(({ words }) => words.has(word))).length >= NAMED;
}
