import type { Extension } from '@codemirror/state';
import { EditorView, keymap } from '@codemirror/view';
import { isMac } from '../client/platform';
import { addressAt } from './address';
import { openLink } from './opening';

/** Follows the link at a place; false where none is. */
function follow(view: EditorView, at: number): boolean {
  const address = addressAt(view.state, at);
  if (address === undefined) return false;
  openLink(view, address);
  return true;
}

/** Ctrl or Command with a click, or Alt with Enter at the cursor. A plain click only puts the cursor there. */
export const followLinks: Extension = [
  EditorView.domEventHandlers({
    mousedown: (event, view) => {
      if (event.button !== 0 || !(isMac ? event.metaKey : event.ctrlKey)) return false;
      const at = view.posAtCoords(event);
      return at !== null && follow(view, at);
    },
  }),
  keymap.of([{ key: 'Alt-Enter', run: (view) => follow(view, view.state.selection.main.head) }]),
];
