import type { Entry } from '../kinds/entry';
import { cutBetweenWords, plainLines, read } from '../text/plain';

/** So many characters of a text nearly always hold its title and its excerpt. */
const BEGINNING = 4000;

const TITLE_LENGTH = 72;
const EXCERPT_LENGTH = 160;
const ELLIPSIS = '…';

/**
 * The entry's title, or where it has none its first words as plain text, at most 72 characters; cut at a word, with an
 * ellipsis, where its first line goes on.
 */
export function titleOf({ title, body }: Pick<Entry, 'title' | 'body'>): string {
  const named = oneLine(title);
  if (named !== '') return named;
  for (const line of linesOf(body)) return shortened(oneLine(line), TITLE_LENGTH);
  return '';
}

/** The first words after the title as plain text on one line, at most 160 characters, cut as a title is. */
export function excerptOf({ title, body }: Pick<Entry, 'title' | 'body'>): string {
  return wordsFrom(body, oneLine(title) === '');
}

/** The first words of a text as plain text on one line, at most 160 characters, cut as a title is. */
export function firstWords(body: string): string {
  return wordsFrom(body, false);
}

/** What follows a title that is cut; empty where the title is whole. */
export function restOf({ title, excerpt }: { readonly title: string; readonly excerpt: string }): string {
  return title.endsWith(ELLIPSIS) ? excerpt : '';
}

function wordsFrom(body: string, isAfterTitle: boolean): string {
  let isTitle = isAfterTitle;
  let words = '';
  for (const line of linesOf(body)) {
    const text = oneLine(line);
    words = `${words} ${isTitle ? text.slice(beginning(text, TITLE_LENGTH).length) : text}`.trim();
    isTitle = false;
    if (words.length > EXCERPT_LENGTH) break;
  }
  return shortened(words, EXCERPT_LENGTH);
}

/** The lines with words, without a look at a long text's end as long as nobody asks for it. */
function* linesOf(body: string): Generator<string> {
  const newline = body.indexOf('\n', BEGINNING);
  const beginning = newline < 0 ? body : body.slice(0, newline);
  for (const line of plainLines(beginning)) yield read(beginning, line);
  const rest = body.slice(beginning.length);
  for (const line of plainLines(rest)) yield read(rest, line);
}

function shortened(text: string, limit: number): string {
  return text.length <= limit ? text : `${beginning(text, limit)}${ELLIPSIS}`;
}

/** What of a text is shown where it is shortened. */
function beginning(text: string, limit: number): string {
  return text.length <= limit ? text : cutBetweenWords(text, limit - ELLIPSIS.length).trimEnd();
}

function oneLine(text: string): string {
  return text.trim().replace(/\s+/g, ' ');
}
