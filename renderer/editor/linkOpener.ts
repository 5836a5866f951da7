import { Facet } from '@codemirror/state';
import type { EditorView } from '@codemirror/view';

type Open = (address: string) => void;

/** Who is asked to open a link. The editor itself opens nothing. */
export const linkOpener = Facet.define<Open, Open | undefined>({ combine: (openers) => openers[0] });

/** Asks for a link to be opened. */
export function openLink(view: EditorView, address: string): void {
  view.state.facet(linkOpener)?.(address);
}
