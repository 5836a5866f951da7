import type { SyntaxNode } from '@lezer/common';
import { attachedName } from '../domain/files/attachedName';
import { isAttachment } from '../domain/files/attachment';
import { unreachable } from '../domain/result';
import { markdownParser } from '../domain/text/markdown';
import { isAlone } from '../domain/text/marks';
import {
  addressOf,
  descriptionOf,
  inlinesIn,
  joined,
  linesOf,
  mapInlines,
  titleOf,
  trimmed,
  type Source,
} from './inlines';
import { BULLET, type Block, type Inline, type Item } from './volume';

/** So deep may lists and quotes lie in one another: what lies deeper is a text with its marks. */
const DEEPEST = 12;
/** A number that prints as it was typed. */
const NUMBER = /^(?:0|[1-9]\d*)[.)]$/;

/**
 * The blocks of a Markdown text. `onSimplified`: called where marks stand in them as letters, since there is more of
 * them than can be set.
 */
export function blocksIn(markdown: string, onSimplified: () => void = () => undefined): readonly Block[] {
  return blocksOf({ text: markdown, onSimplified }, markdownParser.parse(markdown).topNode, 0);
}

/** What a bare text is, without any marks: its lines, each block a paragraph. */
export function plainBlocks(text: string): readonly Block[] {
  return text
    .split(/\n{2,}/)
    .filter((part) => part.trim() !== '')
    .map((part): Block => ({ kind: 'paragraph', inlines: linesOf(part.trim()) }));
}

/** `depth`: in how many lists and quotes they lie. */
function blocksOf(source: Source, node: SyntaxNode, depth: number): readonly Block[] {
  const blocks: Block[] = [];
  for (let child = node.firstChild; child; child = child.nextSibling) blocks.push(...blockFrom(source, child, depth));
  return blocks;
}

function blockFrom(source: Source, node: SyntaxNode, depth: number): readonly Block[] {
  const { name, from, to } = node;
  const { text } = source;
  const heading = /^ATXHeading([1-6])$/.exec(name)?.[1];
  if (heading !== undefined) return headingFrom(source, node, Number(heading));
  switch (name) {
    case 'Paragraph':
    case 'Task':
      return paragraphsFrom(source, node);
    case 'Blockquote':
    case 'BulletList':
    case 'OrderedList':
      if (depth === DEEPEST) {
        source.onSimplified();
        return plainBlocks(text.slice(from, to));
      }
      return name === 'Blockquote' ? quoteFrom(source, node, depth + 1) : listsFrom(source, node, depth + 1);
    case 'FencedCode':
    case 'CodeBlock': {
      // What stands behind the fence is a word of the text, and often one of somebody who knows nothing of fences.
      const lines = [...node.getChildren('CodeInfo').map(sliced), node.getChildren('CodeText').map(sliced).join('')];
      return [{ kind: 'code', text: lines.filter((line) => line !== '').join('\n') }];
    }
    case 'HorizontalRule':
      return [{ kind: 'rule' }];
    case 'QuoteMark':
    case 'ListMark':
      return [];
    default:
      return plainBlocks(text.slice(from, to));
  }
  function sliced(part: SyntaxNode): string {
    return text.slice(part.from, part.to);
  }
}

function headingFrom(source: Source, node: SyntaxNode, level: number): readonly Block[] {
  const [opening, closing] = node.getChildren('HeaderMark');
  if (!opening || isAlone(opening)) return plainBlocks(source.text.slice(node.from, node.to));
  const inlines = trimmed(ended(inlinesIn(source, node, { from: opening.to, to: closing?.from ?? node.to })));
  return inlines.length === 0 ? [] : [{ kind: 'heading', level, inlines }];
}

/** Without the blanks at either end. */
function ended(inlines: readonly Inline[]): readonly Inline[] {
  return inlines.map((inline, index) => {
    if (inline.kind !== 'text') return inline;
    const begun = index === 0 ? inline.text.trimStart() : inline.text;
    return { ...inline, text: index === inlines.length - 1 ? begun.trimEnd() : begun };
  });
}

function quoteFrom(source: Source, node: SyntaxNode, depth: number): readonly Block[] {
  const [mark] = node.getChildren('QuoteMark');
  if (mark && isAlone(mark)) return plainBlocks(source.text.slice(node.from, node.to));
  const blocks = blocksOf(source, node, depth);
  return blocks.length === 0 ? [] : [{ kind: 'quote', blocks }];
}

/** The list, parted where a mark of it is text. */
function listsFrom(source: Source, node: SyntaxNode, depth: number): readonly Block[] {
  const blocks: Block[] = [];
  let items: Item[] = [];
  const close = () => {
    if (items.length > 0) blocks.push({ kind: 'list', items });
    items = [];
  };
  for (const item of node.getChildren('ListItem')) {
    const listMark = item.getChild('ListMark');
    const typed = listMark ? source.text.slice(listMark.from, listMark.to) : '';
    const isNumber = /\d/.test(typed);
    const own = blocksOf(source, item, depth);
    if (listMark && !isAlone(listMark) && (!isNumber || NUMBER.test(typed)))
      items.push({ mark: isNumber ? typed : BULLET, blocks: own });
    else {
      close();
      blocks.push(...led(typed, own));
    }
  }
  close();
  return blocks;
}

/** Some blocks behind a mark that is text. */
function led(mark: string, [first, ...rest]: readonly Block[]): readonly Block[] {
  if (first?.kind !== 'paragraph') return [...plainBlocks(mark), ...(first ? [first] : []), ...rest];
  return [{ ...first, inlines: joined([{ kind: 'text', text: `${mark} ` }, ...first.inlines]) }, ...rest];
}

/** A paragraph; a picture in it stands alone, between what comes before and after. */
function paragraphsFrom(source: Source, node: SyntaxNode): readonly Block[] {
  const blocks: Block[] = [];
  const close = (from: number, to: number) => {
    const inlines = trimmed(inlinesIn(source, node, { from, to }));
    if (inlines.length > 0) blocks.push({ kind: 'paragraph', inlines });
  };
  let at = node.from;
  for (const image of node.getChildren('Image')) {
    const file = addressOf(source, image);
    if (!isAttachment(file)) continue;
    close(at, image.from);
    const words = [descriptionOf(source, image), titleOf(source, image)].filter((part) => part !== '').join(' ');
    blocks.push({ kind: 'picture', file, description: attachedName(words) });
    at = image.to;
  }
  close(at, node.to);
  return blocks;
}

/** The same blocks with every text in them changed. */
export function mapText(blocks: readonly Block[], change: (text: string) => string): readonly Block[] {
  return blocks.map((block): Block => {
    switch (block.kind) {
      case 'paragraph':
      case 'heading':
        return { ...block, inlines: mapInlines(block.inlines, change) };
      case 'label':
      case 'code':
        return { ...block, text: change(block.text) };
      case 'quote':
        return { ...block, blocks: mapText(block.blocks, change) };
      case 'list':
        return { ...block, items: block.items.map((item) => ({ ...item, blocks: mapText(item.blocks, change) })) };
      case 'picture':
        return { ...block, description: change(block.description) };
      case 'rule':
        return block;
      default:
        return unreachable(block);
    }
  });
}
