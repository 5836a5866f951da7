import type { Around, Line, Words } from './lines';
import { inlinePieces } from './inlinePieces';

/** Two marks that belong together: read as marks, or not written. */
export interface Pair {
  isWritten: boolean;
  /** What stands behind the words if the pair is not written. */
  readonly instead: string;
}

/**
 * A stretch of Markdown: `words`, and an `escape` before a sign of them that would be read as a mark; the marks of a pair;
 * an `address` that is a link by itself; what is `verbatim` between the marks of its pair; and a `frame` around lines.
 */
export type Piece =
  | { readonly is: 'words' | 'escape' | 'frame'; readonly text: string }
  | { readonly is: 'address'; readonly text: string; readonly leadsTo: string }
  | { readonly is: 'open' | 'close' | 'verbatim'; readonly text: string; readonly pair: Pair };

/** Lines as pieces of Markdown, in order. */
export function piecesOf(lines: readonly Line[]): readonly Piece[] {
  const pieces: Piece[] = [];
  const known = new Set<Around>();
  let before: Line | undefined;
  for (const line of lines) {
    if (before) pieces.push({ is: 'frame', text: between(before, line) });
    const words = begunItem(line, known) ? boxTaken(line.within.at(-1), line.words) : line.words;
    const mark = line.is === 'rule' ? '---' : line.heading > 0 ? `${'#'.repeat(line.heading)} ` : '';
    pieces.push({ is: 'frame', text: frameOf(line.within, known) + mark });
    if (line.is === 'verbatim') pieces.push({ is: 'frame', text: words.map(({ text }) => text).join('') });
    else pieces.push(...inlinePieces(words));
    for (const one of line.within) known.add(one);
    before = line;
  }
  return pieces;
}

/** What ends a line before another one: a line break, and an empty line within what is around both. */
function between(before: Line, { within, isApart }: Line): string {
  const differs = within.findIndex((one, index) => before.within[index] !== one);
  const at = differs < 0 ? within.length : differs;
  const [begun, left] = [within[at], before.within[at]];
  if (begun?.is === 'item') {
    if (left?.is === 'item') return '\n';
    // Only a number 1 can begin a list right below other words.
    const isBelow = before.within.length === at && (begun.number ?? 1) === 1;
    if (isBelow && (!isApart || within[at - 1]?.is === 'item')) return '\n';
  } else if (!isApart && left === undefined) return '\n';
  return `\n${frameOf(within.slice(0, at), new Set(within)).replace(/ +$/, '').replace(/>$/, '> ')}\n`;
}

function frameOf(within: readonly Around[], known: ReadonlySet<Around>): string {
  return within
    .map((one) => {
      if (one.is === 'quote') return '> ';
      const mark = one.number === undefined ? '- ' : `${one.number}${one.delimiter} `;
      if (known.has(one)) return ' '.repeat(mark.length);
      return one.box === undefined ? mark : `${mark}[${one.box ? 'x' : ' '}] `;
    })
    .join('');
}

function begunItem({ is, within }: Line, known: ReadonlySet<Around>): boolean {
  const inner = within.at(-1);
  return is === 'words' && inner?.is === 'item' && !known.has(inner);
}

/** A box that is written with the words is the item's own. */
function boxTaken(item: Around | undefined, words: readonly Words[]): readonly Words[] {
  const [first, ...rest] = words;
  const box = /^\[([ xX])\] (?=\S)/.exec(first?.text ?? '');
  if (!first || !box || item?.is !== 'item') return words;
  item.box = box[1] !== ' ';
  return [{ ...first, text: first.text.slice(box[0].length) }, ...rest];
}
