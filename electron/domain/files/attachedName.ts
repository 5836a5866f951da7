/** Format characters that join letters and signs, and change nothing else. */
const JOINING = '\\u200c\\u200d';
const UNSEEN = new RegExp(`(?![${JOINING}])[\\p{Cf}\\p{Cs}\\ufdd0-\\ufdef\\ufffe\\uffff]`, 'gu');
const LINKED = /(\[)((?:[^[\]\\]|\\.)*)(\]\(attachments\/[a-z2-7]{26}\.[a-z0-9]{1,12}(?:[ \t]+"[^"]*")?\))/g;

/**
 * What a file is called, on one line, without what cannot be seen.
 * SECURITY: signs that turn the direction of text could make `letter-fdp.exe` look like `letter-exe.pdf`.
 */
export function attachedName(name: string): string {
  return name
    .replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ')
    .replace(UNSEEN, '')
    .trim();
}

/** A Markdown text with the names of the attachments in it so, and everything else as it is. */
export function withAttachedNames(markdown: string): string {
  return markdown.replace(LINKED, (_, open: string, name: string, rest: string) => open + attachedName(name) + rest);
}
