import { history, historyKeymap, insertNewlineKeepIndent, redo, standardKeymap } from '@codemirror/commands';
import type { Extension } from '@codemirror/state';
import { type KeyBinding, keymap } from '@codemirror/view';
import { EDITOR_COMMANDS } from './commands';
import { deleteAhead, deleteMarks } from './deleting';
import { command } from './edit';
import { betweenSigns } from './graphemes';
import { movingKeys, settling } from './moving';
import { continueList, indent } from './lists';

const lists: readonly KeyBinding[] = [
  { key: 'Enter', run: command(continueList) },
  { key: 'Enter', run: insertNewlineKeepIndent, shift: insertNewlineKeepIndent },
  { key: 'Backspace', run: command(deleteMarks) },
  { key: 'Delete', run: command(deleteAhead) },
  { key: 'Tab', run: command(indent('in')), shift: command(indent('out')) },
];

/** Undo, and every key of the page. */
export const keys: Extension = [
  history(),
  settling,
  betweenSigns,
  keymap.of([
    ...movingKeys,
    ...Object.values(EDITOR_COMMANDS).map(({ key, run }) => ({ key, run, preventDefault: true })),
    ...lists,
    { key: 'Mod-Shift-z', run: redo, preventDefault: true },
    ...historyKeymap,
    ...standardKeymap,
  ]),
];
