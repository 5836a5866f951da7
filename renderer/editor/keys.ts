import { history, historyKeymap, insertNewlineKeepIndent, redo, standardKeymap } from '@codemirror/commands';
import type { Extension } from '@codemirror/state';
import { type KeyBinding, keymap } from '@codemirror/view';
import { COMMANDS } from './commands';
import { command } from './edit';
import { continueList, deleteMark, indent } from './lists';

const lists: readonly KeyBinding[] = [
  { key: 'Enter', run: command(continueList) },
  { key: 'Enter', run: insertNewlineKeepIndent, shift: insertNewlineKeepIndent },
  { key: 'Backspace', run: command(deleteMark) },
  { key: 'Tab', run: command(indent('in')), shift: command(indent('out')) },
];

/** Undo, and every key of the page. */
export const keys: Extension = [
  history(),
  keymap.of([...Object.values(COMMANDS).map(({ key, run }) => ({ key, run, preventDefault: true })), ...lists, { key: 'Mod-Shift-z', run: redo, preventDefault: true }, ...historyKeymap, ...standardKeymap]),
];
