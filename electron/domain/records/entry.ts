import type { Entry } from '../kinds/entry';
import { cutBetweenWords, plainLines, read } from '../text/plain';

const TITLE_LENGTH = 80;
const EXCERPT_LENGTH = 160;

/** The entry's title, or where it has none its first words as plain text, at most 80 characters cut between words. */
export function titleOf({ title, body }: Pick<Entry, 'title' | 'body'>): string {
  const named = oneLine(title);
  if (named !== '') return named;
  for (const line of plainLines(body)) return cutBetweenWords(oneLine(read(body, line)), TITLE_LENGTH);
  return '';
}

/** The first words after the title as plain text on one line, at most 160 characters cut between words. */
export function excerptOf({ title, body }: Pick<Entry, 'title' | 'body'>): string {
  let isTitle = oneLine(title) === '';
  let words = '';
  for (const line of plainLines(body)) {
    const text = oneLine(read(body, line));
    words = `${words} ${isTitle ? text.slice(cutBetweenWords(text, TITLE_LENGTH).length) : text}`.trim();
    isTitle = false;
    if (words.length > EXCERPT_LENGTH) break;
  }
  return cutBetweenWords(words, EXCERPT_LENGTH);
}

function oneLine(text: string): string {
  return text.trim().replace(/\s+/g, ' ');
}
