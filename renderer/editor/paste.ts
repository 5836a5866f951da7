import type { EditorState, Extension } from '@codemirror/state';
import { EditorView } from '@codemirror/view';
import { isAddress } from '../../electron/domain/text/address';
import { linkTo } from './address';
import { isVerbatim } from './edit';
import { isFormatted, markdownOf } from './html';

/** More HTML than this is taken as the plain text beside it: to make Markdown of it would hold the window up. */
const LONGEST_HTML = 1_000_000;

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
  markdownOfHtml: (html: string) => string,
): string | undefined {
  const { from, to } = state.selection.main;
  if (isVerbatim(state, from)) return undefined;
  const words = state.sliceDoc(from, to);
  const address = plain.trim();
  if (words.trim() !== '' && !words.includes('\n') && !isAddress(words) && isAddress(address))
    return linkTo(words, address);
  if (html.length > LONGEST_HTML || !isFormatted(html) || isAddress(address)) return undefined;
  const markdown = markdownOfHtml(html);
  return markdown === '' ? undefined : markdown;
}

/** Elements within elements beyond this are nobody's page; as Markdown they would be mostly indents. */
const DEEPEST = 100;

interface Branch {
  readonly firstChild: Branch | null;
  readonly nextSibling: Branch | null;
  readonly parentNode: Branch | null;
}

/** Whether there is more within each other than can be made Markdown in a moment. */
export function isDeep(page: Branch): boolean {
  let depth = 0;
  let at: Branch | null = page;
  while (at) {
    if (depth > DEEPEST) return true;
    if (at.firstChild) {
      at = at.firstChild;
      depth += 1;
      continue;
    }
    while (at && at !== page && !at.nextSibling) {
      at = at.parentNode;
      depth -= 1;
    }
    at = at === page || at === null ? null : at.nextSibling;
  }
  return false;
}

/** SECURITY: a document from DOMParser belongs to no window: it runs no script and loads no picture. */
function inert(html: string): HTMLElement {
  return new DOMParser().parseFromString(html, 'text/html').body;
}

/** Pasting, and copying that needs a selection: cutting a whole paragraph by a slip of the hand is no help here. */
export const clipboard: Extension = EditorView.domEventHandlers({
  paste: (event, view) => {
    const data = event.clipboardData;
    if (!data || view.state.readOnly) return false;
    const text = pasted(view.state, { plain: data.getData('text/plain'), html: data.getData('text/html') }, (html) => {
      const page = inert(html);
      return isDeep(page) ? '' : markdownOf(page);
    });
    if (text === undefined) return false;
    view.dispatch(view.state.replaceSelection(text), { userEvent: 'input.paste', scrollIntoView: true });
    return true;
  },
  copy: (_, view) => view.state.selection.main.empty,
  cut: (_, view) => view.state.selection.main.empty,
});
