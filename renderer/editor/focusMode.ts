import { EditorState, type Extension, type Line, RangeSetBuilder, type TransactionSpec } from '@codemirror/state';
import { Decoration, type DecorationSet, EditorView } from '@codemirror/view';

const here = Decoration.line({ class: 'here' });
/** Lines marked to each side at most, so that a text without empty lines stays cheap. */
const REACH = 100;

/** The lines of the paragraphs that the selection touches. */
export function presentParagraph(state: EditorState): readonly Line[] {
  const { from, to } = state.selection.main;
  let first = state.doc.lineAt(from).number;
  let last = state.doc.lineAt(to).number;
  const limits = { first: Math.max(1, first - REACH), last: Math.min(state.doc.lines, last + REACH) };
  const hasWords = (number: number) => state.doc.line(number).text.trim() !== '';
  if (hasWords(first)) while (first > limits.first && hasWords(first - 1)) first -= 1;
  if (hasWords(last)) while (last < limits.last && hasWords(last + 1)) last += 1;
  return Array.from({ length: last - first + 1 }, (_, index) => state.doc.line(first + index));
}

function decorate(state: EditorState): DecorationSet {
  const lines = new RangeSetBuilder<Decoration>();
  for (const { from } of presentParagraph(state)) lines.add(from, from, here);
  return lines.finish();
}

/** Everything but the present paragraph fades, and what is typed stays in the middle unless less motion is wanted. */
export const focusMode: Extension = [
  EditorView.editorAttributes.of({ class: 'focus-mode' }),
  EditorView.decorations.compute(['doc', 'selection'], decorate),
  EditorState.transactionExtender.of((transaction): Pick<TransactionSpec, 'effects'> | null => {
    const isTyped = transaction.isUserEvent('input') || transaction.isUserEvent('delete');
    const isMoved = transaction.isUserEvent('select') && !transaction.isUserEvent('select.pointer');
    if (!(isTyped || isMoved) || matchMedia('(prefers-reduced-motion: reduce)').matches) return null;
    return { effects: EditorView.scrollIntoView(transaction.newSelection.main.head, { y: 'center' }) };
  }),
];
