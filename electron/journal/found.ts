import type { Failure } from '../contract/failure';
import type { Id } from '../domain/id';
import { fileStore } from '../storage/files';
import { inspectFolder } from '../storage/inspect';
import { lookAtManifest } from '../storage/manifest';
import { mendPlain } from './mending';
import { hasPlainRecord } from './places';

/** What a journal's folder turned out to be: one that a key opens, one that is open to all, or one that cannot be used. */
export type Found =
  | { readonly found: 'sealed' }
  | { readonly found: 'plain'; readonly journal: Id; readonly wasMended: boolean }
  | { readonly found: 'unusable'; readonly failure: Failure };

/** Looks at the folder of a journal. `hadKey`: this computer knows the journal as an encrypted one. A damaged holdfast.json of a plain one is written anew. */
export async function findJournal(folder: string, hadKey: boolean): Promise<Found> {
  const files = fileStore(folder);
  const lying = await lookAtManifest(files);
  if (!lying.ok) return unusable(lying.failure);
  const kind = await inspectFolder(folder);
  if (!kind.ok) return unusable(kind.failure);
  const { state } = lying.value;
  // SECURITY: whoever can write to the folder could have an encrypted journal taken for a plain one, and read what is written
  // from then on. What has a key, or had one here before, is opened with that key or not at all.
  if (kind.value === 'journal' || (hadKey && state !== 'missing')) return { found: 'sealed' };
  if (hadKey || kind.value !== 'plain-journal') return unusable({ kind: state === 'missing' ? 'not-a-journal' : 'damaged-journal' });
  if (state !== 'whole' && !await hasPlainRecord(files)) return unusable({ kind: 'damaged-journal' });
  const mended = await mendPlain(folder, lying.value);
  return mended.ok ? { found: 'plain', journal: mended.value.manifest.journal, wasMended: mended.value.wasMended } : unusable(mended.failure);
}

function unusable(failure: Failure): Found {
  return { found: 'unusable', failure };
}
