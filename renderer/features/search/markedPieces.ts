import type { MarkedText } from '../../../electron/contract/search';

export interface MarkedPiece {
  readonly text: string;
  readonly isMarked: boolean;
}

/** A marked text in its pieces, in order; none is empty. */
export function piecesOf({ text, marks }: MarkedText): readonly MarkedPiece[] {
  const pieces: MarkedPiece[] = [];
  let at = 0;
  for (const { from, to } of marks) {
    pieces.push(
      { text: text.slice(at, from), isMarked: false },
      { text: text.slice(Math.max(at, from), to), isMarked: true },
    );
    at = Math.max(at, to);
  }
  pieces.push({ text: text.slice(at), isMarked: false });
  return pieces.filter((piece) => piece.text !== '');
}
