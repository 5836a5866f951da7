import type { SyntaxNode, SyntaxNodeRef } from '@lezer/common';
import { markdownParser } from './markdown';

/** A stretch of a text, in UTF-16 units, end exclusive. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** What any mark needs: a text without it has none. */
const MARKED = /[\\`*_~[<]|^[ \t]*(?:\d{1,9}[.)][ \t]+)*[-+>#]/m;

/** Whether there can be a mark in a text; most texts are told apart without being parsed. */
export function mayBeMarked(text: string): boolean {
  return MARKED.test(text);
}

/** The marks of a Markdown text, in their order: what of it is not words, blanks and numbers of lists. */
export function marksIn(markdown: string): readonly Stretch[] {
  if (!mayBeMarked(markdown)) return [];
  const marks: Stretch[] = [];
  markdownParser.parse(markdown).iterate({
    enter: (node) => {
      for (const mark of marksOf(node, markdown)) if (mark.to > mark.from) marks.push(mark);
    },
  });
  return marks;
}

/** What of a node itself, not of those within it, is a mark. */
export function marksOf(node: SyntaxNodeRef, text: string): readonly Stretch[] {
  const { name, from, to } = node;
  switch (name) {
    case 'EmphasisMark':
    case 'StrikethroughMark':
    case 'CodeMark':
    case 'HorizontalRule':
      return [{ from, to }];
    case 'Escape':
    case 'HardBreak':
      return text.startsWith('\\', from) ? [{ from, to: from + 1 }] : [];
    case 'TaskMarker':
      return [{ from, to: pastBlanks(text, to) }];
    case 'QuoteMark':
    case 'HeaderMark':
      return isAlone(node.node) ? [] : [{ from, to }];
    case 'ListMark':
      return isNumber(text, from) || isAlone(node.node) ? [] : [{ from, to }];
    case 'LinkMark':
      return isOfLink(node.node) || node.node.parent?.name === 'Autolink' ? [{ from, to }] : [];
    case 'URL':
      return node.node.parent && targetOf(node.node.parent)?.from === from ? [{ from, to }] : [];
    case 'LinkTitle':
      return isOfLink(node.node)
        ? [
            { from, to: from + 1 },
            { from: to - 1, to },
          ]
        : [];
    default:
      return [];
  }
}

/** Whether a mark of a list, a quote or a heading is text: nothing follows it, not even a blank. */
export function isAlone({ parent, from, to }: SyntaxNode): boolean {
  return parent !== null && parent.from === from && parent.to === to;
}

/** Whether a list's mark is a number, which a person typed and which stays. */
function isNumber(text: string, from: number): boolean {
  return /\d/.test(text.charAt(from));
}

/**
 * Where a link or a picture leads: the address behind its words, not one that stands among them. Undefined for words in
 * brackets without an address, which are words in brackets.
 */
export function targetOf(node: SyntaxNode): SyntaxNode | undefined {
  if (node.name !== 'Link' && node.name !== 'Image') return undefined;
  const closing = node.getChildren('LinkMark')[1];
  return closing && node.getChildren('URL').find(({ from }) => from >= closing.to);
}

function isOfLink({ parent }: SyntaxNode): boolean {
  return parent !== null && targetOf(parent) !== undefined;
}

function pastBlanks(text: string, at: number): number {
  let end = at;
  while (text.charAt(end) === ' ' || text.charAt(end) === '\t') end += 1;
  return end;
}
