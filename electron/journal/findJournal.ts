import type { Failure } from '../contract/failure';
import type { News } from '../contract/journal';
import type { Unread } from '../contract/search';
import { newId, type Id } from '../domain/id';
import { fileStore } from '../storage/files';
import { inspectFolder } from '../storage/inspect';
import { lookAtManifest, type LyingManifest } from '../storage/manifest';
import { hasFirstKey } from './firstKey';
import { keysBeside } from './keys';
import { mendPlain } from './mending';
import { hasPlainRecord } from './paths';

/**
 * What a journal's folder turned out to be: one that a key opens, one that is open to all, or one that cannot be used.
 */
export type FoundJournal =
  | { readonly found: 'sealed' }
  | Plain
  | { readonly found: 'unusable'; readonly failure: Failure };

interface Plain {
  readonly found: 'plain';
  readonly journal: Id;
  readonly isSample: boolean;
  readonly news: readonly News[];
  /** Files of another journal that need a look. */
  readonly beside: readonly Unread[];
}

/** As what this computer has opened a folder's journal; null: not yet. */
export type Remembered = 'sealed' | 'plain' | null;

/** Looks at the folder of a journal. A damaged holdfast.json of a plain one is written anew. */
export async function findJournal(folder: string, remembered: Remembered): Promise<FoundJournal> {
  const files = fileStore(folder);
  const lying = await lookAtManifest(files);
  if (!lying.ok) return unusable(lying.failure);
  const kind = await inspectFolder(folder);
  if (!kind.ok) return unusable(kind.failure);
  const { state } = lying.value;
  const hadKey = remembered === 'sealed';
  // SECURITY: whoever can write to the folder could have an encrypted journal taken for a plain one, and read what is
  // written from then on. What has a key, or had one here before, is opened with that key or not at all; unless this
  // computer remembers that it has opened a plain one here: then the key is another journal's.
  if (kind.value === 'journal' || (hadKey && state !== 'missing')) {
    if (remembered === 'plain' && !(await hasFirstKey(files)) && (await hasPlainRecord(files)))
      return besideEncrypted(folder, lying.value);
    return { found: 'sealed' };
  }
  if (hadKey || kind.value !== 'plain-journal')
    return unusable({ kind: state === 'missing' ? 'not-a-journal' : 'damaged-journal' });
  if (state !== 'whole' && !(await hasPlainRecord(files))) return unusable({ kind: 'damaged-journal' });
  const mended = await mendPlain(folder, lying.value);
  if (!mended.ok) return unusable(mended.failure);
  const { manifest, wasMended } = mended.value;
  return {
    found: 'plain',
    journal: manifest.journal,
    isSample: manifest.sample === true,
    news: wasMended ? ['mended'] : [],
    beside: [],
  };
}

/** Two journals lie here, and a holdfast.json that speaks of the other one is no damaged one: it stays as it is. */
async function besideEncrypted(folder: string, lying: LyingManifest): Promise<FoundJournal> {
  // Without one the folder counts as gone.
  const written = lying.state === 'missing' ? await mendPlain(folder, lying) : undefined;
  if (written?.ok === false) return unusable(written.failure);
  const journal = written?.value.manifest.journal ?? lying.parts.journal ?? newId();
  const news = ['beside-encrypted', ...(written ? ['mended' as const] : [])] as const;
  return { found: 'plain', journal, isSample: false, news, beside: await keysBeside(folder, null) };
}

function unusable(failure: Failure): FoundJournal {
  return { found: 'unusable', failure };
}
