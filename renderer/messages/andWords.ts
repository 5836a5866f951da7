const list = new Intl.ListFormat('en-GB', { type: 'conjunction' });

/** Words one after the other: `invoice, door and cold`. */
export function andWords(words: readonly string[]): string {
  return list.format(words);
}
