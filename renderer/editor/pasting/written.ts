import { markdownParser } from '../../../electron/domain/text/markdown';
import { mayBeMarked, marksOf } from '../../../electron/domain/text/marks';
import { linkPieces } from './inlinePieces';
import type { Line } from './lines';
import type { Piece } from './piece';
import { piecesOf } from './pieces';

/** What cannot be written rightly in so many tries is better taken as plain text. */
const MOST_TRIES = 24;

/**
 * Lines as Markdown: written, read as everything reads it, and mended where it would be read otherwise. A sign of the
 * words that would be a mark is escaped, and only such a one; a mark that would be a sign is left out. Undefined where
 * there is no end to it.
 */
export function markdownOfLines(lines: readonly Line[]): string | undefined {
  const texts = piecesOf(lines).map(written);
  return texts.includes(undefined) ? undefined : texts.join('');
}

function written(first: readonly Piece[]): string | undefined {
  let pieces = first;
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    const text = pieces.map((piece) => piece.text).join('');
    if (pieces.every(({ is }) => is === 'words' || is === 'frame') && !mayBeMarked(text)) return text;
    const mended = mend(pieces, readAs(text));
    if (!mended) return text;
    pieces = mended;
  }
  return undefined;
}

interface Mark {
  readonly name: string;
  readonly from: number;
  readonly to: number;
}

interface Reading {
  /** In their order. */
  readonly marks: readonly Mark[];
  /** Where bare addresses begin, and where they end. */
  readonly addresses: ReadonlyMap<number, number>;
}

function readAs(text: string): Reading {
  const marks: Mark[] = [];
  const addresses = new Map<number, number>();
  markdownParser.parse(text).iterate({
    enter: (node) => {
      if (node.name === 'URL') addresses.set(node.from, node.to);
      for (const { from, to } of marksOf(node, text)) if (to > from) marks.push({ name: node.name, from, to });
    },
  });
  return { marks, addresses };
}

/** The pieces as they are to be read; undefined where they are. */
function mend(pieces: readonly Piece[], { marks, addresses }: Reading): readonly Piece[] | undefined {
  const mended: Piece[] = [];
  let isMended = false;
  let next = 0;
  let from = 0;
  for (const piece of pieces) {
    const to = from + piece.text.length;
    while ((marks[next]?.to ?? Infinity) <= from) next += 1;
    const within: Mark[] = [];
    for (let index = next; (marks[index]?.from ?? Infinity) < to; index += 1) {
      const mark = marks[index];
      if (mark && mark.to > from) within.push(mark);
    }
    const now = mendedPiece(piece, from, within, addresses);
    if (now.length !== 1 || now[0] !== piece || isUnwritten(piece)) isMended = true;
    for (const one of now) mended.push(one);
    from = to;
  }
  if (!isMended) return undefined;
  return mended.flatMap((piece) => (isUnwritten(piece) ? unwritten(piece) : [piece]));
}

type Paired = Extract<Piece, { readonly pair: unknown }>;

function isUnwritten(piece: Piece): piece is Paired {
  return 'pair' in piece && !piece.pair.isWritten;
}

function mendedPiece(
  piece: Piece,
  from: number,
  marks: readonly Mark[],
  addresses: ReadonlyMap<number, number>,
): readonly Piece[] {
  const to = from + piece.text.length;
  switch (piece.is) {
    case 'frame':
    case 'verbatim':
      return [piece];
    case 'address':
      return addresses.get(from) === to ? [piece] : linkPieces(piece.text, piece.leadsTo);
    case 'escape':
      return marks.some((mark) => mark.from === from && mark.to === to) ? [piece] : [];
    case 'open':
    case 'close': {
      const read = marks.reduce((length, mark) => length + Math.min(to, mark.to) - Math.max(from, mark.from), 0);
      if (read < piece.text.trim().length) piece.pair.isWritten = false;
      return [piece];
    }
    case 'words':
      return marks.length === 0 ? [piece] : escaped(piece, placesIn(piece.text, from, marks));
  }
}

/** Where the words need an escape. */
function placesIn(text: string, from: number, marks: readonly Mark[]): readonly number[] {
  const places = new Set<number>();
  let hasBlock = false;
  for (const mark of marks) {
    const [first, end] = [Math.max(mark.from - from, 0), Math.min(mark.to - from, text.length)];
    switch (mark.name) {
      case 'EmphasisMark':
      case 'StrikethroughMark':
      case 'CodeMark':
        for (let at = first; at < end; at += 1) places.add(at);
        break;
      case 'Escape':
      case 'HardBreak':
        places.add(first);
        break;
      case 'LinkMark':
        // The brackets of an address are no more to be seen than those of a link, and as little in the way.
        if (text.startsWith('![', first)) places.add(first + 1);
        else if (text[first] === '[' || text[first] === '!') places.add(first);
        break;
      case 'QuoteMark':
      case 'HeaderMark':
      case 'ListMark':
      case 'HorizontalRule':
      case 'TaskMarker':
        // What stands behind the first one is none when that is none.
        if (!hasBlock) places.add(first);
        hasBlock = true;
        break;
      default:
    }
  }
  return [...places].sort((one, other) => one - other);
}

function escaped(words: Piece, places: readonly number[]): readonly Piece[] {
  if (places.length === 0) return [words];
  const { text } = words;
  const pieces: Piece[] = [];
  let at = 0;
  for (const place of places) {
    if (place > at) pieces.push({ is: 'words', text: text.slice(at, place) });
    pieces.push({ is: 'escape', text: '\\' });
    at = place;
  }
  if (at < text.length) pieces.push({ is: 'words', text: text.slice(at) });
  return pieces;
}

/** What is left of a piece whose pair is not written. */
function unwritten(piece: Paired): readonly Piece[] {
  if (piece.is === 'verbatim') return [{ is: 'words', text: piece.text }];
  return piece.is === 'close' && piece.pair.instead !== '' ? [{ is: 'words', text: piece.pair.instead }] : [];
}
