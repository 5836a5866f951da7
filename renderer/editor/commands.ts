import type { StateCommand } from '@codemirror/state';
import { insertFiles } from './attaching';
import { cycleHeading, insertRule, tickTasks, toggleList, toggleQuote } from './blocks';
import { command } from './edit';
import { BOLD, ITALIC, STRIKE, toggle } from './inline';
import { insertLink } from './link';

/**
 * What can be done to the text by a key or in the toolbar; keys in CodeMirror's notation, none of them the window's
 * own.
 */
export const EDITOR_COMMANDS = {
  heading: { key: 'Mod-Shift-h', run: command(cycleHeading) },
  bold: { key: 'Mod-b', run: command(toggle(BOLD)) },
  italic: { key: 'Mod-i', run: command(toggle(ITALIC)) },
  strike: { key: 'Mod-Shift-x', run: command(toggle(STRIKE)) },
  quote: { key: 'Mod-Shift-.', run: command(toggleQuote) },
  bullets: { key: 'Mod-Shift-8', run: command(toggleList('bullets')) },
  numbers: { key: 'Mod-Shift-7', run: command(toggleList('numbers')) },
  tasks: { key: 'Mod-Shift-9', run: command(toggleList('tasks')) },
  tick: { key: 'Mod-Enter', run: command(tickTasks) },
  link: { key: 'Mod-u', run: command(insertLink) },
  attach: { key: 'Mod-Shift-p', run: command(insertFiles) },
  rule: { key: 'Mod-Shift--', run: command(insertRule) },
} as const satisfies Record<string, { readonly key: string; readonly run: StateCommand }>;

export type EditorCommand = keyof typeof EDITOR_COMMANDS;
