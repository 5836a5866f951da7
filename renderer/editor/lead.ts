/** What stands before the words of a line: quote marks, a blank indent, a list mark and a task's box, as typed. */
export interface Lead {
  readonly quote: string;
  readonly indent: string;
  /** `-`, `*`, `+`, `7.` or `7)`, or empty. */
  readonly mark: string;
  /** The blanks after the mark. */
  readonly gap: string;
  /** `[ ] ` or `[x] ` with what blanks follow, or empty. */
  readonly task: string;
  readonly length: number;
}

const LEAD = /^((?: {0,3}>[ \t]?)*)([ \t]*)(?:([-*+]|\d{1,9}[.)])([ \t]+|$)(\[[ xX]\](?:[ \t]+|$))?)?/;
const RULE = /^\s*(?:(?:\*\s*){3,}|(?:-\s*){3,})$/;
const TAB = 4;

/** The lead of a line. A rule such as `* * *` is no list. */
export function leadOf(line: string): Lead {
  const [all = '', quote = '', indent = '', mark = '', gap = '', task = ''] = LEAD.exec(line) ?? [];
  if (mark !== '' && RULE.test(line.slice(quote.length)))
    return { quote, indent, mark: '', gap: '', task: '', length: quote.length + indent.length };
  return { quote, indent, mark, gap, task, length: all.length };
}

const HEADING = /^ {0,3}#{1,6}[ \t]+/;

/** How many characters of a line stand before its words: its lead, or a heading's mark. */
export function wordsFrom(line: string): number {
  return HEADING.exec(line)?.[0].length ?? leadOf(line).length;
}

/** How many columns some blanks take. */
export function columns(blanks: string): number {
  let width = 0;
  for (const blank of blanks) width += blank === '\t' ? TAB - (width % TAB) : 1;
  return width;
}

/** The number of a numbered item's mark; undefined for other marks. */
export function numberOf(mark: string): number | undefined {
  return /^\d/.test(mark) ? Number.parseInt(mark, 10) : undefined;
}

/** The mark of the item after one with this mark. */
export function nextMark(mark: string): string {
  const number = numberOf(mark);
  return number === undefined ? mark : `${number + 1}${mark.slice(-1)}`;
}
