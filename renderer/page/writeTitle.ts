import { LONGEST_TEXT } from '../../electron/domain/fields/longest';
import { longestOf, type RecordOf } from '../../electron/domain/records/record';
import { lineAndRest } from '../../electron/domain/text/overlong';
import type { Writing } from '../client/writing';
import { t } from '../messages';
import { fits } from '../ui/fits';
import { toast } from '../ui/toast';

export type Titled = RecordOf<'entry' | 'rupture' | 'letter' | 'topic' | 'loop' | 'book'>;

/**
 * Writes a title; what of a long text is more than one holds goes on at the beginning of the text, and that is said.
 * Returns the title; undefined where there is no place for it in the text either, and nothing was changed.
 */
export function writeTitle(writing: Writing<Titled>, text: string): string | undefined {
  const before = writing.record.get();
  // One that was longer already can be made shorter by hand.
  const longest = Math.max(longestOf(before.kind, 'title'), Math.min(text.length, before.title.length));
  const { line, rest } = lineAndRest(text, longest);
  if (rest === '') {
    writing.change({ title: line });
    return line;
  }
  const body = before.body === '' ? rest : `${rest}\n\n${before.body}`;
  if (!fits(before.body, body, LONGEST_TEXT)) return undefined;
  writing.become({ ...before, title: line, body });
  const takeBack = () => {
    const now = writing.record.get();
    const isThere = now.body.startsWith(rest);
    const kept = isThere ? now.body.slice(rest.length).replace(/^\n\n/, '') : now.body;
    writing.become({ ...now, title: before.title, body: kept });
  };
  toast({ text: t('page.titleGoesOn'), action: { label: t('common.undo'), onPress: takeBack } });
  return line;
}
