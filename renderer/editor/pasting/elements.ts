import { isAddress } from '../../../electron/domain/text/address';
import type { Around, Item, Look, Place } from './lines';
import { blanksIn, isBoldIn, isItalicIn, isStruckIn, type Blanks, type Declared } from './styles';
import { isBlockTag, isFrameTag, UNWRITTEN } from './tags';

/** A list that items are read of. */
export interface List {
  readonly isOrdered: boolean;
  readonly within: readonly Around[];
  readonly depth: number;
  next: number;
  last: Item | undefined;
}

/** Where an element stands, and what it has from those around it. */
export interface At extends Place {
  readonly blanks: Blanks;
  readonly list: List | undefined;
}

/** How the words of an element look. */
export function lookOf(element: Element, tag: string, declared: Declared, { look, heading }: At): Look {
  const isNamed = (...names: readonly string[]) => names.includes(tag) || undefined;
  const address = tag === 'a' ? element.getAttribute('href')?.trim() : undefined;
  return {
    bold: heading === 0 && (isBoldIn(declared) ?? isNamed('b', 'strong') ?? look.bold),
    italic: isItalicIn(declared) ?? isNamed('i', 'em') ?? look.italic,
    struck: (isStruckIn(declared) || isNamed('s', 'del', 'strike')) ?? look.struck,
    code: isNamed('code', 'kbd', 'samp', 'tt') ?? look.code,
    link: address !== undefined && isAddress(address) ? address : look.link,
  };
}

/** What becomes of the blanks in an element. */
export function blanksOf(tag: string, declared: Declared, { blanks }: At): Blanks {
  return blanksIn(declared) ?? (tag === 'pre' ? 'all' : blanks);
}

/** Whether an element begins a line. */
export function isBlock(element: Element, tag: string, declared: Declared): boolean {
  const display = declared.get('display');
  if (display === undefined || isFrameTag(tag) || tag === 'li' || tag === 'td' || tag === 'th') return isBlockTag(tag);
  if (/^(?:block|flex|grid|table|list-item|flow-root)/.test(display)) return true;
  return !display.startsWith('inline') && element.localName !== 'span' && isBlockTag(tag);
}

/** 1 to 6; 0 for what is no heading. */
export function headingOf(element: Element, tag: string): number {
  const level = /^h([1-6])$/.exec(tag)?.[1];
  if (level !== undefined) return Number(level);
  if (element.getAttribute('role') !== 'heading') return 0;
  return Math.min(6, Math.max(0, Number.parseInt(element.getAttribute('aria-level') ?? '', 10) || 0));
}

/** The level of an item as programs say it that put every item into a list of its own. */
export function levelOf(item: Element): number {
  const level = item.getAttribute('data-aria-level') ?? item.getAttribute('aria-level');
  if (level !== null) return Number.parseInt(level, 10) || 1;
  return (Number.parseInt(item.getAttribute('data-stringify-indent') ?? '', 10) || 0) + 1;
}

/** Whether blanks are only what sets blocks apart where they are written. */
export function standsBetweenBlocks({ parentNode, previousSibling, nextSibling }: Node): boolean {
  return isFrameTag(tagOf(parentNode)) || isBlockTag(tagOf(previousSibling)) || isBlockTag(tagOf(nextSibling));
}

function tagOf(node: Node | null): string {
  return node?.nodeName.toLowerCase() ?? '';
}

/** What stands in an element letter for letter, with its line breaks. */
export function rawText(element: Node): string {
  let text = '';
  for (let node = element.firstChild; node; node = node.nextSibling) {
    if (node.nodeType === 3) text += node.nodeValue ?? '';
    else if (node.nodeName === 'BR') text += '\n';
    else if (node.nodeType === 1 && !UNWRITTEN.has(tagOf(node))) {
      if (isBlockTag(tagOf(node)) && text !== '' && !text.endsWith('\n')) text += '\n';
      text += rawText(node);
    }
  }
  return text;
}
