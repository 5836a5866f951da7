import { marksIn, type Stretch } from './marks';

/**
 * The lines of a Markdown text that have words, each as the stretches that are no marks. Blanks at either end of a line
 * are left out.
 */
export function* plainLines(markdown: string): Generator<readonly Stretch[]> {
  const marks = marksIn(markdown);
  let next = 0;
  for (let start = 0; start <= markdown.length; ) {
    const newline = markdown.indexOf('\n', start);
    const end = newline < 0 ? markdown.length : newline;
    const words: Stretch[] = [];
    let from = start;
    for (let mark = marks[next]; mark && mark.from < end; mark = marks[(next += 1)]) {
      if (mark.from > from) words.push({ from, to: mark.from });
      from = Math.max(from, mark.to);
      if (mark.to > end) break;
    }
    if (from < end) words.push({ from, to: end });
    const kept = trimmed(markdown, words);
    if (kept.length > 0) yield kept;
    start = end + 1;
  }
}

/** The stretches of a Markdown text whose concatenation is its `plainText`, in order. */
export function plainStretches(markdown: string): readonly Stretch[] {
  const all: Stretch[] = [];
  for (const words of plainLines(markdown)) {
    const first = words[0];
    if (first && all.length > 0) {
      const newline = markdown.lastIndexOf('\n', first.from);
      all.push({ from: newline, to: newline + 1 });
    }
    all.push(...words);
  }
  return all;
}

/**
 * The words of a Markdown text without its marks, one line for each line that has words; never longer than the text.
 */
export function plainText(markdown: string): string {
  return read(markdown, plainStretches(markdown));
}

/** What stands in some stretches of a text. */
export function read(text: string, stretches: readonly Stretch[]): string {
  return stretches.map(({ from, to }) => text.slice(from, to)).join('');
}

/**
 * The beginning of a text, at most so many UTF-16 units long, ended between words where they are short enough, never
 * within a character.
 */
export function cutBetweenWords(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const blank = text.lastIndexOf(' ', limit);
  if (blank > limit / 2) return text.slice(0, blank);
  return text.slice(0, limit).replace(/[\ud800-\udbff]$/, '');
}

/** Where a stretch of the plain text stands in the Markdown, marks within it included. */
export function sourceStretch(stretches: readonly Stretch[], plain: Stretch): Stretch {
  const from = sourceOffset(stretches, plain.from);
  return { from, to: plain.to > plain.from ? sourceOffset(stretches, plain.to - 1) + 1 : from };
}

function sourceOffset(stretches: readonly Stretch[], offset: number): number {
  let rest = offset;
  for (const { from, to } of stretches) {
    if (rest < to - from) return from + rest;
    rest -= to - from;
  }
  return stretches.at(-1)?.to ?? 0;
}

/** Without the blanks at either end. */
function trimmed(text: string, stretches: readonly Stretch[]): readonly Stretch[] {
  const words = [...stretches];
  for (let first = words[0]; first; first = words[0]) {
    const from = first.to - text.slice(first.from, first.to).trimStart().length;
    if (from < first.to) {
      words[0] = { from, to: first.to };
      break;
    }
    words.shift();
  }
  for (let last = words.at(-1); last; last = words.at(-1)) {
    const to = last.from + text.slice(last.from, last.to).trimEnd().length;
    if (to > last.from) {
      words[words.length - 1] = { from: last.from, to };
      break;
    }
    words.pop();
  }
  return words;
}
