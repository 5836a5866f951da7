import { EditorSelection, EditorState, type Extension } from '@codemirror/state';
import type { Edit } from './edit';
import type { TextRange } from './canvas';

const signs = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/** So many UTF-16 units before a place, and after, are looked at: no sign is longer. */
const AROUND = 200;

/** The sign that has a UTF-16 unit of a text, as somebody sees it: `👍🏽` is one. Undefined where the text has none. */
export function signAt(text: string, at: number): TextRange | undefined {
  // A line break begins a sign wherever one stands, and a blank is the end of what came before it.
  const start = Math.max(text.lastIndexOf(' ', at), at - AROUND, 0);
  const sign = signs.segment(text.slice(start, at + AROUND)).containing(at - start);
  return sign && { from: start + sign.index, to: start + sign.index + sign.segment.length };
}

/** Takes the sign before or after the cursor whole; undefined where it is one letter, which any editor takes. */
export function deleteSign(side: 'before' | 'after'): Edit {
  return (state) => {
    const { empty, head } = state.selection.main;
    if (!empty || state.selection.ranges.length > 1) return undefined;
    const line = state.doc.lineAt(head);
    const at = head - line.from - (side === 'before' ? 1 : 0);
    const sign = at < 0 ? undefined : signAt(line.text, at);
    if (!sign || sign.to - sign.from < 2) return undefined;
    return {
      changes: { from: line.from + sign.from, to: line.from + sign.to },
      userEvent: side === 'before' ? 'delete.backward' : 'delete.forward',
    };
  };
}

/** Keeps the cursor out of signs: it goes on in the way it went. */
export const betweenSigns: Extension = EditorState.transactionFilter.of((transaction) => {
  const { startState, selection } = transaction;
  if (!selection || transaction.docChanged || !transaction.isUserEvent('select')) return transaction;
  const before = startState.selection.main.head;
  const ranges = selection.ranges.map((range) => {
    const line = startState.doc.lineAt(range.head);
    const at = range.head - line.from;
    const sign = at === 0 || at === line.length ? undefined : signAt(line.text, at);
    if (!sign || sign.from === at) return range;
    const head = line.from + (range.head < before ? sign.from : sign.to);
    return range.empty ? EditorSelection.cursor(head, range.assoc) : EditorSelection.range(range.anchor, head);
  });
  if (ranges.every((range, index) => range === selection.ranges[index])) return transaction;
  return [transaction, { selection: EditorSelection.create(ranges, selection.mainIndex) }];
});
