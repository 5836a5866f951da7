import { type Extension, Facet } from '@codemirror/state';
import { EditorView, keymap } from '@codemirror/view';
import { isMac } from '../client/platform';
import { addressAt } from './address';

type Open = (address: string) => void;

/** Who is asked to open a link. The editor itself opens nothing. */
export const linkOpener = Facet.define<Open, Open | undefined>({ combine: (openers) => openers[0] });

export function openLink(view: EditorView, address: string): void {
  view.state.facet(linkOpener)?.(address);
}

/** Ctrl or Command with a click, or Alt with Enter at the cursor. A plain click only puts the cursor there. */
export const opening: Extension = [
  EditorView.domEventHandlers({
    mousedown: (event, view) => {
      if (event.button !== 0 || !(isMac ? event.metaKey : event.ctrlKey)) return false;
      const at = view.posAtCoords(event);
      return at !== null && open(view, at);
    },
  }),
  keymap.of([{ key: 'Alt-Enter', run: (view) => open(view, view.state.selection.main.head) }]),
];

function open(view: EditorView, at: number): boolean {
  const address = addressAt(view.state, at);
  if (address === undefined) return false;
  openLink(view, address);
  return true;
}
