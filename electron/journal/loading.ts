import { fail, ok, type Result } from '../domain/result';
import { LARGE } from '../storage/reading';
import type { Store, StoredFile, StoreFailure } from '../storage/store';
import { loadRecord, type LoadedRecord, type Trouble } from './loadedRecord';
import { sourceToEdit } from './reconciling';
import { recordPath } from './paths';
import { sameStamp } from './records';
import { makeTurns } from '../domain/turns';

/** Files read at once: enough to keep the disk and the cores busy. */
const AT_ONCE = 8;

/** Is told how many files of those that have to be read have been. */
export type LoadingProgress = (done: number, total: number) => void;

export interface LoadedJournal {
  readonly files: readonly (LoadedRecord | Trouble)[];
  /** How many had to be read because the cache did not have them as they are. */
  readonly read: number;
  /** Records of the cache whose file says something else now. */
  readonly replaced: readonly LoadedRecord[];
  /** Records of the cache whose file is not there. */
  readonly missing: readonly LoadedRecord[];
}

/**
 * Everything that was listed in the folder of records, from the cache where size and time are the same, else from its
 * file. Fails only where the folder is out of reach, and with `locked` where it is told to stop. `fileOf`: a listed
 * file's whole path.
 */
export async function loadJournal(
  store: Store,
  listed: readonly StoredFile[],
  fileOf: (listed: StoredFile) => string,
  cached: ReadonlyMap<string, LoadedRecord>,
  progress: LoadingProgress,
  stop?: AbortSignal,
): Promise<Result<LoadedJournal, StoreFailure>> {
  const files: (LoadedRecord | Trouble)[] = [];
  const waiting: StoredFile[] = [];
  for (const each of listed) {
    const { size, modified, foreign } = each;
    const known = cached.get(fileOf(each));
    if (known && !foreign && sameStamp(known.stamp, each)) files.push(known);
    else if (foreign) files.push({ file: fileOf(each), stamp: { size, modified }, reason: 'foreign' });
    else waiting.push(each);
  }
  const there = new Set(listed.map(fileOf));
  const replaced: LoadedRecord[] = [];
  const large = makeTurns();
  let next = 0;
  let done = 0;
  let gone: StoreFailure | undefined;

  async function readOn(): Promise<void> {
    for (let file = waiting[next++]; file && !gone && !stop?.aborted; file = waiting[next++]) {
      const { path, size, modified } = file;
      const hold = () => loadRecord(store, fileOf(file), path, { size, modified });
      // Several at once might take more memory than there is.
      const held = await (size < LARGE ? hold() : large.take('', hold));
      progress(++done, waiting.length);
      if (held.ok) {
        files.push(held.value);
        const known = cached.get(held.value.file);
        if (known && known.source !== sourceToEdit(held.value)) replaced.push(known);
      } else if (held.failure.kind !== 'not-found') gone = held.failure;
    }
  }

  progress(0, waiting.length);
  await Promise.all(Array.from({ length: AT_ONCE }, readOn));
  if (stop?.aborted) return fail({ kind: 'locked' });
  return gone
    ? fail(gone)
    : ok({
        files,
        read: waiting.length,
        replaced,
        missing: [...cached.values()].filter(
          (known) => !there.has(known.file) && known.path === recordPath(known.record.id),
        ),
      });
}
