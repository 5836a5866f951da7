import { plainText } from './plain';

/** Letters and digits, with what may stand within a word: marks, joiners, apostrophes, hyphens and dots. */
const RUN = /[\p{L}\p{N}][\p{L}\p{M}\p{N}\p{Pc}\u200c\u200d]*(?:['’.·\u2010\u2011-][\p{L}\p{N}][\p{L}\p{M}\p{N}\p{Pc}\u200c\u200d]*)*/gu;

/** Scripts that put no blanks between words. */
const UNPARTED = /[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{scx=Thai}\p{scx=Lao}\p{scx=Khmer}\p{scx=Myanmar}]/u;

const segmenter = new Intl.Segmenter(undefined, { granularity: 'word' });

/** How many words a Markdown text has, in any script, its marks left out. `well-known` is one word. */
export function countWords(markdown: string): number {
  let words = 0;
  for (const [run] of plainText(markdown).matchAll(RUN)) words += UNPARTED.test(run) ? segmented(run) : 1;
  return words;
}

/** The words of a plain text in any script, as they are written. */
export function* wordsIn(plain: string): Generator<string> {
  for (const [run] of plain.matchAll(RUN)) {
    if (!UNPARTED.test(run)) yield run;
    else for (const { segment, isWordLike } of segmenter.segment(run)) if (isWordLike) yield segment;
  }
}

/** The same by dictionary; some hundred times slower, so only for what no blank parts. */
function segmented(run: string): number {
  let words = 0;
  for (const { isWordLike } of segmenter.segment(run)) if (isWordLike) words += 1;
  return words;
}
