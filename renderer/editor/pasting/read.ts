import { blanksOf, headingOf, isBlock, levelOf, lookOf, rawText, standsBetweenBlocks, type At } from './elements';
import { isBlank, Lines, PLAIN, type Around, type Item, type Line } from './lines';
import { margins, stylesOf, type Declared } from './styles';
import { isApartTag, isListTag, UNWRITTEN } from './tags';
import { numberIn, wordItem, type WordItem } from './wordList';

/** Quotes and lists within each other beyond this stand beside each other: nobody could tell them apart. */
const DEEPEST = 10;
/** A cell with more lines is no cell of a table that is read along its rows. */
const LONGEST_CELL = 3;

export interface Read {
  readonly lines: readonly Line[];
  /** Whether the lines say more than their words. */
  readonly isFormatted: boolean;
}

/**
 * Reads a page: its words in their lines, with how they look and the quotes and lists around them. Pictures are their
 * alternative texts, links to anything but the web and mail their words.
 * SECURITY: what is no text is left out, and nothing is fetched or put into a page.
 */
export function readPage(page: Document): Read {
  const reader = new Reader(page);
  return { lines: reader.read(page.body), isFormatted: reader.isFormatted };
}

class Reader {
  isFormatted = false;
  #lines = new Lines();
  readonly #declaredFor: (element: Element) => Declared;
  readonly #drawn = new Set<Node>();
  /** Characters still to be skipped, as they are drawn marks of a list. */
  #skipped = 0;

  constructor(page: Document) {
    this.#declaredFor = stylesOf(page);
  }

  read(body: Element): readonly Line[] {
    this.#element(body, { within: [], heading: 0, look: PLAIN, blanks: 'one', list: undefined });
    this.#lines.end();
    return this.#lines.all;
  }

  #children(parent: Node, at: At): void {
    for (let node = parent.firstChild; node; node = node.nextSibling) {
      if (this.#drawn.has(node)) continue;
      if (node.nodeType === 3) this.#text(node, at);
      else if (node.nodeType === 1) this.#element(node as Element, at);
    }
  }

  #text(node: Node, at: At): void {
    let text = node.nodeValue ?? '';
    if (this.#skipped > 0) {
      const skipped = Math.min(this.#skipped, text.length);
      this.#skipped -= skipped;
      text = text.slice(skipped);
    }
    if (at.blanks === 'one') {
      this.#say(text, at);
      return;
    }
    if (isBlank(text) && text.includes('\n') && standsBetweenBlocks(node)) return;
    const [first = '', ...rest] = text.split(/\r\n?|\n/);
    this.#say(first, at);
    for (const line of rest) {
      this.#lines.break();
      this.#say(line, at);
    }
  }

