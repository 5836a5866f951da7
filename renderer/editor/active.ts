import type { EditorState } from '@codemirror/state';
import { isItem } from './blocks';
import type { EditorCommand } from './commands';
import { around, selectedLines } from './edit';
import { BOLD, ITALIC, STRIKE } from './inline';
import { leadOf } from './lead';

/** What is named in the syntax tree, and what is read from the lines. */
const NODES = {
  bold: [BOLD.node],
  italic: [ITALIC.node],
  strike: [STRIKE.node],
  link: ['Link'],
} as const satisfies Partial<Record<EditorCommand, readonly string[]>>;
const IN_ORDER = [
  'heading',
  'bold',
  'italic',
  'strike',
  'quote',
  'bullets',
  'numbers',
  'tasks',
  'link',
] as const satisfies readonly EditorCommand[];

/** Which forms what is selected has, all of it: those that their buttons show as pressed. */
export function activeAt(state: EditorState): readonly EditorCommand[] {
  const { from, to } = state.selection.main;
  const lines = selectedLines(state).map(({ text }) => ({ text, lead: leadOf(text) }));
  return IN_ORDER.filter((name) => {
    switch (name) {
      case 'bold':
      case 'italic':
      case 'strike':
      case 'link':
        return around(state, from, to, NODES[name]) !== undefined;
      case 'heading':
        return lines.every(({ text }) => /^#{1,6}[ \t]/.test(text));
      case 'quote':
        return lines.every(({ lead }) => lead.quote !== '');
      case 'bullets':
      case 'numbers':
      case 'tasks':
        return lines.every(({ lead }) => isItem(lead, name));
    }
  });
}
