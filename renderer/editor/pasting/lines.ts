/** How some words look. */
export interface Look {
  readonly bold: boolean;
  readonly italic: boolean;
  readonly struck: boolean;
  readonly code: boolean;
  /** Where they lead; undefined where nowhere. */
  readonly link: string | undefined;
}

export interface Words {
  readonly text: string;
  readonly look: Look;
}

export interface Item {
  readonly is: 'item';
  /** Its number with the sign behind it, or undefined for a dot. */
  readonly number: number | undefined;
  readonly delimiter: '.' | ')';
  /** Whether its box is ticked; undefined where it has none. */
  box: boolean | undefined;
}

/** What stands around lines: quotes and items of lists, each one by its identity. */
export type Around = { readonly is: 'quote' } | Item;

export interface Line {
  readonly within: readonly Around[];
  /** `verbatim` is shown as it is, whatever it says. */
  readonly is: 'words' | 'rule' | 'verbatim';
  /** 1 to 6; 0 for what is no heading. */
  readonly heading: number;
  /** Whether an empty line stands before it. */
  isApart: boolean;
  words: readonly Words[];
}

/** Where words stand. */
export interface Place {
  readonly within: readonly Around[];
  readonly heading: number;
  readonly look: Look;
}

export const PLAIN: Look = { bold: false, italic: false, struck: false, code: false, link: undefined };

/** Nothing but blanks, and signs that nobody sees. */
export function isBlank(text: string): boolean {
  return /^[\s\u200b\ufeff]*$/.test(text);
}

/** Collects what is read of a page line by line, each without blanks at its ends. */
export class Lines {
  readonly all: Line[] = [];
  /** The item that a line was begun in last, with all around it: where the next level goes on. */
  outline: readonly Around[] = [];
  #now: (Line & { words: Words[] }) | undefined;
  #isApart = false;

  /** Words whose blanks mean as much as one. */
  add(text: string, place: Place): void {
    const last = this.#now?.words.at(-1);
    let words = text.replace(/[ \t\r\n\f]+/g, ' ');
    if (!last || last.text.endsWith(' ')) words = words.replace(/^ /, '');
    this.#push(words, place);
  }

  /** Words whose blanks were meant, without line breaks. A line that begins with blanks is indented by them. */
  addAsIs(text: string, place: Place): void {
    const isBegun = this.#now?.words.some((words) => !isBlank(words.text)) ?? false;
    this.#push(isBegun ? text : text.replace(/^[ \t]+/, indent), place);
  }

  /** The line ends here; where it was empty there is an empty line. */
  break(): void {
    if (!this.end()) this.apart();
  }

  /** The line ends here if one was begun. Returns whether it was, with words. */
  end(): boolean {
    const line = this.#now;
    if (!line) return false;
    this.#now = undefined;
    line.words = trimmed(line.words);
    if (line.words.length === 0) {
      this.apart();
      return true;
    }
    this.#keep(line);
    return true;
  }

  /** An empty line stands before the next one. */
  apart(): void {
    this.end();
    this.#isApart = this.all.length > 0;
  }

  /** A line across, or one that is shown as it is. */
  put(is: 'rule' | 'verbatim', within: readonly Around[], text: string): void {
    this.end();
    this.#keep({ within, is, heading: 0, isApart: this.#isApart, words: text === '' ? [] : [{ text, look: PLAIN }] });
  }

  /** All of other lines, after these. */
  append(others: readonly Line[]): void {
    this.end();
    for (const line of others) this.#keep({ ...line, isApart: line.isApart || this.#isApart });
  }

  #push(text: string, { within, heading, look }: Place): void {
    if (text === '') return;
    this.#now ??= { within, is: 'words', heading, isApart: this.#isApart, words: [] };
    this.#now.words.push({ text, look });
  }

  #keep(line: Line): void {
    this.#isApart = false;
    const inner = this.outline.at(-1);
    if (inner && !line.within.includes(inner)) this.outline = [];
    this.all.push(line);
  }
}

/** Blanks that no reader takes for an indent of something else. */
function indent(blanks: string): string {
  return blanks.replaceAll('\t', '    ').replaceAll(' ', '\u00a0');
}

function trimmed(words: readonly Words[]): Words[] {
  const kept = [...words];
  for (let last = kept.at(-1); last; last = kept.at(-1)) {
    const text = trimmedEnd(last.text);
    if (text !== '') {
      kept[kept.length - 1] = { ...last, text };
      break;
    }
    kept.pop();
  }
  return kept;
}

/** Without the blanks at its end; in one step for each of them, however many there are elsewhere. */
function trimmedEnd(text: string): string {
  let end = text.length;
  while (end > 0 && isBlank(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end);
}
