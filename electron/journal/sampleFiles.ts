import { ok, type Result } from '../domain/result';
import { sampleRecords } from '../sample/sample';
import type { Store, StoreFailure } from '../storage/store';
import { bytesOf } from './held';
import { recordPlace } from './places';
import { printRecord } from './record';

/** Files written at once: while one is synced, the others are on their way. */
const AT_ONCE = 32;

/** Writes the sample journal's records into a journal that was just made. `now` in milliseconds since 1970. Ends with the first that cannot be written. */
export async function writeSample(files: Store, now: number): Promise<Result<null, StoreFailure>> {
  const waiting = sampleRecords(now).values();
  let failed: Result<never, StoreFailure> | undefined;
  await Promise.all(Array.from({ length: AT_ONCE }, async () => {
    for (const record of waiting) {
      const written = await files.write(recordPlace(record.id), bytesOf(printRecord(record)));
      if (!written.ok) failed ??= written;
      if (failed) return;
    }
  }));
  return failed ?? ok(null);
}
