import { ATTACHMENTS } from '../domain/files/attachment';
import { ageCodec, type Identity } from '../storage/age';
import { encryptingStore } from '../storage/encrypting';
import type { Store } from '../storage/store';
import { CACHE } from './cache';
import { NOTES } from './notes';
import { HISTORY, RECORDS, TRASH } from './paths';

/**
 * What an identity opens of what is sealed in a folder: a record, something else, none of it; or nothing is sealed
 * there.
 */
export type Evidence = 'record' | 'other' | 'none' | 'nothing-sealed';

/** Sealed files that are tried at most: where a thousand do not open, the key is another's. */
const MOST = 1000;

/**
 * Looks whether an identity, or one that the journal had before it, opens what lies in a folder. `files`: as they lie
 * on the disk.
 */
export async function evidenceFor(files: Store, identity: Identity, former: readonly Identity[]): Promise<Evidence> {
  const store = encryptingStore(files, await ageCodec(identity, former));
  const seen = { sealed: 0 };

  /** Whether one of the files opens; a part proves it, whatever its size. */
  async function opensOne(paths: Iterable<string>): Promise<boolean> {
    for (const path of paths) {
      if (seen.sealed >= MOST) return false;
      const opened = await store.readPart(path, 0, 1);
      if (opened.ok) return true;
      if (opened.failure.kind === 'damaged') seen.sealed += 1;
    }
    return false;
  }

  async function opensBelow(folder: string): Promise<boolean> {
    const listed = await store.list(folder);
    return listed.ok && (await opensOne(listed.value.filter(({ foreign }) => !foreign).map(({ path }) => path)));
  }

  if (await opensBelow(RECORDS)) return 'record';
  if (await opensOne([NOTES, CACHE])) return 'other';
  for (const folder of [TRASH, HISTORY, ATTACHMENTS]) if (await opensBelow(folder)) return 'other';
  return seen.sealed > 0 ? 'none' : 'nothing-sealed';
}
