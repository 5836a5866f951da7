import type { ChangeSpec, EditorState, Line, TransactionSpec } from '@codemirror/state';
import { EditorSelection } from '@codemirror/state';
import { type Edit, selectedLines } from './edit';
import { type Lead, leadOf, numberOf } from './lead';

const HEADING = /^(#{1,6})(?:[ \t]+|$)/;
const DEEPEST = 3;

/** No heading, then the first level down to the third, then none again. */
export const cycleHeading: Edit = (state) =>
  onLines(state, (line) => {
    const [all = '', marks = ''] = HEADING.exec(line.text) ?? [];
    const level = (marks.length + 1) % (DEEPEST + 1);
    return { from: line.from, to: line.from + all.length, insert: level === 0 ? '' : `${'#'.repeat(level)} ` };
  });

/** Quotes the selected lines, or takes one level of quotes away where all of them have one. */
export const toggleQuote: Edit = (state) => {
  const isQuoted = selectedLines(state).every(({ text }) => leadOf(text).quote !== '');
  return onLines(state, ({ from, text }) =>
    isQuoted ? { from, to: from + (/^ {0,3}>[ \t]?/.exec(text)?.[0].length ?? 0) } : { from, insert: '> ' },
  );
};

type Kind = 'bullets' | 'numbers' | 'tasks';

/** Makes the selected lines items of such a list, or plain lines where all of them are. */
export function toggleList(kind: Kind): Edit {
  return (state) => {
    const lines = wordedLines(state);
    const isAlready = lines.every(({ text }) => isItem(leadOf(text), kind));
    return onLines(
      state,
      ({ from, text }, index) => {
        const lead = leadOf(text);
        const start = from + lead.quote.length + lead.indent.length;
        return { from: start, to: from + lead.length, insert: isAlready ? '' : markOf(kind, index) };
      },
      lines,
    );
  };
}

/** Ticks or unticks the tasks on the selected lines; makes a task of a line that is none. */
export const tickTasks: Edit = (state) => {
  const tasks = selectedLines(state).filter(({ text }) => leadOf(text).task !== '');
  if (tasks.length === 0) return toggleList('tasks')(state);
  const isDone = tasks.every(({ text }) => !leadOf(text).task.startsWith('[ ]'));
  return { changes: tasks.map((line) => tick(line, !isDone)), userEvent: 'input.tick' };
};

/** Ticks or unticks the one task on the line at a place. */
export function tickAt(at: number): Edit {
  return (state) => {
    const line = state.doc.lineAt(at);
    const { task } = leadOf(line.text);
    return task === ''
      ? undefined
      : { changes: tick(line, task.startsWith('[ ]')), scrollIntoView: false, userEvent: 'input.tick' };
  };
}

/** A rule below the present line, blank lines around it, and a line to go on with. */
export const insertRule: Edit = (state) => {
  const line = state.doc.lineAt(state.selection.main.head);
  const insert = line.text.trim() === '' ? '---\n\n' : '\n\n---\n\n';
  return { changes: { from: line.to, insert }, selection: EditorSelection.cursor(line.to + insert.length) };
};

function tick(line: Line, done: boolean): ChangeSpec {
  const lead = leadOf(line.text);
  const box = line.from + lead.length - lead.task.length + 1;
  return { from: box, to: box + 1, insert: done ? 'x' : ' ' };
}

/** Whether a line with this lead is an item of such a list. */
export function isItem({ mark, task }: Lead, kind: Kind): boolean {
  switch (kind) {
    case 'bullets':
      return mark !== '' && numberOf(mark) === undefined && task === '';
    case 'numbers':
      return numberOf(mark) !== undefined && task === '';
    case 'tasks':
      return task !== '';
  }
}

function markOf(kind: Kind, index: number): string {
  switch (kind) {
    case 'bullets':
      return '- ';
    case 'numbers':
      return `${index + 1}. `;
    case 'tasks':
      return '- [ ] ';
  }
}

/** The selected lines that have words; the present one in any case. */
function wordedLines(state: EditorState): readonly Line[] {
  const lines = selectedLines(state);
  return lines.length === 1 ? lines : lines.filter(({ text }) => text.trim() !== '');
}

/** One change a line; a cursor at the line's beginning ends up after what was put there. */
function onLines(
  state: EditorState,
  change: (line: Line, index: number) => ChangeSpec,
  lines = selectedLines(state),
): TransactionSpec {
  const changes = state.changes(lines.map(change));
  const { ranges, mainIndex } = state.selection;
  const moved = ranges.map((range) =>
    EditorSelection.range(changes.mapPos(range.anchor, 1), changes.mapPos(range.head, 1)),
  );
  return { changes, selection: EditorSelection.create(moved, mainIndex) };
}
