import type { Extension } from '@codemirror/state';
import { EditorView, keymap } from '@codemirror/view';
import { isMac } from '../client/platform';
import { saveCopy } from '../ui/saveCopy';
import { addressAt } from './address';
import { attachedAt } from './attachment';
import { openLink } from './openLink';

/** Follows the link at a place; of an attachment a copy is saved. False where none is. */
function follow(view: EditorView, at: number): boolean {
  const attached = attachedAt(view.state, at);
  if (attached) {
    void saveCopy(attached.file, attached.words);
    return true;
  }
  const address = addressAt(view.state, at);
  if (address === undefined) return false;
  openLink(address);
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
