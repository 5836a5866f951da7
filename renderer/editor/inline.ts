import { syntaxTree } from '@codemirror/language';
import { type ChangeSpec, EditorSelection, type EditorState, type SelectionRange } from '@codemirror/state';
import type { SyntaxNode } from '@lezer/common';
import { around, type Edit } from './edit';
import { wordsFrom } from './lead';

/** A kind of emphasis: its mark as we write it, its name in the syntax tree. */
interface Emphasis {
  readonly mark: string;
  readonly node: string;
}

export const BOLD: Emphasis = { mark: '**', node: 'StrongEmphasis' };
export const ITALIC: Emphasis = { mark: '*', node: 'Emphasis' };
export const STRIKE: Emphasis = { mark: '~~', node: 'Strikethrough' };

interface Piece {
  readonly from: number;
  readonly to: number;
}

/** Puts marks around what is selected, or around the word at the cursor; takes them away where they are. */
export function toggle(emphasis: Emphasis): Edit {
  return (state) =>
    state.changeByRange((range) =>
      range.empty ? atCursor(state, range, emphasis) : onSelection(state, range, emphasis),
    );
}

function atCursor(state: EditorState, range: SelectionRange, { mark, node }: Emphasis) {
  const { head } = range;
  const marked = around(state, head, head, [node]);
  if (marked) {
    const [, closing] = marksOf(marked);
    if (closing && head >= closing.from) return { range: EditorSelection.cursor(marked.to) };
    return mapped(state, range, unmark(marked));
  }
  if (isWithinEmptyPair(state, head, mark))
    return mapped(state, range, [{ from: head - mark.length, to: head + mark.length }]);
  const word = state.wordAt(head);
  if (word && word.from < head && head < word.to) return mapped(state, range, enclose(word, mark));
  return { range: EditorSelection.cursor(head + mark.length), changes: { from: head, insert: mark + mark } };
}

function onSelection(state: EditorState, range: SelectionRange, { mark, node }: Emphasis) {
  const pieces = piecesOf(state, range);
  const marked = pieces.map((piece) => around(state, piece.from, piece.to, [node]));
  if (marked.every((one) => one !== undefined))
    return mapped(
      state,
      range,
      pieces.flatMap((piece, index) => unmarkPiece(state, marked[index], piece)),
    );
  const changes = pieces.flatMap((piece, index) => (marked[index] ? [] : rewrap(state, piece, mark, node)));
  return mapped(state, range, changes);
}

/** Marks a stretch and takes away the marks of the same kind within it. */
function rewrap(state: EditorState, piece: Piece, mark: string, node: string): readonly ChangeSpec[] {
  let { from, to } = piece;
  const changes: ChangeSpec[] = [];
  syntaxTree(state).iterate({
    from,
    to,
    enter: (found) => {
      if (found.name !== node || found.to <= piece.from || found.from >= piece.to) return;
      from = Math.min(from, found.from);
      to = Math.max(to, found.to);
      changes.push(...unmark(found.node));
    },
  });
  return [...changes, ...enclose({ from, to }, mark)];
}

/**
 * What is selected on each line, without blanks at the ends and without the line's lead: emphasis does not reach over
 * lines.
 */
function piecesOf(state: EditorState, { from, to }: SelectionRange): readonly Piece[] {
  const pieces: Piece[] = [];
  for (let number = state.doc.lineAt(from).number; number <= state.doc.lineAt(to).number; number += 1) {
    const line = state.doc.line(number);
    const start = Math.max(from, line.from + wordsFrom(line.text));
    const text = state.sliceDoc(start, Math.max(start, Math.min(to, line.to)));
    const words = text.trim();
    const at = start + text.indexOf(words);
    if (words !== '') pieces.push({ from: at, to: at + words.length });
  }
  return pieces;
}

function marksOf(node: SyntaxNode): readonly SyntaxNode[] {
  return [...node.getChildren('EmphasisMark'), ...node.getChildren('StrikethroughMark')];
}

/** Takes a stretch out of what is marked: what stands before and after it stays marked. */
function unmarkPiece(state: EditorState, node: SyntaxNode | undefined, piece: Piece): readonly ChangeSpec[] {
  const [opening, closing] = node ? marksOf(node) : [];
  if (!node || !opening || !closing) return [];
  const before = state.sliceDoc(opening.to, Math.max(opening.to, piece.from)).trimEnd();
  const after = state.sliceDoc(Math.min(closing.from, piece.to), closing.from).trimStart();
  const mark = state.sliceDoc(opening.from, opening.to);
  const ends = { before: opening.to + before.length, after: closing.from - after.length };
  if (
    splitsOther(node, piece) ||
    (mark.startsWith('_') && (splitsWord(state, ends.before) || splitsWord(state, ends.after)))
  )
    return unmark(node);
  return [
    before === '' ? { from: opening.from, to: opening.to } : { from: ends.before, insert: mark },
    after === '' ? { from: closing.from, to: closing.to } : { from: ends.after, insert: mark },
  ];
}

/** Whether a stretch begins or ends within something else that is marked. */
function splitsOther(node: SyntaxNode, { from, to }: Piece): boolean {
  for (let child = node.firstChild; child; child = child.nextSibling) {
    if (child.firstChild && child.from < to && child.to > from && !(from <= child.from && child.to <= to)) return true;
  }
  return false;
}

function splitsWord(state: EditorState, at: number): boolean {
  return /^[\p{L}\p{N}]{2}$/u.test(state.sliceDoc(at - 1, at + 1));
}

function unmark(node: SyntaxNode): readonly ChangeSpec[] {
  return marksOf(node).map(({ from, to }) => ({ from, to }));
}

function enclose({ from, to }: Piece, mark: string): readonly ChangeSpec[] {
  return [
    { from, insert: mark },
    { from: to, insert: mark },
  ];
}

/** Whether the cursor stands in a pair of marks with nothing in it. */
export function isWithinEmptyPair(state: EditorState, head: number, mark: string): boolean {
  const from = head - mark.length;
  const to = head + mark.length;
  const isLonger = [state.sliceDoc(from - 1, from), state.sliceDoc(to, to + 1)].includes(mark.charAt(0));
  return from >= 0 && state.sliceDoc(from, to) === mark + mark && !isLonger;
}

/** Carries the selection along, new marks outside of it. */
function mapped(state: EditorState, range: SelectionRange, changes: readonly ChangeSpec[]) {
  const set = state.changes(changes);
  if (range.empty) return { range: range.map(set), changes: set };
  const from = set.mapPos(range.from, 1);
  const to = Math.max(from, set.mapPos(range.to, -1));
  return {
    range: range.anchor <= range.head ? EditorSelection.range(from, to) : EditorSelection.range(to, from),
    changes: set,
  };
}
