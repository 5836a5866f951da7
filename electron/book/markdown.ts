import type { MarkedToken, Token } from 'marked';
import { isAttachment } from '../domain/files/attachment';
import { attachedName } from '../domain/files/attachedName';
import { unreachable } from '../domain/result';
import { tokensOf } from './tokens';
import type { Block, Inline } from './volume';

const DONE = '\u2611 ';
const OPEN = '\u2610 ';

/**
 * The blocks of a Markdown text. `onSimplified`: called where marks stand in them as letters, since there is more of
 * them than can be set.
 */
export function blocksIn(markdown: string, onSimplified: () => void = () => undefined): readonly Block[] {
  try {
    const { tokens, isSimplified } = tokensOf(markdown);
    if (isSimplified) onSimplified();
    return blocksFrom(tokens);
  } catch {
    onSimplified();
    return plainBlocks(markdown);
  }
}

/** What a bare text is, without any marks: its lines, each block a paragraph. */
export function plainBlocks(text: string): readonly Block[] {
  return text
    .split(/\n{2,}/)
    .filter((part) => part.trim() !== '')
    .map((part): Block => ({ kind: 'paragraph', inlines: linesOf(part.trim()) }));
}

function blocksFrom(tokens: readonly Token[]): readonly Block[] {
  return (tokens as readonly MarkedToken[]).flatMap(blockFrom);
}

function blockFrom(token: MarkedToken): readonly Block[] {
  switch (token.type) {
    case 'paragraph':
      return paragraphs(token.tokens);
    case 'text':
      return paragraphs(token.tokens ?? [token]);
    case 'heading':
      return [{ kind: 'heading', level: token.depth, inlines: inlinesFrom(token.tokens) }];
    case 'blockquote':
      return [{ kind: 'quote', blocks: blocksFrom(token.tokens) }];
    case 'list':
      return [
        { kind: 'list', start: token.ordered ? Number(token.start) : undefined, items: token.items.map(itemFrom) },
      ];
    // What stands behind the fence is a word of the text, and often one of somebody who knows nothing of fences.
    case 'code':
      return [
        {
          kind: 'code',
          text: token.lang === undefined || token.lang === '' ? token.text : `${token.lang}\n${token.text}`,
        },
      ];
    case 'hr':
      return [{ kind: 'rule' }];
    case 'space':
    case 'def':
    case 'checkbox':
      return [];
    case 'table':
    case 'html':
    case 'list_item':
    case 'br':
    case 'codespan':
    case 'del':
    case 'em':
    case 'escape':
    case 'image':
    case 'link':
    case 'strong':
      return [{ kind: 'paragraph', inlines: inlinesFrom([token]) }];
    default:
      return unreachable(token);
  }
}

function itemFrom({ task, checked, tokens }: Extract<MarkedToken, { type: 'list_item' }>): readonly Block[] {
  const blocks = blocksFrom(tokens);
  const [first, ...rest] = blocks;
  if (!task || first?.kind !== 'paragraph') return blocks;
  return [{ ...first, inlines: [{ kind: 'text', text: checked === true ? DONE : OPEN }, ...first.inlines] }, ...rest];
}

/** A paragraph; a picture in it stands alone, between what comes before and after. */
function paragraphs(tokens: readonly Token[]): readonly Block[] {
  const blocks: Block[] = [];
  let open: Token[] = [];
  const close = () => {
    const inlines = trimmed(inlinesFrom(open));
    if (inlines.length > 0) blocks.push({ kind: 'paragraph', inlines });
    open = [];
  };
  for (const token of tokens as readonly MarkedToken[]) {
    if (token.type === 'image' && isAttachment(token.href)) {
      close();
      blocks.push({
        kind: 'picture',
        file: token.href,
        description: attachedName([token.text, token.title ?? ''].filter((words) => words !== '').join(' ')),
      });
    } else open.push(token);
  }
  close();
  return blocks;
}

function inlinesFrom(tokens: readonly Token[]): readonly Inline[] {
  return (tokens as readonly MarkedToken[]).flatMap(inlineFrom);
}

function inlineFrom(token: MarkedToken): readonly Inline[] {
  switch (token.type) {
    case 'em':
      return [{ kind: 'emphasis', inlines: inlinesFrom(token.tokens) }];
    case 'strong':
      return [{ kind: 'strong', inlines: inlinesFrom(token.tokens) }];
    case 'del':
      return [{ kind: 'struck', inlines: inlinesFrom(token.tokens) }];
    case 'codespan':
      return [{ kind: 'code', text: token.text }];
    case 'br':
      return [{ kind: 'break' }];
    case 'link': {
      const inlines = inlinesFrom(token.tokens);
      if (isLink(token.href)) return [{ kind: 'link', address: token.href, inlines }, ...behind(token)];
      return [...(isAttachment(token.href) ? mapInlines(inlines, attachedName) : inlines), ...behind(token)];
    }
    case 'image':
      return [...linesOf(token.text), ...behind(token)];
    case 'text':
      return token.tokens ? inlinesFrom(token.tokens) : linesOf(token.text);
    case 'escape':
      return linesOf(token.text);
    case 'checkbox':
      return [];
    case 'blockquote':
    case 'code':
    case 'def':
    case 'heading':
    case 'hr':
    case 'html':
    case 'list':
    case 'list_item':
    case 'paragraph':
    case 'space':
    case 'table':
      return linesOf(token.raw);
    default:
      return unreachable(token);
  }
}

function isLink(address: string): boolean {
  return /^(?:https?|mailto):/i.test(address);
}

/**
 * What else a link or a picture says: its title, and in the place of its address what is none. A file that lies in the
 * journal is not in the book; its name is.
 */
function behind({
  href,
  title,
}: {
  readonly href: string;
  readonly title?: string | null | undefined;
}): readonly Inline[] {
  const address = isLink(href) || isAttachment(href) || href === '' ? '' : ` (${href})`;
  return linesOf(`${address}${title === undefined || title === null || title === '' ? '' : ` ${title}`}`);
}

/** Lines within a paragraph are kept, as the editor shows them. */
function linesOf(text: string): readonly Inline[] {
  return text
    .split('\n')
    .flatMap((line, index): readonly Inline[] => [
      ...(index > 0 ? [{ kind: 'break' } as const] : []),
      ...(line === '' ? [] : [{ kind: 'text', text: line } as const]),
    ]);
}

/** Without breaks at either end. */
function trimmed(inlines: readonly Inline[]): readonly Inline[] {
  const isText = (inline: Inline) => inline.kind !== 'break' && !(inline.kind === 'text' && inline.text.trim() === '');
  const first = inlines.findIndex(isText);
  return first === -1 ? [] : inlines.slice(first, inlines.findLastIndex(isText) + 1);
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
        return { ...block, items: block.items.map((item) => mapText(item, change)) };
      case 'picture':
        return { ...block, description: change(block.description) };
      case 'rule':
        return block;
      default:
        return unreachable(block);
    }
  });
}

function mapInlines(inlines: readonly Inline[], change: (text: string) => string): readonly Inline[] {
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
