import { mkdir, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { fail, ok, type Result } from '../domain/result';
import { sampleRecords } from '../sample/sample';
import { storeFailure, syncFolder } from '../storage/durable';
import { fileStore } from '../storage/files';
import { writeReadme, type Fill } from '../storage/folder';
import type { Store, StoreFailure } from '../storage/store';
import { bytesOf } from './loadedRecord';
import { recordPath, RECORDS } from './paths';
import { printRecord } from './record';

/** Files written at once: while one is synced, the others are on their way. */
const AT_ONCE = 32;

/** Where the sample's records are written until all of them are there. By its name it is no part of any journal. */
const STAGE = '.0000000000000000.holdfast-tmp';

/**
 * Fills a new journal with the sample's records: with all of them or with none. What a crash has left of an earlier one
 * goes.
 */
export function fillWithSample(now: number): Fill {
  return {
    removed: [],
    told: { sample: true },
    write: async (folder) => {
      const stage = path.join(folder, STAGE);
      try {
        await rm(stage, { recursive: true, force: true });
        await mkdir(stage, { mode: 0o700 });
        const written = await writeSample(fileStore(stage), now);
        if (written.ok) {
          await rename(path.join(stage, RECORDS), path.join(folder, RECORDS));
          await syncFolder(folder);
        }
        await rm(stage, { recursive: true, force: true });
        return written.ok ? await writeReadme(fileStore(folder), false) : written;
      } catch (error) {
        return fail(storeFailure(error));
      }
    },
  };
}

/**
 * Writes the sample journal's records into a journal that was just made. `now` in milliseconds since 1970. Ends with
 * the first that cannot be written.
 */
export async function writeSample(files: Store, now: number): Promise<Result<null, StoreFailure>> {
  const waiting = sampleRecords(now).values();
  let failed: Result<never, StoreFailure> | undefined;
  await Promise.all(
    Array.from({ length: AT_ONCE }, async () => {
      for (const record of waiting) {
        const written = await files.write(recordPath(record.id), bytesOf(printRecord(record)));
        if (!written.ok) failed ??= written;
        if (failed) return;
      }
    }),
  );
  return failed ?? ok(null);
}
