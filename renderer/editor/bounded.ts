import type { MarkdownConfig } from '@lezer/markdown';

/**
 * A paragraph with more characters, or more marks that may belong together, is plain text; so is a line within more
 * blocks.
 */
const LONGEST = 30_000;
const MOST_MARKS = 1000;
const DEEPEST_BLOCK = 40;

const MARK = /\*+|_+|~+|`+|[[\]<]/g;

/**
 * Bounds what a text can cost: the time to find which marks belong together grows with the square of their number, and
 * blocks within blocks with that of their depth. Where it gives up the text stands as it is written.
 */
export const bounded: MarkdownConfig = {
  parseBlock: [
    {
      name: 'TooDeep',
      before: 'IndentedCode',
      parse: (cx, line) => {
        if (cx.depth < DEEPEST_BLOCK || line.pos >= line.text.length) return false;
        cx.addElement(cx.elt('Paragraph', cx.lineStart + line.pos, cx.lineStart + line.text.length));
        cx.nextLine();
        return true;
      },
    },
  ],
  parseInline: [
    {
      name: 'TooMuch',
      before: 'Escape',
      parse: (cx, _, pos) => (pos === cx.offset && isTooMuch(cx.text) ? cx.end : -1),
    },
  ],
};

function isTooMuch(text: string): boolean {
  if (text.length > LONGEST) return true;
  MARK.lastIndex = 0;
  let marks = 0;
  while (marks <= MOST_MARKS && MARK.test(text)) marks += 1;
  MARK.lastIndex = 0;
  return marks > MOST_MARKS;
}
