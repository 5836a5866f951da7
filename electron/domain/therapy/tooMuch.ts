import type { Contact } from '../fields/parts';
import type { TooMuch } from '../kinds/tooMuch';
import { epochOf } from '../time/moment';

/** What one reads of it: the words alone. */
export type TooMuchWords = Pick<TooMuch, 'contacts' | 'body'>;

/** The words of all of them, oldest first; of two of one moment the lesser id. What has none is left out. */
export function tooMuchWords(records: readonly TooMuch[]): readonly TooMuchWords[] {
  return inOrder(records)
    .filter(hasWords)
    .map(({ contacts, body }) => ({ contacts, body }));
}

/** All of them, oldest first; of two of one moment the lesser id. */
export function inOrder(records: readonly TooMuch[]): readonly TooMuch[] {
  return records.toSorted((one, other) => epochOf(one.at) - epochOf(other.at) || (one.id < other.id ? -1 : 1));
}

function hasWords({ contacts, body }: TooMuch): boolean {
  return contacts.length > 0 || body.trim() !== '';
}

/** So long may a contact's name be. */
const LONGEST_NAME = 120;

/**
 * A contact from what was typed; without a name, how to reach them stands for it. Undefined where nothing was typed.
 */
export function contactFrom(name: string, how: string): Contact | undefined {
  const known = name.trim();
  const way = how.trim();
  if (known !== '') return { name: known, how: way };
  if (way === '') return undefined;
  const short = way.slice(0, LONGEST_NAME).trim();
  return { name: short, how: short === way ? '' : way };
}
