import type { EditorState, Extension } from '@codemirror/state';
import { EditorView } from '@codemirror/view';
import { isAddress } from '../../electron/domain/text/address';
import { linkTo } from './address';
import { isVerbatim } from './edit';
import { isEndless } from './pasting/depth';
import { markdownOf } from './pasting/markdownOf';

/** More HTML than this is taken as the plain text beside it: to make Markdown of it would hold the window up. */
const LONGEST_HTML = 2_000_000;

/** Text as it lies on the clipboard, each form empty where there is none. */
interface Clip {
  readonly plain: string;
  readonly html: string;
}

/**
 * What pasting writes in place of the selection: an address over words becomes a link, formatted text Markdown.
 * Undefined where the plain text is to be taken as it is.
 */
export function pasted(
  state: EditorState,
  { plain, html }: Clip,
  markdownOfHtml: (html: string) => string | undefined,
): string | undefined {
  const { from, to } = state.selection.main;
  if (isVerbatim(state, from)) return undefined;
  const words = state.sliceDoc(from, to);
  const address = plain.trim();
  if (words.trim() !== '' && !words.includes('\n') && !isAddress(words) && isAddress(address))
    return linkTo(words, address);
  if (html === '' || html.length > LONGEST_HTML || isAddress(address)) return undefined;
  const markdown = markdownOfHtml(html);
  return markdown === '' ? undefined : markdown;
}

/** SECURITY: a document from DOMParser belongs to no window: it runs no script and loads no picture. */
function inert(html: string): Document {
  return new DOMParser().parseFromString(html, 'text/html');
}

/** Pasting, and copying that needs a selection: cutting a whole paragraph by a slip of the hand is no help here. */
export const clipboard: Extension = EditorView.domEventHandlers({
  paste: (event, view) => {
    const data = event.clipboardData;
    if (!data || view.state.readOnly) return false;
    const clip = { plain: data.getData('text/plain'), html: data.getData('text/html') };
    const text = pasted(view.state, clip, (html) => (isEndless(html) ? undefined : markdownOf(inert(html))));
    if (text === undefined) return false;
    view.dispatch(view.state.replaceSelection(text), { userEvent: 'input.paste', scrollIntoView: true });
    return true;
  },
  copy: (_, view) => view.state.selection.main.empty,
  cut: (_, view) => view.state.selection.main.empty,
});
