import type { EditorState } from '@codemirror/state';
import type { SyntaxNode } from '@lezer/common';
import { around } from './edit';

const WHOLE = /^(?:https?:\/\/|mailto:)\S+$/i;
const BARE = /^(?:www\.|[^\s@:/]+@)/i;

/** Whether a text is one address of the web or of mail, and nothing else. */
export function isAddress(text: string): boolean {
  return WHOLE.test(text);
}

/** Markdown for a link. */
export function linkTo(text: string, address: string): string {
  return `[${text}](${/[()<>\s]/.test(address) ? `<${address.replace(/[<>]/g, encodeURIComponent)}>` : address})`;
}

/**
 * Where a link leads: a bare address completed, angle brackets and escapes removed. Undefined for what has no address.
 * SECURITY: only http, https and mailto leave the page; anything else stays text.
 */
export function addressOf(state: EditorState, link: SyntaxNode): string | undefined {
  const url = link.name === 'URL' ? link : link.getChild('URL');
  if (!url) return undefined;
  const text = state
    .sliceDoc(url.from, url.to)
    .replace(/^<(.*)>$/s, '$1')
    .replace(/\\([!-/:-@[-`{-~])/g, '$1');
  const address =
    WHOLE.test(text) || !BARE.test(text) ? text : `${text.startsWith('www.') ? 'https://' : 'mailto:'}${text}`;
  return isAddress(address) ? address : undefined;
}

/** Where the link at a place leads, if one is there. */
export function addressAt(state: EditorState, at: number): string | undefined {
  const link = around(state, at, at, ['Link', 'Autolink', 'URL']);
  return link && addressOf(state, link);
}
