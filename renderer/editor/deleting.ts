import { attachedOf } from './attachment';
import { around, type Edit, isVerbatim } from './edit';
import { BOLD, isWithinEmptyPair, ITALIC, STRIKE } from './inline';
import { deleteSign } from './graphemes';
import { deleteListMark } from './lists';

const PAIRS = ['***', BOLD.mark, ITALIC.mark, STRIKE.mark];
const MARKED = [BOLD.node, ITALIC.node, STRIKE.node, 'InlineCode'];

/** Takes all of what is marked, with its marks: nothing would be left for them to mark. */
const deleteWhole: Edit = (state) => {
  const { empty, from, to } = state.selection.main;
  if (empty || state.selection.ranges.length > 1) return undefined;
  let stretch = { from, to };
  for (let node = around(state, from, to, MARKED) ?? null; node; node = node.parent) {
    const isAll = node.firstChild?.to === stretch.from && node.lastChild?.from === stretch.to;
    if (isAll && MARKED.includes(node.name)) stretch = { from: node.from, to: node.to };
  }
  return stretch.from === from ? undefined : { changes: stretch, userEvent: 'delete.selection' };
};

/** Takes both marks of a pair with nothing in it. */
const deletePair: Edit = (state) => {
  const { empty, head } = state.selection.main;
  const pair = empty && PAIRS.find((mark) => isWithinEmptyPair(state, head, mark));
  return pair
    ? { changes: { from: head - pair.length, to: head + pair.length }, userEvent: 'delete.backward' }
    : undefined;
};

/** Takes a picture or a file that ends or begins at the cursor whole: half of its name means nothing. */
function deleteAttached(side: 'before' | 'after'): Edit {
  return (state) => {
    const { empty, head } = state.selection.main;
    const link = empty ? around(state, head, head, ['Image', 'Link']) : undefined;
    if (!link || !attachedOf(state, link) || head !== (side === 'before' ? link.to : link.from)) return undefined;
    return {
      changes: { from: link.from, to: link.to },
      userEvent: side === 'before' ? 'delete.backward' : 'delete.forward',
    };
  };
}

/** Takes the mark of a heading from before its words. */
const deleteHeadingMark: Edit = (state) => {
  const { empty, head } = state.selection.main;
  const { from } = state.doc.lineAt(head);
  const isHeading =
    empty && head > from && /^ {0,3}#{1,6}[ \t]+$/.test(state.sliceDoc(from, head)) && !isVerbatim(state, head);
  return isHeading ? { changes: { from, to: head }, userEvent: 'delete.backward' } : undefined;
};

/**
 * Backspace: a picture or a file goes whole, marks go with what they mark, and the mark of a list or a heading goes
 * whole, and so does a sign of several characters.
 */
export const deleteMarks: Edit = (state) =>
  deleteWhole(state) ??
  deleteAttached('before')(state) ??
  deletePair(state) ??
  deleteHeadingMark(state) ??
  deleteListMark(state) ??
  deleteSign('before')(state);

/** Delete: a picture or a file goes whole, marks go with all of what they mark, and a sign goes whole. */
export const deleteAhead: Edit = (state) =>
  deleteWhole(state) ?? deleteAttached('after')(state) ?? deleteSign('after')(state);
