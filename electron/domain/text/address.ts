const WHOLE = /^(?:https?:\/\/|mailto:)\S+$/i;
const BARE = /^(?:www\.|[^\s@:/]+@)/i;

/** Whether a text is one address of the web or of mail, and nothing else. */
export function isAddress(text: string): boolean {
  return WHOLE.test(text);
}

/** What stands in a Markdown text where an address does, without angle brackets and escapes. */
export function addressIn(written: string): string {
  return written.replace(/^<(.*)>$/s, '$1').replace(/\\([!-/:-@[-`{-~])/g, '$1');
}

/**
 * Where an address leads as it was written, a bare one completed. Undefined for what is none.
 * SECURITY: only http, https and mailto leave the page; anything else stays text.
 */
export function completed(written: string): string | undefined {
  const text = addressIn(written);
  const address =
    WHOLE.test(text) || !BARE.test(text) ? text : `${text.startsWith('www.') ? 'https://' : 'mailto:'}${text}`;
  return isAddress(address) ? address : undefined;
}
