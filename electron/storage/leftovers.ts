import type { Dirent } from 'node:fs';
import { lstat, readdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { codeOf, isAbandoned, isTemporary } from './durable';

/**
 * How far from now, in milliseconds, the last change of a temporary file lies whose writer nobody here knows, when it
 * is taken to be left over.
 */
const LONG = 60 * 60 * 1000;

/**
 * Removes what crashes have left of unfinished writes in a folder. What another computer may be writing goes once it
 * has not been changed for long, by whichever clock; were it still being written, that save would fail and be tried
 * again.
 */
export async function sweep(place: string, entries: readonly Dirent[]): Promise<void> {
  for (const { name } of entries.filter((entry) => entry.isFile() && isTemporary(entry.name))) {
    const file = path.join(place, name);
    const stamp = await lstat(file).catch(absent);
    if (stamp && (isAbandoned(name) || Math.abs(Date.now() - stamp.mtimeMs) > LONG))
      await rm(file, { force: true }).catch(() => undefined);
  }
}

/** The same for a folder and all below it, one after the other, until it is told to stop. Links are not followed. */
export async function sweepBelow(place: string, stop: AbortSignal): Promise<void> {
  // A folder that cannot be looked into is swept another time.
  const entries = await entriesOf(place).catch(() => []);
  await sweep(place, entries);
  for (const entry of entries) {
    if (stop.aborted) return;
    if (entry.isDirectory()) await sweepBelow(path.join(place, entry.name), stop);
  }
}

/** What a folder holds; nothing where it is not there. */
export async function entriesOf(place: string): Promise<readonly Dirent[]> {
  return (await readdir(place, { withFileTypes: true }).catch(absent)) ?? [];
}

/** Takes what is not there for nothing. */
export function absent(error: unknown): undefined {
  if (codeOf(error) !== 'ENOENT') throw error;
}
