import { EditorSelection, EditorState, type Extension, type SelectionRange } from '@codemirror/state';
import { Direction, type EditorView, type KeyBinding } from '@codemirror/view';
import { beginningOf, hiddenMarks, outward, seenText, settled, whole } from './hidden';

type Move = (view: EditorView, range: SelectionRange) => number;

/** Home: to the words of the line, and once more to its very beginning. */
const toBeginning: Move = (view, range) => {
  const { state } = view;
  const { head } = view.moveToLineBoundary(range, false);
  const beginning = beginningOf(state, head);
  if (outward(hiddenMarks(state, head, head), head, false) > beginning) return head;
  return range.head === beginning ? state.doc.lineAt(head).from : beginning;
};

/** End: behind what is not seen there as well. */
const toEnd: Move = (view, range) => {
  const { state } = view;
  const { head } = view.moveToLineBoundary(range, true);
  const end = outward(hiddenMarks(state, head, head), head, true);
  return end === state.doc.lineAt(head).to ? end : head;
};

/** Over a word, and over the marks around it that nobody sees. */
function overWord(forward: boolean): Move {
  return (view, range) => {
    const { state } = view;
    let moved = view.moveByGroup(range, forward);
    const [from, to] = [Math.min(range.head, moved.head), Math.max(range.head, moved.head)];
    const seen = seenText(state, from, to);
    if (seen.length < to - from && /^[^\S\n]*$/.test(seen)) moved = view.moveByGroup(moved, forward);
    return outward(hiddenMarks(state, moved.head, moved.head), moved.head, forward);
  };
}

function binding(keys: Pick<KeyBinding, 'key' | 'mac'>, move: Move): KeyBinding {
  const run = (extend: boolean) => (view: EditorView) => {
    const ranges = view.state.selection.ranges.map((range) => {
      const head = move(view, range);
      return EditorSelection.range(extend ? range.anchor : head, head);
    });
    view.dispatch({
      selection: EditorSelection.create(ranges, view.state.selection.mainIndex),
      scrollIntoView: true,
      userEvent: 'select',
    });
    return true;
  };
  return { ...keys, run: run(false), shift: run(true), preventDefault: true };
}

/** What an arrow to the left or right means on the line of the cursor. */
function sideways(left: boolean, backward: Move, forward: Move): Move {
  return (view, range) => {
    const isBackward = (view.textDirectionAt(range.head) === Direction.LTR) === left;
    return (isBackward ? backward : forward)(view, range);
  };
}

/** The keys that would otherwise stop between words and marks that nobody sees. */
export const movingKeys: readonly KeyBinding[] = [
  binding({ key: 'Home' }, toBeginning),
  binding({ key: 'End' }, toEnd),
  binding({ mac: 'Cmd-ArrowLeft' }, sideways(true, toBeginning, toEnd)),
  binding({ mac: 'Cmd-ArrowRight' }, sideways(false, toBeginning, toEnd)),
  binding({ key: 'Mod-ArrowLeft', mac: 'Alt-ArrowLeft' }, sideways(true, overWord(false), overWord(true))),
  binding({ key: 'Mod-ArrowRight', mac: 'Alt-ArrowRight' }, sideways(false, overWord(false), overWord(true))),
];

/** Puts the cursor and the ends of a selection where they seem to be. */
export const settling: Extension = EditorState.transactionFilter.of((transaction) => {
  const { startState, selection } = transaction;
  if (!selection || transaction.docChanged || !transaction.isUserEvent('select')) return transaction;
  const isPointer = transaction.isUserEvent('select.pointer');
  const from = startState.doc.lineAt(startState.selection.main.head).number;
  const ranges = selection.ranges.map((range) => {
    if (range.empty) {
      if (!isPointer && startState.doc.lineAt(range.head).number === from) return range;
      const at = settled(startState, range.head);
      return at === range.head
        ? range
        : EditorSelection.cursor(at, range.assoc, range.bidiLevel ?? undefined, range.goalColumn);
    }
    if (!isPointer) return range;
    const stretch = whole(startState, range);
    return range.anchor <= range.head
      ? EditorSelection.range(stretch.from, stretch.to)
      : EditorSelection.range(stretch.to, stretch.from);
  });
  return [transaction, { selection: EditorSelection.create(ranges, selection.mainIndex) }];
});
