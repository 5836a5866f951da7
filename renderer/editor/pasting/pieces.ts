import type { Around, Line, Words } from './lines';
import { inlinePieces } from './inlinePieces';
import type { Piece } from './piece';

/** Lines as pieces of Markdown, in order; those that are read by themselves, whatever stands before them, together. */
export function piecesOf(lines: readonly Line[]): readonly (readonly Piece[])[] {
  let pieces: Piece[] = [];
  const all = [pieces];
  const known = new Set<Around>();
  let before: Line | undefined;
  for (const line of lines) {
    const end = before ? between(before, line) : '';
    const [outer] = line.within;
    if (end === '\n\n' && (!outer || !known.has(outer))) all.push((pieces = []));
    pieces.push({ is: 'frame', text: end });
    const words = begunItem(line, known) ? boxTaken(line.within.at(-1), line.words) : line.words;
    const mark = line.is === 'rule' ? '---' : line.heading > 0 ? `${'#'.repeat(line.heading)} ` : '';
    pieces.push({ is: 'frame', text: frameOf(line.within, known) + mark });
    if (line.is === 'verbatim') pieces.push({ is: 'frame', text: words.map(({ text }) => text).join('') });
    else for (const piece of inlinePieces(words)) pieces.push(piece);
    for (const one of line.within) known.add(one);
    before = line;
  }
  return all;
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
