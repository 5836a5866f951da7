import type { Opened } from '../contract/event';
import type { Settings } from '../contract/shell';

type Journals = Settings['journals'];

/** The list with this journal first, as the last used. */
export function withFirst(journals: Journals, opened: Opened): Journals {
  return [opened, ...without(journals, opened.folder)].slice(0, 100);
}

export function without(journals: Journals, folder: string): Journals {
  return journals.filter((known) => known.folder !== folder);
}

/** What this computer knows of a folder. */
export function knownAs(journals: Journals, folder: string): Opened {
  return journals.find((known) => known.folder === folder) ?? { folder, recipient: null };
}
