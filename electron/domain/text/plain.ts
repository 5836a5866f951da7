/** A stretch of a text, in UTF-16 units, end exclusive. */
export interface PlainStretch {
  readonly from: number;
  readonly to: number;
}

/** A line without anything that could be a mark. */
const PROSE = /^[^\s\d>#=+*_~`\\[<-][^*_~`\\[<]*$/;
const RULE = /^\s*(?:(?:\*\s*){3,}|(?:-\s*){3,}|(?:_\s*){3,})$/;
const UNDERLINE = /^\s*(?:=+|-+)\s*$/;
const FENCE = /^\s*(`{3,}(?=[^`]*$)|~{3,})/;
// More digits than these are no number of a list that somebody types, but a year that begins a line.
const LEAD = /^(?:\s+|>|(?:[-*+]|\d{1,3}[.)])\s+(?:\[[ xX]\](?:\s+|$))?|#{1,6}(?:\s+|$))*/;
const HEADING = /(?:^|\s)#{1,6}\s+$/;
const MARK = /\\[!-/:-@[-`{-~]|`+|!?\[|<(?:https?:|mailto:)[^<>\s]*>|\*+|_+|~~/g;
const LINK = /!?\[((?:[^[\]\\]|\\.)*)(\]\([^()\s]*)(?:([ \t]+")([^"]*)")?\)/y;
const LETTER = /[\p{L}\p{N}]/u;

/**
 * The lines of a Markdown text that have words, each as the stretches that are no marks: headings, emphasis, lists,
 * tasks, quotes, code, rules and the addresses of links are left out. Marks are found line by line, which is not all of
 * CommonMark but cheap.
 */
export function* plainLines(markdown: string): Generator<readonly PlainStretch[]> {
  let fence: string | undefined;
  let underlinable = false;
  for (let start = 0; start <= markdown.length; ) {
    const newline = markdown.indexOf('\n', start);
    const end = newline < 0 ? markdown.length : newline;
    const line = markdown.slice(start, end);
    const isProse = PROSE.test(line);
    const bar = isProse ? undefined : FENCE.exec(line)?.[1];
    let words: readonly PlainStretch[] = [];
    if (isProse) words = trimmed(line, start);
    else if (fence !== undefined) {
      if (bar?.startsWith(fence) && line.trim() === bar) fence = undefined;
      else words = trimmed(line, start);
    } else if (bar !== undefined) {
      fence = bar;
      words = trimmed(line, start, line.indexOf(bar) + bar.length);
    } else if (!RULE.test(line) && !(underlinable && UNDERLINE.test(line))) words = wordsOf(line, start);
    underlinable = words.length > 0;
    if (underlinable) yield words;
    start = end + 1;
  }
}

/** The stretches of a Markdown text whose concatenation is its `plainText`, in order. */
export function plainStretches(markdown: string): readonly PlainStretch[] {
  const all: PlainStretch[] = [];
  for (const words of plainLines(markdown)) {
    const first = words[0];
    if (first && all.length > 0) {
      const newline = markdown.lastIndexOf('\n', first.from);
      all.push({ from: newline, to: newline + 1 });
    }
    all.push(...words);
  }
  return all;
}

/**
 * The words of a Markdown text without its marks, one line for each line that has words; never longer than the text.
 */
export function plainText(markdown: string): string {
  return read(markdown, plainStretches(markdown));
}

/** What stands in some stretches of a text. */
export function read(text: string, stretches: readonly PlainStretch[]): string {
  return stretches.map(({ from, to }) => text.slice(from, to)).join('');
}

/**
 * The beginning of a text, at most so many UTF-16 units long, ended between words where they are short enough, never
 * within a character.
 */
export function cutBetweenWords(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const blank = text.lastIndexOf(' ', limit);
  if (blank > limit / 2) return text.slice(0, blank);
  return text.slice(0, limit).replace(/[\ud800-\udbff]$/, '');
}

/** Where a stretch of the plain text stands in the Markdown, marks within it included. */
export function sourceStretch(stretches: readonly PlainStretch[], plain: PlainStretch): PlainStretch {
  const from = sourceOffset(stretches, plain.from);
  return { from, to: plain.to > plain.from ? sourceOffset(stretches, plain.to - 1) + 1 : from };
}

function sourceOffset(stretches: readonly PlainStretch[], offset: number): number {
  let rest = offset;
  for (const { from, to } of stretches) {
    if (rest < to - from) return from + rest;
    rest -= to - from;
  }
  return stretches.at(-1)?.to ?? 0;
}

/** What stands in a line from some place on, as it is. */
function trimmed(line: string, start: number, place = 0): readonly PlainStretch[] {
  const words = line.slice(place).trim();
  const from = start + line.indexOf(words, place);
  return words === '' ? [] : [{ from, to: from + words.length }];
}

function wordsOf(line: string, start: number): readonly PlainStretch[] {
  const lead = LEAD.exec(line)?.[0] ?? '';
  const text = line.slice(lead.length).trimEnd();
  const end = lead.length + (HEADING.test(lead) ? text.replace(/(?:^|(?<!\s)\s+)#+$/, '') : text).length;
  const marks = marksIn(line, lead.length, end).sort((a, b) => a.from - b.from);
  const words: PlainStretch[] = [];
  let from = lead.length;
  for (const mark of [...marks, { from: end, to: end }]) {
    if (mark.from > from) words.push({ from: start + from, to: start + mark.from });
    from = mark.to;
  }
  return words;
}

/** The marks within a line, in no order. */
function marksIn(line: string, from: number, to: number): PlainStretch[] {
  const marks: PlainStretch[] = [];
  const open = new Open();
  const scan = new RegExp(MARK);
  scan.lastIndex = from;
  for (let found = scan.exec(line); found && found.index < to; found = scan.exec(line)) {
    const text = found[0];
    const mark = { from: found.index, to: found.index + text.length };
    switch (text.charAt(0)) {
      case '\\':
        marks.push({ from: mark.from, to: mark.from + 1 });
        break;
      case '<':
        marks.push({ from: mark.from, to: mark.from + 1 }, { from: mark.to - 1, to: mark.to });
        break;
      case '`': {
        const close = closing(line, text, mark.to, to);
        if (close === undefined) break;
        marks.push(mark, { from: close, to: close + text.length });
        scan.lastIndex = close + text.length;
        break;
      }
      case '!':
      case '[': {
        LINK.lastIndex = mark.from;
        const link = LINK.exec(line);
        if (!link || link.index + link[0].length > to) break;
        const [whole, words = '', address = '', quote = '', title = ''] = link;
        const end = mark.to + words.length;
        const titled = end + address.length + quote.length;
        // A blank stays between the words and the title.
        if (title !== '') marks.push({ from: end, to: titled - quote.length }, { from: titled - 1, to: titled });
        marks.push(
          mark,
          { from: title === '' ? end : titled + title.length, to: LINK.lastIndex },
          ...marksIn(line, mark.to, end),
        );
        scan.lastIndex = link.index + whole.length;
        break;
      }
      default:
        emphasise(line, mark, open, marks);
    }
  }
  return marks;
}

/** Pairs a run of emphasis marks with an open one like it, or leaves it open where words follow. */
function emphasise(line: string, mark: PlainStretch, open: Open, marks: PlainStretch[]): void {
  const text = line.slice(mark.from, mark.to);
  const before = line.charAt(mark.from - 1) || ' ';
  const after = line.charAt(mark.to) || ' ';
  const withinWord = text.startsWith('_') && LETTER.test(before) && LETTER.test(after);
  if (withinWord) return;
  const partner = before.trim() === '' ? undefined : open.close(text);
  if (partner) marks.push(partner, mark);
  else if (after.trim() !== '') open.add(text, mark);
}

/** The marks of emphasis that are open, each found by what it is without a look at the others. */
class Open {
  #count = 0;
  readonly #all: PlainStretch[] = [];
  readonly #places = new Map<string, number[]>();

  add(text: string, mark: PlainStretch): void {
    const places = this.#places.get(text) ?? [];
    this.#places.set(text, places);
    places.push(this.#count);
    this.#all[this.#count] = mark;
    this.#count += 1;
  }

  /** The last one like it, which is closed with all that were opened after it. */
  close(text: string): PlainStretch | undefined {
    const place = this.#places.get(text)?.at(-1);
    if (place === undefined) return undefined;
    for (const places of this.#places.values()) while ((places.at(-1) ?? -1) >= place) places.pop();
    this.#count = place;
    return this.#all[place];
  }
}

/** Where a code span ends: a run of exactly as many backticks. */
function closing(line: string, ticks: string, from: number, to: number): number | undefined {
  for (const run of line.slice(from, to).matchAll(/`+/g)) if (run[0] === ticks) return from + run.index;
  return undefined;
}
