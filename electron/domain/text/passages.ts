import { plainLines, read } from './plain';

/** A passage is at least and at most so long, in UTF-16 units. */
export const SHORTEST = 16;
export const LONGEST = 280;

const sentences = new Intl.Segmenter('en', { granularity: 'sentence' });

/**
 * The passages of a Markdown text: its exact words without the marks, whole sentences of one line each, as many as make
 * a sensible length. Sentences that are too long for it are left out, and so is what is too short.
 */
export function passagesOf(markdown: string): readonly string[] {
  return [...plainLines(markdown)].flatMap((line) => passagesIn(read(markdown, line)));
}

function passagesIn(line: string): readonly string[] {
  const passages: string[] = [];
  let present = '';
  for (const { segment } of sentences.segment(line)) {
    if ((present + segment).trim().length > LONGEST || present.trim().length >= SHORTEST) {
      passages.push(present.trim());
      present = '';
    }
    present += segment;
  }
  passages.push(present.trim());
  return passages.filter(({ length }) => length >= SHORTEST && length <= LONGEST);
}
