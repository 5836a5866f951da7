/** Bytes that file systems take for a name, less some for what they add, and for an ending. */
const MOST_BYTES = 200;
/** Names that Windows keeps for devices, whatever their ending. */
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)(?=\.|$)/i;

/**
 * A name that is suggested for a file, as every system takes it: on one line, in no folder, without what cannot be
 * seen.
 * SECURITY: signs that turn the direction of text could make `letter-fdp.exe` look like `letter-exe.pdf`. What joins
 * letters stays.
 */
export function fileName(name: string): string {
  const seen = name
    .replace(/(?![\u200c\u200d])[\p{C}\p{Zl}\p{Zp}/\\:*?"<>|]/gu, ' ')
    .replace(/\s+/gu, ' ')
    .replace(/[\s.\u200c\u200d]+$/u, '');
  const ending = /\.[a-z0-9]{1,12}$/i.exec(seen)?.[0] ?? '';
  const stem = trimmed(seen.slice(0, seen.length - ending.length)).replace(DEVICE, '_$&');
  return `${trimmed(cut(stem)) || 'Holdfast'}${ending}`;
}

/** Without blanks and dots at its ends: some systems hide what begins with a dot, others drop one at the end. */
function trimmed(text: string): string {
  return text.replace(/^[\s.\u200c\u200d]+|[\s.\u200c\u200d]+$/gu, '');
}

/** So many letters, whole, as fit. */
function cut(stem: string): string {
  if (Buffer.byteLength(stem) <= MOST_BYTES) return stem;
  let bytes = 0;
  let kept = '';
  for (const { segment } of new Intl.Segmenter().segment(stem)) {
    bytes += Buffer.byteLength(segment);
    if (bytes > MOST_BYTES) break;
    kept += segment;
  }
  return kept;
}
