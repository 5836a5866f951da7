import { syntaxTree } from '@codemirror/language';
import type { EditorState } from '@codemirror/state';
import { HIDDEN, type TextRange } from './canvas';
import { isVerbatim } from './edit';
import { wordsFrom } from './lead';
import { previewOf } from './preview';

/** The marks that are not seen on the lines of a stretch while someone writes at `present`. */
export function hiddenMarks(
  state: EditorState,
  from: number,
  to: number,
  present: readonly TextRange[] = state.selection.ranges,
): readonly TextRange[] {
  const lines = { from: state.doc.lineAt(from).from, to: state.doc.lineAt(to).to };
  const hidden: TextRange[] = [];
  previewOf(state, [lines], present).between(lines.from, lines.to, (start, end, look) => {
    if (look === HIDDEN) hidden.push({ from: start, to: end });
  });
  return hidden;
}

/** What is seen of a stretch of the text. */
export function seenText(state: EditorState, from: number, to: number): string {
  let seen = '';
  let at = from;
  for (const mark of hiddenMarks(state, from, to)) {
    if (mark.from > at) seen += state.sliceDoc(at, Math.min(mark.from, to));
    at = Math.max(at, mark.to);
  }
  return seen + state.sliceDoc(Math.min(at, to), to);
}

/** A place moved out of the marks that end or begin there unseen. */
export function outward(marks: readonly TextRange[], at: number, forward: boolean): number {
  let place = at;
  for (;;) {
    const next = forward ? marks.find(({ from }) => from === place)?.to : marks.find(({ to }) => to === place)?.from;
    if (next === undefined) return place;
    place = next;
  }
}

/** Where a line's words begin, after what makes it a list, a quote or a heading. */
export function beginningOf(state: EditorState, at: number): number {
  const line = state.doc.lineAt(at);
  return isVerbatim(state, line.from) ? line.from : line.from + wordsFrom(line.text);
}

/**
 * Where the cursor is to stand when someone comes to a place on a line by pointer or from another line: before or after
 * all that is seen of the line, and not between that and a mark nobody sees; and not before the words of a list.
 */
export function settled(state: EditorState, at: number): number {
  const marks = hiddenMarks(state, at, at);
  const beginning = beginningOf(state, at);
  if (outward(marks, at, false) <= beginning) return beginning;
  const end = outward(marks, at, true);
  return end === state.doc.lineAt(at).to ? end : at;
}

/** A selection made by pointer that has all of what a mark marks, and more, has the unseen mark as well. */
export function whole(state: EditorState, { from, to }: TextRange): TextRange {
  // The first press of the pointer put the cursor there already, but its marks stay unseen until it is released.
  const marks = hiddenMarks(state, from, to, []);
  const before = marks.find((mark) => mark.to === from);
  if (before && markedBy(state, before).to <= to) return whole(state, { from: before.from, to });
  const after = marks.find((mark) => mark.from === to);
  if (after && markedBy(state, after).from >= from) return whole(state, { from, to: after.to });
  return { from, to };
}

/** What a mark marks, the mark itself included. */
function markedBy(state: EditorState, mark: TextRange): TextRange {
  const node = syntaxTree(state).resolveInner(mark.from, 1);
  return node.name.endsWith('Mark') && node.parent ? node.parent : node;
}
