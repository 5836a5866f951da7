import type { Id } from '../id';
import { akinTo, formsIn } from './wordForms';
import type { Spoken, Word } from './spoken';

/** The earlier rounds of a loop. */
export interface EarlierRounds {
  readonly loop: Id;
  readonly texts: readonly Spoken[];
  /** In how many other texts of the journal a folded word stands. */
  readonly elsewhere: (word: string) => number;
}

/** That an entry speaks of the same things as the earlier rounds of a loop. */
export interface Resemblance {
  readonly loop: Id;
  /** What both speak of, as the entry has it, what tells most first. */
  readonly words: readonly string[];
}

/** A text with fewer different words is too short to be like another one. */
const FEWEST_WORDS = 20;
/**
 * Loops with fewer earlier rounds are not compared with, and of those rounds so many have to have a word, or of many a
 * part.
 */
const FEWEST_ROUNDS = 2;
const OFTEN = 0.25;
/** Where fewer other texts are in the same language, nobody knows which words are rare in it. */
const FEWEST_OTHERS = 20;
/** A word that more of those have says nothing. */
export const RARE = 0.04;
/**
 * In so many sentences, which are such a part of the entry, something has to be shared, and all of it has to tell so
 * much.
 */
const FEWEST_SENTENCES = 3;
const CLOSE = 0.25;
const LEAST = 7;
/** So many words are named. */
export const NAMED = 3;
/**
 * Nearly the same is what has such a part of the words of the longer one in common, and so many of them: that is close
 * whatever else was written, and also where nothing else was.
 */
export const NEARLY = 0.6;
export const FEWEST_SAME = 6;

interface Shared extends Word {
  readonly weight: number;
}

/**
 * The loop whose earlier rounds an entry resembles most, if it resembles any closely: it is nearly the same as several
 * of them, or throughout it has words in common with them that hardly any other text of the journal has. In doubt there
 * is none.
 */
export function resemblanceOf(entry: Spoken, loops: readonly EarlierRounds[]): Resemblance | undefined {
  const same = loops.flatMap((rounds) => nearlySame(entry, rounds) ?? []);
  const [nearest] = same.sort((one, other) => other.part - one.part || (one.loop < other.loop ? -1 : 1));
  if (nearest) return { loop: nearest.loop, words: nearest.words };
  if (entry.size < FEWEST_WORDS) return undefined;
  const sentences = new Set([...entry.values()].flatMap((word) => word.sentences)).size;
  const alike = loops.flatMap((rounds) => {
    const shared = throughout(sharedWith(entry, rounds));
    const weight = shared.reduce((sum, word) => sum + word.weight, 0);
    if (shared.length < FEWEST_SENTENCES || shared.length < sentences * CLOSE || weight < LEAST) return [];
    return [{ loop: rounds.loop, weight, words: shared.slice(0, NAMED).map(({ written }) => written) }];
  });
  const [best] = alike.sort((one, other) => other.weight - one.weight || (one.loop < other.loop ? -1 : 1));
  return best && { loop: best.loop, words: best.words };
}

/** Whether several rounds are nearly the same as an entry: by which part of their words, and which tell most. */
function nearlySame(
  entry: Spoken,
  { loop, texts, elsewhere }: EarlierRounds,
): (Resemblance & { readonly part: number }) | undefined {
  const near = texts.flatMap((text) => {
    const forms = formsIn([text]);
    const shared = [...entry.keys()].filter((word) => akinTo(word, forms).length > 0);
    const part = shared.length / Math.max(entry.size, text.size);
    return shared.length >= FEWEST_SAME && part >= NEARLY ? [{ shared: new Set(shared), part }] : [];
  });
  if (near.length < Math.max(FEWEST_ROUNDS, texts.length * OFTEN)) return undefined;
  const most = Math.max(...[...entry.keys()].map(elsewhere));
  const words = [...entry]
    .filter(([word]) => elsewhere(word) <= Math.max(1, most * RARE) && near.every(({ shared }) => shared.has(word)))
    .sort(([one], [other]) => elsewhere(one) - elsewhere(other) || other.length - one.length || (one < other ? -1 : 1))
    .slice(0, NAMED)
    .map(([, { written }]) => written);
  return words.length < NAMED
    ? undefined
    : { loop, words, part: near.reduce((sum, { part }) => sum + part, 0) / near.length };
}

/** The rare words of an entry that several rounds have, what tells most first. The forms of a word count as one. */
function sharedWith(entry: Spoken, { texts, elsewhere }: EarlierRounds): readonly Shared[] {
  // The commonest word of a text stands in nearly all others of its language, and in no others.
  const others =
    texts.length < FEWEST_ROUNDS ? 0 : [...entry.keys()].reduce((most, word) => Math.max(most, elsewhere(word)), 0);
  if (others < FEWEST_OTHERS) return [];
  const forms = formsIn(texts);
  const shared = new Map<string, Shared>();
  for (const [word, said] of entry) {
    const akin = akinTo(word, forms);
    const rounds = new Set(akin.flatMap((form) => forms.texts.get(form) ?? [])).size;
    if (rounds < Math.max(FEWEST_ROUNDS, texts.length * OFTEN)) continue;
    const found = Math.max(...[word, ...akin].map(elsewhere));
    if (found > Math.max(1, others * RARE)) continue;
    const weight = Math.log(rounds / (texts.length + 1)) - Math.log((found + 0.5) / (others + 1));
    const stem = [word, ...akin].reduce((one, other) =>
      other.length < one.length || (other.length === one.length && other < one) ? other : one,
    );
    if (weight > (shared.get(stem)?.weight ?? 0)) shared.set(stem, { ...said, weight });
  }
  return [...shared.values()].sort((one, other) => other.weight - one.weight || (one.written < other.written ? -1 : 1));
}

/**
 * For each sentence at most one of the words, what tells most first: a sentence that comes back is one thing that is
 * shared, however many words it has.
 */
function throughout(shared: readonly Shared[]): readonly Shared[] {
  const taken = new Set<number>();
  return shared.filter(({ sentences }) => {
    const free = sentences.find((sentence) => !taken.has(sentence));
    if (free !== undefined) taken.add(free);
    return free !== undefined;
  });
}
