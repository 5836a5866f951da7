import type { SyntaxNode } from '@lezer/common';
import { attachedName } from '../domain/files/attachedName';
import { isAttachment } from '../domain/files/attachment';
import { unreachable } from '../domain/result';
import { addressIn, completed, isAddress } from '../domain/text/address';
import { UNREAD } from '../domain/text/bounded';
import { targetOf, type Stretch } from '../domain/text/marks';
import type { Inline } from './volume';

/** So many marks of emphasis may lie in one another: what lies deeper is a text with its marks. */
const DEEPEST = 12;

const MARKED = { Emphasis: 'emphasis', StrongEmphasis: 'strong', Strikethrough: 'struck' } as const;

/** What is read, and whom it is told that marks stand in it as letters. */
export interface Source {
  readonly text: string;
  readonly onSimplified: () => void;
}

/** What stands in a stretch of a node, a line break for each of its lines. */
export function inlinesIn(source: Source, node: SyntaxNode, stretch: Stretch = node, depth = 0): readonly Inline[] {
  const inlines: Inline[] = [];
  let at = stretch.from;
  for (let child = node.firstChild; child; child = child.nextSibling) {
    if (child.from < stretch.from || child.to > stretch.to) continue;
    inlines.push(...linesOf(source.text.slice(at, child.from)), ...inlineFrom(source, child, depth));
    at = child.to;
    if (child.name === 'QuoteMark' || child.name === 'TaskMarker') at = pastBlanks(source.text, at);
  }
  return joined([...inlines, ...linesOf(source.text.slice(at, stretch.to))]);
}

function inlineFrom(source: Source, node: SyntaxNode, depth: number): readonly Inline[] {
  const { name, from, to } = node;
  const { text } = source;
  switch (name) {
    case 'Emphasis':
    case 'StrongEmphasis':
    case 'Strikethrough':
      if (depth < DEEPEST) return [{ kind: MARKED[name], inlines: inlinesIn(source, node, within(node), depth + 1) }];
      source.onSimplified();
      return linesOf(text.slice(from, to));
    case 'InlineCode': {
      const { from: start, to: end } = within(node);
      return [{ kind: 'code', text: text.slice(start, end).replace(/\s*\n\s*/g, ' ') }];
    }
    case 'Escape':
      return linesOf(text.slice(from + 1, to));
    case 'HardBreak':
      return [{ kind: 'break' }];
    case 'Link':
      return linkFrom(source, node, depth);
    case 'Image':
      return [...linesOf(descriptionOf(source, node)), ...behind(source, node)];
    case 'Autolink':
      return inlinesIn(source, node, within(node));
    case 'URL': {
      const words = text.slice(from, to);
      const address = completed(words);
      return address === undefined ? linesOf(words) : [{ kind: 'link', address, inlines: linesOf(words) }];
    }
    case 'TaskMarker':
      return [{ kind: 'text', text: /x/i.test(text.slice(from, to)) ? '\u2611 ' : '\u2610 ' }];
    case UNREAD:
      source.onSimplified();
      return linesOf(text.slice(from, to));
    case 'QuoteMark':
      return [];
    default:
      return linesOf(text.slice(from, to));
  }
}

/** Words in brackets without an address are words in brackets. */
function linkFrom(source: Source, node: SyntaxNode, depth: number): readonly Inline[] {
  const words = wordsOf(node);
  if (!words || !targetOf(node)) return inlinesIn(source, node, node, depth);
  const address = addressOf(source, node);
  const inlines = inlinesIn(source, node, words, depth);
  if (isAddress(address)) return [{ kind: 'link', address, inlines }, ...behind(source, node)];
  return [...(isAttachment(address) ? mapInlines(inlines, attachedName) : inlines), ...behind(source, node)];
}

/** What a picture shows, as it is described. */
export function descriptionOf({ text }: Source, image: SyntaxNode): string {
  const words = wordsOf(image);
  return words ? text.slice(words.from, words.to).replace(/\\([!-/:-@[-`{-~])/g, '$1') : '';
}

/** Where a link or a picture leads; empty where nowhere. */
export function addressOf({ text }: Source, node: SyntaxNode): string {
  const url = targetOf(node);
  return url ? addressIn(text.slice(url.from, url.to)) : '';
}

/** The title of a link or a picture, without its marks. */
export function titleOf({ text }: Source, node: SyntaxNode): string {
  const title = node.getChild('LinkTitle');
  return title ? text.slice(title.from + 1, title.to - 1) : '';
}

/**
 * What else a link or a picture says: its title, and in the place of its address what is none. A file that lies in the
 * journal is not in the book; its name is.
 */
function behind(source: Source, node: SyntaxNode): readonly Inline[] {
  const address = addressOf(source, node);
  const title = titleOf(source, node);
  const shown = isAddress(address) || isAttachment(address) || address === '' ? '' : ` (${address})`;
  return linesOf(`${shown}${title === '' ? '' : ` ${title}`}`);
}

/** What stands between the brackets of a link or a picture. */
function wordsOf(node: SyntaxNode): Stretch | undefined {
  const [opening, closing] = node.getChildren('LinkMark');
  return opening && closing && { from: opening.to, to: closing.from };
}

/** What stands between the marks at either end of a node. */
function within({ firstChild, lastChild, from, to }: SyntaxNode): Stretch {
  return { from: firstChild?.to ?? from, to: lastChild?.from ?? to };
}

/** Texts that follow one another as one. */
export function joined(inlines: readonly Inline[]): readonly Inline[] {
  const all: Inline[] = [];
  for (const inline of inlines) {
    const last = all.at(-1);
    if (last?.kind === 'text' && inline.kind === 'text')
      all[all.length - 1] = { ...last, text: last.text + inline.text };
    else all.push(inline);
  }
  return all;
}

/** Lines are kept, as the editor shows them, without the blanks between them. */
export function linesOf(text: string): readonly Inline[] {
  const lines = text.split('\n');
  return lines.flatMap((line, index): readonly Inline[] => {
    const begun = index > 0 ? line.trimStart() : line;
    const words = index < lines.length - 1 ? begun.trimEnd() : begun;
    return [
      ...(index > 0 ? [{ kind: 'break' } as const] : []),
      ...(words === '' ? [] : [{ kind: 'text', text: words } as const]),
    ];
  });
}

/** Without breaks at either end. */
export function trimmed(inlines: readonly Inline[]): readonly Inline[] {
  const isText = (inline: Inline) => inline.kind !== 'break' && !(inline.kind === 'text' && inline.text.trim() === '');
  const first = inlines.findIndex(isText);
  return first === -1 ? [] : inlines.slice(first, inlines.findLastIndex(isText) + 1);
}

/** The same with every text in them changed. */
export function mapInlines(inlines: readonly Inline[], change: (text: string) => string): readonly Inline[] {
  return inlines.map((inline): Inline => {
    switch (inline.kind) {
      case 'text':
      case 'code':
        return { ...inline, text: change(inline.text) };
      case 'emphasis':
      case 'strong':
      case 'struck':
      case 'link':
        return { ...inline, inlines: mapInlines(inline.inlines, change) };
      case 'break':
        return inline;
      default:
        return unreachable(inline);
    }
  });
}

function pastBlanks(text: string, at: number): number {
  let end = at;
  while (text.charAt(end) === ' ' || text.charAt(end) === '\t') end += 1;
  return end;
}
