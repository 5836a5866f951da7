import type { InlineContext, MarkdownConfig } from '@lezer/markdown';

/**
 * A paragraph with more characters, or more marks that may belong together, is plain text; so is a line within more
 * blocks.
 */
const LONGEST = 30_000;
const MOST_MARKS = 1000;
const DEEPEST_BLOCK = 40;
/** Characters of the longest mark that anybody has a use for. */
const LONGEST_MARK = 3;

const MARK = /\*+|_+|~+|`+|[[\]<]/g;
/** What no mark begins with. */
const WORDS = /[^\\`*_~[\]<!\n ]+/y;
const WORD = /[^\\`*_~[\]<!\n \p{L}\p{N}]+/uy;
const HAS_ADDRESS = /www\.|:\/\/|@|mailto:|xmpp:/;

/** The name of the node that stands for a stretch whose marks are not read. */
export const UNREAD = 'Unread';

/**
 * Bounds what a text can cost: the time to find which marks belong together grows with the square of their number, and
 * blocks within blocks with that of their depth. Where it gives up the text stands as it is written, as `Unread`. Where
 * no mark can begin nothing is looked for.
 */
export const bounded: MarkdownConfig = {
  defineNodes: [UNREAD],
  parseBlock: [
    {
      name: 'TooDeep',
      before: 'IndentedCode',
      parse: (cx, line) => {
        if (cx.depth < DEEPEST_BLOCK || line.pos >= line.text.length) return false;
        const [from, to] = [cx.lineStart + line.pos, cx.lineStart + line.text.length];
        cx.addElement(cx.elt('Paragraph', from, to, [cx.elt(UNREAD, from, to)]));
        cx.nextLine();
        return true;
      },
    },
  ],
  parseInline: [
    {
      name: 'TooMuch',
      before: 'Escape',
      parse: (cx, _, pos) =>
        pos === cx.offset && isTooMuch(cx.text) ? cx.addElement(cx.elt(UNREAD, pos, cx.end)) : wordsEnd(cx, pos),
    },
  ],
};

function wordsEnd(cx: InlineContext, pos: number): number {
  const words = hasAddress(cx) ? WORD : WORDS;
  words.lastIndex = pos - cx.offset;
  return words.test(cx.text) ? cx.offset + words.lastIndex : -1;
}

/** The last one that was asked for. */
let asked: { readonly cx: InlineContext; readonly has: boolean } | undefined;

function hasAddress(cx: InlineContext): boolean {
  if (asked?.cx !== cx) asked = { cx, has: HAS_ADDRESS.test(cx.text) };
  return asked.has;
}

function isTooMuch(text: string): boolean {
  if (text.length > LONGEST) return true;
  MARK.lastIndex = 0;
  let marks = 0;
  for (let found = MARK.exec(text); found && marks <= MOST_MARKS; found = MARK.exec(text)) {
    // Each star of a long row may be within the one before.
    marks += Math.max(1, found[0].length - LONGEST_MARK);
  }
  return marks > MOST_MARKS;
}
