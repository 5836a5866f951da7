import type { Declared } from './styles';

/** A paragraph that a word processor shows as an item of a list. */
export interface WordItem {
  /** From 1. */
  readonly level: number;
  /** What is drawn before its words: `·`, `1.`, `b)`. */
  readonly mark: string;
  /** What of the paragraph is drawn mark and no words. */
  readonly drawn: ReadonlySet<Node>;
  /** So many characters at the beginning are drawn mark, where no element tells it apart. */
  readonly skipped: number;
}

const LIST = /^l\d+ level([1-9])/;
/** A mark and the blanks that keep it away from the words. */
const TYPED = /^\s*([·•●○▪■◦‣§Øo–-]|\(?(?:\d{1,4}|[a-z]|[ivxl]{2,5})[.)])(?=\s*\u00a0)\s{2,}/i;
/** Points of an indent for each level. */
const INDENT = 36;

/** The item of a list that a paragraph of Word or Outlook is; undefined for any other one. */
export function wordItem(paragraph: Element, declared: Declared): WordItem | undefined {
  const level = LIST.exec((declared.get('mso-list') ?? '').replace(/\s+/g, ' '))?.[1];
  const isListed = /(?:^|\s)MsoList/i.test(paragraph.getAttribute('class') ?? '');
  if (level === undefined && !isListed) return undefined;
  const drawn = drawnIn(paragraph);
  if (level !== undefined && drawn.size > 0) {
    const mark = [...drawn].map(({ textContent }) => textContent ?? '').join('');
    return { level: Number(level), mark: mark.replace(/\s+/g, ''), drawn, skipped: 0 };
  }
  const typed = TYPED.exec(paragraph.textContent);
  if (!typed && level === undefined) return undefined;
  return {
    level: level === undefined ? levelOf(declared) : Number(level),
    mark: typed?.[1] ?? '',
    drawn: new Set(),
    skipped: typed?.[0].length ?? 0,
  };
}

/** What is said to be drawn by the list, or stands between the comments that say so. */
function drawnIn(paragraph: Element): ReadonlySet<Node> {
  const ignored = Array.from(paragraph.getElementsByTagName('*')).find((one) =>
    /mso-list:\s*ignore/i.test(one.getAttribute('style') ?? ''),
  );
  if (ignored) return new Set([ignored]);
  const drawn = new Set<Node>();
  let isDrawn = false;
  for (const node of Array.from(paragraph.childNodes)) {
    if (node.nodeType === 8) isDrawn = node.nodeValue?.includes('if !supportLists') ?? false;
    else if (isDrawn) drawn.add(node);
  }
  return drawn;
}

function levelOf(declared: Declared): number {
  const [, length, unit] = /^([\d.]+)(pt|in|cm|px)/.exec(declared.get('margin-left') ?? '') ?? [];
  const points = { pt: 1, in: 72, cm: 28.35, px: 0.75 }[unit ?? ''] ?? 0;
  return Math.min(9, Math.max(1, Math.round((Number(length ?? 0) * points) / INDENT)));
}

/** The number in a mark, with the sign behind it; `b)` and `iv.` count from the item before. */
export function numberIn(
  mark: string,
  before: number | undefined,
): { number: number; delimiter: '.' | ')' } | undefined {
  const delimiter = mark.endsWith(')') ? ')' : '.';
  const digits = /(\d{1,9})[.)]?$/.exec(mark)?.[1];
  if (digits !== undefined) return { number: Number(digits), delimiter };
  return /^\(?[a-z]{1,6}[.)]$/i.test(mark) ? { number: (before ?? 0) + 1, delimiter } : undefined;
}
