import { isDeep } from './depth';
import { readPage } from './read';
import { markdownOfLines } from './written';

/**
 * What a page of HTML says, as Markdown that is read as it. Undefined where its words alone say as much, and where it
 * goes on within itself further than any page does.
 */
export function markdownOf(page: Document): string | undefined {
  if (isDeep(page.body)) return undefined;
  const { lines, isFormatted } = readPage(page);
  return isFormatted ? markdownOfLines(lines) : undefined;
}
