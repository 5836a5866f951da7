import type { Opened } from '../contract/keeper';
import type { KnownJournal, SettingsFile } from '../contract/shell';
import type { TooMuchPages } from '../contract/tooMuch';

type Journals = SettingsFile['journals'];

/**
 * The list with this journal first, as the last used.
 * SECURITY: what may be read on the lock screen stays with the journal from which it came: another one in the same
 * folder has another recipient.
 */
export function withFirst(journals: Journals, { folder, recipient, isPlain }: Opened): Journals {
  const known = journals.find((one) => one.folder === folder);
  const tooMuch = known && recipient !== null && known.recipient === recipient ? known.tooMuch : null;
  return [{ folder, recipient, isPlain, tooMuch }, ...withoutFolder(journals, folder)].slice(0, 100);
}

export function withoutFolder(journals: Journals, folder: string): Journals {
  return journals.filter((known) => known.folder !== folder);
}

/** What this computer knows of a folder. */
export function knownAs(journals: readonly Omit<Journals[number], 'tooMuch'>[], folder: string): Opened {
  const known = journals.find((one) => one.folder === folder);
  return { folder, recipient: known?.recipient ?? null, isPlain: known?.isPlain };
}

/** The list with what may be read on the lock screen of a journal; null: nothing may. */
export function withTooMuch(journals: Journals, folder: string, tooMuch: TooMuchPages | null): Journals {
  return journals.map((known) => (known.folder === folder ? { ...known, tooMuch } : known));
}

/** What may be read on the lock screen of a journal; null where nothing may. */
export function tooMuchOf(journals: Journals, folder: string): TooMuchPages | null {
  return journals.find((known) => known.folder === folder)?.tooMuch ?? null;
}

/**
 * What the window is told of a journal. SECURITY: not the words of one that is locked, before somebody asks for them.
 */
export function toldOf({ folder, recipient, isPlain, tooMuch }: Journals[number]): KnownJournal {
  return { folder, recipient, isPlain, tooMuch: tooMuch?.length ?? null };
}
