import { fold } from './fold';
import { plainText } from './plain';
import { wordsIn } from './wordCount';

/** What a text speaks of: its words, each by how it is compared, which is folded. */
export type Spoken = ReadonlyMap<string, Word>;

export interface Word {
  /** As it was written. */
  readonly written: string;
  /** The sentences that have it, by their numbers. */
  readonly sentences: readonly number[];
}

const SENTENCE = /[.!?…。！？؟।\n]+/;
const WITHIN_WORD = /['’.·\u2010\u2011-]/;
const HAS_DIGIT = /\p{N}/u;
/** Scripts with letters for sounds, in which a word of a letter or two says nothing by itself. */
const ALPHABETIC =
  /^[\p{scx=Latin}\p{scx=Greek}\p{scx=Cyrillic}\p{scx=Hebrew}\p{scx=Arabic}\p{scx=Armenian}\p{scx=Georgian}]+$/u;
const SHORTEST = 3;
const SHORTEST_OTHERWISE = 2;
const LONGEST = 40;

/** The words of a Markdown text in any script, without numbers and without the shortest. */
export function spokenIn(markdown: string): Spoken {
  const spoken = new Map<string, Word>();
  plainText(markdown)
    .split(SENTENCE)
    .forEach((sentence, index) => {
      for (const written of wordsIn(sentence)) {
        const parts = fold(written).split(WITHIN_WORD);
        for (const part of parts)
          if (says(part)) spoken.set(part, heard(spoken.get(part), parts.length === 1 ? written : part, index));
      }
    });
  return spoken;
}

/** In how many of some texts each word stands. */
export function countIn(texts: readonly Spoken[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const text of texts) for (const word of text.keys()) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

/** A word that is met once more. Written small within a sentence it is as it is; large it may only begin one. */
function heard(before: Word | undefined, written: string, sentence: number): Word {
  if (!before) return { written, sentences: [sentence] };
  const isSmaller = before.written !== before.written.toLowerCase() && written === written.toLowerCase();
  return {
    written: isSmaller ? written : before.written,
    sentences: before.sentences.at(-1) === sentence ? before.sentences : [...before.sentences, sentence],
  };
}

function says(word: string): boolean {
  const { length } = Array.from(word);
  return (
    length >= (ALPHABETIC.test(word) ? SHORTEST : SHORTEST_OTHERWISE) && length <= LONGEST && !HAS_DIGIT.test(word)
  );
}