  #say(text: string, at: At): void {
    const { bold, italic, struck, code, link } = at.look;
    if ((bold || italic || struck || code || link !== undefined) && !isBlank(text)) this.isFormatted = true;
    if (at.blanks === 'all') this.#lines.addAsIs(text, at);
    else this.#lines.add(text, at);
  }

  #element(element: Element, around: At): void {
    const tag = element.localName;
    if (UNWRITTEN.has(tag)) return;
    const declared = this.#declaredFor(element);
    if (declared.get('display') === 'none' || declared.get('mso-hide') === 'all') return;
    const at: At = { ...around, look: lookOf(element, tag, declared, around), blanks: blanksOf(tag, declared, around) };
    if (!isBlock(element, tag, declared)) {
      this.#inline(element, tag, at);
      return;
    }
    const isApart = isApartTag(tag) && !(isListTag(tag) && at.list);
    const { above = isApart, below = isApart } = isApart && tag !== 'blockquote' ? margins(declared) : {};
    if (above) this.#lines.apart();
    this.#lines.end();
    this.#block(element, tag, declared, at);
    this.#lines.end();
    if (below) this.#lines.apart();
  }

  #inline(element: Element, tag: string, at: At): void {
    if (tag === 'br') this.#lines.break();
    else if (tag === 'img') this.#picture(element, at);
    else if (tag === 'input') this.#box(element, at);
    else if (element.getAttribute('data-stringify-type') === 'paragraph-break') this.#lines.apart();
    else this.#children(element, at);
  }

  #block(element: Element, tag: string, declared: Declared, at: At): void {
    const item = tag === 'li' ? undefined : wordItem(element, declared);
    const heading = headingOf(element, tag);
    if (item) this.#wordItem(element, item, at);
    else if (heading > 0) this.#heading(element, heading, at);
    else if (tag === 'blockquote' && !/^(?:none|0)/.test(declared.get('border') ?? '')) this.#quote(element, at);
    else if (isListTag(tag)) this.#list(element, tag, at);
    else if (tag === 'li') this.#item(element, at);
    else if (tag === 'tr') this.#row(element, at);
    else if (tag === 'hr') this.#rule(at);
    else if (tag === 'pre' && element.firstElementChild?.localName === 'code') this.#code(element, at);
    else this.#children(element, at);
  }

  #heading(element: Element, heading: number, at: At): void {
    this.isFormatted = true;
    this.#children(element, { ...at, heading, look: { ...at.look, bold: false } });
  }

  #quote(element: Element, at: At): void {
    this.isFormatted = true;
    const within: At['within'] = at.within.length < DEEPEST ? [...at.within, { is: 'quote' }] : at.within;
    this.#children(element, { ...at, within, list: undefined });
  }

  #rule(at: At): void {
    this.isFormatted = true;
    this.#lines.put('rule', at.within, '');
  }

  #list(element: Element, tag: string, at: At): void {
    const parent = at.list;
    const isBeside = parent && isListTag(element.parentElement?.localName ?? '');
    const within =
      isBeside && parent.last && parent.within.length < DEEPEST ? [...parent.within, parent.last] : at.within;
    const start = Number.parseInt(element.getAttribute('start') ?? '', 10);
    this.#children(element, {
      ...at,
      within,
      list: {
        isOrdered: tag === 'ol',
        within,
        depth: (parent?.depth ?? 0) + 1,
        next: start >= 0 ? start : 1,
        last: undefined,
      },
    });
  }

  #item(element: Element, at: At): void {
    const list = at.list ?? { isOrdered: false, within: at.within, depth: 1, next: 1, last: undefined };
    const value = Number.parseInt(element.getAttribute('value') ?? '', 10);
    if (value >= 0) list.next = value;
    const item: Item = {
      is: 'item',
      number: list.isOrdered ? list.next : undefined,
      delimiter: '.',
      box: element.getAttribute('role') === 'checkbox' ? element.getAttribute('aria-checked') === 'true' : undefined,
    };
    list.next += 1;
    list.last = item;
    const level = levelOf(element);
    const within = level > list.depth ? this.#under(list.within, level) : list.within;
    this.#within(item, within, element, at);
  }

  #wordItem(paragraph: Element, { level, mark, drawn, skipped }: WordItem, at: At): void {
    const within = this.#under(at.within, level);
    const before = this.#lines.outline[within.length];
    const number = numberIn(mark, before?.is === 'item' ? before.number : undefined);
    for (const node of drawn) this.#drawn.add(node);
    this.#skipped = skipped;
    const item: Item = {
      is: 'item',
      number: number?.number,
      delimiter: number?.delimiter ?? '.',
      box: undefined,
    };
    this.#within(item, within, paragraph, at);
    this.#skipped = 0;
  }

  #within(item: Item, around: readonly Around[], element: Element, at: At): void {
    this.isFormatted = true;
    const within = around.length < DEEPEST ? [...around, item] : around;
    this.#lines.outline = within;
    this.#children(element, { ...at, within });
  }

  /** What is around an item of a level that is said and not shown: the items that were begun last. */
  #under(base: readonly Around[], level: number): readonly Around[] {
    const { outline } = this.#lines;
    return base.every((one, index) => one === outline[index]) ? outline.slice(0, base.length + level - 1) : base;
  }

  #picture(element: Element, at: At): void {
    if (element.getAttribute('aria-roledescription') === 'checkbox') return;
    const words = (element.getAttribute('alt') ?? '').replace(/\s+/g, ' ').trim();
    if (words === '') return;
    this.isFormatted = true;
    this.#lines.addAsIs(words, at);
  }

  #box(element: Element, at: At): void {
    const item = at.within.at(-1);
    if (item?.is === 'item' && element.getAttribute('type') === 'checkbox') item.box = element.hasAttribute('checked');
  }

  #code(element: Element, at: At): void {
    const text = rawText(element).replace(/\n$/, '');
    if (isBlank(text)) return;
    this.isFormatted = true;
    const longest = Math.max(2, ...Array.from(text.matchAll(/`+/g), ([ticks]) => ticks.length));
    const fence = '`'.repeat(longest + 1);
    const language =
      /(?:^|\s)language-([\w+#.-]+)/.exec(element.firstElementChild?.getAttribute('class') ?? '')?.[1] ?? '';
    for (const line of [fence + language, ...text.split('\n'), fence]) this.#lines.put('verbatim', at.within, line);
  }

  /** The cells of a table side by side; those of a frame that a page is laid out with one after the other. */
  #row(row: Element, at: At): void {
    const isFrame = row.children.length < 2 || row.getElementsByTagName('table').length > 0;
    if (isFrame || Array.from(row.children).filter((cell) => !isBlank(cell.textContent)).length < 2) {
      this.#children(row, at);
      return;
    }
    const lines = this.#lines;
    const cells = Array.from(row.children, (cell) => {
      this.#lines = new Lines();
      this.#element(cell, at);
      this.#lines.end();
      return this.#lines.all;
    });
    this.#lines = lines;
    if (cells.some((cell) => cell.length > LONGEST_CELL || !cell.every((line) => isPlain(line, at)))) {
      for (const cell of cells) {
        lines.apart();
        lines.append(cell);
      }
      return;
    }
    this.isFormatted = true;
    for (const [index, cell] of cells.entries()) {
      if (index > 0) lines.addAsIs(' | ', { ...at, look: PLAIN });
      for (const [number, { words }] of cell.entries()) {
        if (number > 0) lines.addAsIs(' ', { ...at, look: PLAIN });
        for (const { text, look } of words) lines.addAsIs(text, { ...at, look });
      }
    }
    lines.end();
  }
}

function isPlain(line: Line, at: At): boolean {
  return line.is === 'words' && line.heading === 0 && line.within.length === at.within.length;
}
