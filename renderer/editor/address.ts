import type { EditorState } from '@codemirror/state';
import type { SyntaxNode } from '@lezer/common';
import { completed } from '../../electron/domain/text/address';
import { targetOf } from '../../electron/domain/text/marks';
import { around } from './edit';

/** Markdown for a link. */
export function linkTo(text: string, address: string): string {
  return `[${text}](${/[()<>\s]/.test(address) ? `<${address.replace(/[<>]/g, encodeURIComponent)}>` : address})`;
}

/** Where a link leads; undefined for what has no address that may leave the page. */
export function addressOf(state: EditorState, link: SyntaxNode): string | undefined {
  const url = link.name === 'URL' ? link : link.name === 'Autolink' ? link.getChild('URL') : targetOf(link);
  return url ? completed(state.sliceDoc(url.from, url.to)) : undefined;
}

/** Where the link at a place leads, if one is there. */
export function addressAt(state: EditorState, at: number): string | undefined {
  const found = around(state, at, at, ['Link', 'Autolink', 'URL']);
  // What looks like an address among the words of a link leads where the link leads.
  const link = found?.parent && targetOf(found.parent) ? found.parent : found;
  return link && addressOf(state, link);
}
