import { Autolink, type MarkdownConfig, type MarkdownParser, parser, Strikethrough, TaskList } from '@lezer/markdown';
import { bounded } from './bounded';

const ADDRESS = /^<(?:[a-z][-\w+.]+:[^\s<>]+|[a-z\d.!#$%&'*+/=?^_`{|}~-]+@[a-z\d-]+(?:\.[a-z\d-]+)*)>/i;
/** The longest address that is one. */
const LONGEST_ADDRESS = 4096;

/** In the place of HTML, which a journal has none of: an address in angle brackets. */
const angled: MarkdownConfig = {
  parseInline: [
    {
      name: 'HTMLTag',
      parse: (cx, next, pos) => {
        const found = next === 60 ? ADDRESS.exec(cx.slice(pos, Math.min(cx.end, pos + LONGEST_ADDRESS))) : null;
        if (!found) return -1;
        const end = pos + found[0].length;
        const parts = [
          cx.elt('LinkMark', pos, pos + 1),
          cx.elt('URL', pos + 1, end - 1),
          cx.elt('LinkMark', end - 1, end),
        ];
        return cx.addElement(cx.elt('Autolink', pos, end, parts));
      },
    },
  ],
};

/**
 * Reads Holdfast's Markdown, as docs/markdown.md has it: CommonMark with strikethrough, tasks and bare addresses, and
 * without definitions of links, headings by underlining, entities and HTML. Its time grows with the text and no faster.
 */
export const markdownParser: MarkdownParser = parser.configure([
  Strikethrough,
  TaskList,
  Autolink,
  bounded,
  angled,
  { remove: ['LinkReference', 'SetextHeading', 'HTMLBlock', 'Entity'] },
]);
