import { type ChangeSpec, EditorSelection, type EditorState, type Line } from '@codemirror/state';
import { type Edit, isVerbatim, selectedLines } from './edit';
import { columns, type Lead, leadOf, nextMark, numberOf } from './lead';

/** Enter: goes on with the list or the quote; on an empty item steps out of it. */
export const continueList: Edit = (state) => {
  const { empty, head } = state.selection.main;
  const line = state.doc.lineAt(head);
  const lead = leadOf(line.text);
  const isPlain = lead.quote === '' && lead.mark === '';
  if (!empty || isPlain || head < line.from + lead.length || isVerbatim(state, head)) return undefined;
  const isEmpty = line.text.slice(lead.length).trim() === '';
  // A mark without a blank is text, and so is a number that nobody counts on from.
  if ((isEmpty && isText(state, line, lead)) || (!isEmpty && !goesOn(state, line, lead))) return undefined;
  if (isEmpty) return moveItems(state, 'out') ?? endHere(line, lead);
  const mark = lead.mark === '' ? '' : nextMark(lead.mark) + (lead.gap === '' ? ' ' : lead.gap);
  const insert = `\n${lead.quote}${lead.indent}${mark}${lead.task === '' ? '' : '[ ] '}`;
  return {
    changes: [{ from: head, insert }, ...renumbered(state, line, lead)],
    selection: EditorSelection.cursor(head + insert.length),
  };
};

/** Backspace right after a mark takes the whole mark, or steps out of an inner list. */
export const deleteListMark: Edit = (state) => {
  const { empty, head } = state.selection.main;
  const line = state.doc.lineAt(head);
  const lead = leadOf(line.text);
  if (!empty || lead.length === 0 || head !== line.from + lead.length || isVerbatim(state, head)) return undefined;
  if (lead.mark !== '')
    return (
      moveItems(state, 'out') ?? { changes: { from: line.from + lead.quote.length, to: head }, userEvent: 'delete' }
    );
  if (lead.quote === '' || lead.indent !== '') return undefined;
  return { changes: { from: line.from + lead.quote.lastIndexOf('>'), to: head }, userEvent: 'delete' };
};

/**
 * Tab and Shift-Tab within a list: one level in or out. Does nothing, but keeps the key, where there is no further
 * level.
 */
export function indent(direction: 'in' | 'out'): Edit {
  return (state) => {
    const isWithinList = selectedLines(state).some(
      (line) => leadOf(line.text).mark !== '' && !isVerbatim(state, line.from),
    );
    return isWithinList ? (moveItems(state, direction) ?? {}) : undefined;
  };
}

/** Whether what stands alone on a line is no mark: nothing follows it, not even a blank. */
function isText(state: EditorState, line: Line, { quote, mark, gap }: Lead): boolean {
  if (mark !== '') return gap === '';
  return quote.endsWith('>') && (line.number === 1 || leadOf(state.doc.line(line.number - 1).text).quote === '');
}

/** Whether a list is there to go on with: of a number only after the one before it, or from 1 on. */
function goesOn(state: EditorState, line: Line, { mark, indent: blanks }: Lead): boolean {
  const number = numberOf(mark);
  if (number === undefined || number <= 1) return true;
  for (const lead of itemsAbove(state, line)) {
    if (columns(lead.indent) <= columns(blanks))
      return columns(lead.indent) === columns(blanks) && numberOf(lead.mark) === number - 1;
  }
  return false;
}

/** Leaves an empty line behind: without one the next words would still belong to the list or the quote. */
function endHere(line: Line, lead: Lead) {
  const from = line.from + (lead.mark === '' ? lead.quote.lastIndexOf('>') : lead.quote.length);
  const kept = line.text.slice(0, from - line.from);
  const isFirst = line.number === 1;
  const insert = isFirst ? '' : `\n${kept}`;
  return {
    changes: { from, to: line.to, insert },
    selection: EditorSelection.cursor(from + insert.length),
    userEvent: 'delete',
  };
}

/** Moves the selected items, each with what is indented under it. */
function moveItems(state: EditorState, direction: 'in' | 'out') {
  const changes: ChangeSpec[] = [];
  let movedUpTo = 0;
  for (const line of selectedLines(state)) {
    const lead = leadOf(line.text);
    if (line.number <= movedUpTo || lead.mark === '') continue;
    const own = columns(lead.indent);
    const target = direction === 'in' ? columnUnderSibling(state, line, own) : columnOfParent(state, line, own);
    if (target === undefined || target === own) continue;
    let number = line.number;
    do {
      const { from, text } = state.doc.line(number);
      const { quote, indent: blanks } = leadOf(text);
      const width = Math.max(columns(blanks) + target - own, 0);
      if (text.trim() !== '')
        changes.push({ from: from + quote.length, to: from + quote.length + blanks.length, insert: ' '.repeat(width) });
      movedUpTo = number;
      number += 1;
    } while (number <= state.doc.lines && isUnder(state.doc.line(number).text, own));
  }
  return changes.length === 0 ? undefined : { changes, userEvent: 'input.indent' };
}

function isUnder(text: string, column: number): boolean {
  const { indent: blanks, quote } = leadOf(text);
  return text.length > quote.length + blanks.length && columns(blanks) > column;
}

/** Where the words of the item before it begin. */
function columnUnderSibling(state: EditorState, line: Line, own: number): number | undefined {
  for (const lead of itemsAbove(state, line)) {
    if (columns(lead.indent) <= own)
      return columns(lead.indent) < own ? undefined : own + lead.mark.length + Math.max(lead.gap.length, 1);
  }
  return undefined;
}

function columnOfParent(state: EditorState, line: Line, own: number): number | undefined {
  for (const lead of itemsAbove(state, line)) if (columns(lead.indent) < own) return columns(lead.indent);
  return own > 0 ? 0 : undefined;
}

function* itemsAbove(state: EditorState, line: Line): Generator<Lead> {
  for (let number = line.number - 1; number >= 1; number -= 1) {
    const { text } = state.doc.line(number);
    const lead = leadOf(text);
    if (lead.mark !== '') yield lead;
    else if (text.trim() !== '' && lead.indent === '') return;
  }
}

/** The items after a numbered one, counted up by one, as far as they were counted on. */
function renumbered(state: EditorState, line: Line, lead: Lead): readonly ChangeSpec[] {
  const changes: ChangeSpec[] = [];
  let expected = numberOf(lead.mark);
  if (expected === undefined) return changes;
  for (let number = line.number + 1; number <= state.doc.lines; number += 1) {
    const { from, text } = state.doc.line(number);
    const next = leadOf(text);
    if (isUnder(text, columns(lead.indent))) continue;
    expected += 1;
    if (numberOf(next.mark) !== expected || columns(next.indent) !== columns(lead.indent)) break;
    const at = from + next.quote.length + next.indent.length;
    changes.push({ from: at, to: at + next.mark.length, insert: nextMark(next.mark) });
  }
  return changes;
}
