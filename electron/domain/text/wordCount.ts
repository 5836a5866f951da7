import { plainText } from './plain';

/** Letters and digits, with what may stand within a word: marks, joiners, apostrophes, hyphens and dots. */
const RUN =
  /[\p{L}\p{N}][\p{L}\p{M}\p{N}\p{Pc}\u200c\u200d]*(?:['’.·\u2010\u2011-][\p{L}\p{N}][\p{L}\p{M}\p{N}\p{Pc}\u200c\u200d]*)*/gu;

/** Scripts that put no blanks between words. */
const UNPARTED = /[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{scx=Thai}\p{scx=Lao}\p{scx=Khmer}\p{scx=Myanmar}]/u;

const PIECE = 20_000;

const segmenter = new Intl.Segmenter(undefined, { granularity: 'word' });

/** How many words a Markdown text has, in any script, its marks left out. `well-known` is one word. */
export function countWords(markdown: string): number {
  const counting = countingWords(markdown);
  for (;;) {
    const step = counting.next();
    if (step.done === true) return step.value;
  }
}

/** The same in steps, each of a piece of the text that is counted at once. */
export function* countingWords(markdown: string): Generator<undefined, number> {
  let words = 0;
  for (let from = 0; from < markdown.length; ) {
    const to = endOfPiece(markdown, from);
    for (const [run] of plainText(markdown.slice(from, to)).matchAll(RUN))
      words += UNPARTED.test(run) ? segmented(run) : 1;
    from = to;
    yield undefined;
  }
  return words;
}

/** After a line, or where lines are longer after a blank. */
function endOfPiece(text: string, from: number): number {
  if (text.length - from <= PIECE) return text.length;
  for (const parting of ['\n', ' ']) {
    const at = text.lastIndexOf(parting, from + PIECE - 1);
    if (at >= from) return at + 1;
  }
  return from + PIECE;
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
