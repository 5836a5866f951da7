import { readdir, rm, stat, statfs, unlink } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import { codeOf, isTemporary, syncFolder, temporaryBeside } from '../storage/durable';
import { readSavedValue } from './savedValue';

/** Most that are remembered; the oldest are then given up. */
const MOST = 200;

const unfinishedForm = z
  .object({
    /** Temporary files at places that somebody chose, each with what tells its folder from another of the same name. */
    files: z
      .array(z.object({ file: z.string().max(10_000), folder: z.string().max(100).nullable() }))
      .max(MOST)
      .readonly()
      .default([]),
  })
  .readonly();
type Remembered = z.infer<typeof unfinishedForm>['files'][number];

/** Knows of every readable file that is being written outside the journal, so that a crash leaves none. */
export interface Unfinished {
  /**
   * Remembers a temporary file for a place, durably, then has it written: `write` hands the name to `writeDurably`, in
   * whatever process that is. What is left of it afterwards is removed, and it is forgotten.
   */
  readonly during: <Outcome>(file: string, write: (temporary: string) => Promise<Outcome>) => Promise<Outcome>;
  /**
   * Removes what an earlier run has left. What lies on a drive that is not there now is tried again at the next start.
   */
  readonly sweep: () => Promise<void>;
}

/**
 * `profile`: the folder of the settings, in which this is remembered. Comes before anything is written there, and
 * removes what an earlier run has left in it.
 */
export async function setupUnfinished(profile: string): Promise<Unfinished> {
  for (const name of (await readdir(profile).catch(() => [])).filter(isTemporary))
    await rm(path.join(profile, name), { force: true }).catch(() => undefined);
  const kept = await readSavedValue(path.join(profile, 'unfinished.json'), unfinishedForm);
  const earlier = kept.get().files;

  const forget = (file: string) => kept.change(({ files }) => ({ files: files.filter((each) => each.file !== file) }));

  return {
    during: async (place, write) => {
      const file = temporaryBeside(place);
      const folder = await folderOf(file);
      // A profile that is full does not keep anybody from saving elsewhere.
      await kept.change(({ files }) => ({ files: [...files, { file, folder }].slice(-MOST) }));
      try {
        return await write(file);
      } finally {
        if (await isRemoved({ file, folder })) await forget(file);
      }
    },
    sweep: async () => {
      for (const each of earlier) if (await isRemoved(each)) await forget(each.file);
    },
  };
}

/**
 * Removes a temporary file. False where it may still be there: it cannot be removed now, or its folder is not the one
 * it was in.
 */
async function isRemoved({ file, folder }: Remembered): Promise<boolean> {
  // SECURITY: nothing else is ever removed, whatever that file says.
  if (!isTemporary(path.basename(file))) return true;
  const removed = await unlink(file).then(
    () => true,
    (error: unknown) => codeOf(error) === 'ENOENT' && undefined,
  );
  if (removed === false) return false;
  await syncFolder(path.dirname(file)).catch(() => undefined);
  return removed ?? (await folderOf(file)) === folder;
}

/**
 * What tells the folder of a file from another of the same name; null where there is none. A drive that is not there
 * may leave an empty one.
 */
async function folderOf(file: string): Promise<string | null> {
  try {
    const folder = path.dirname(file);
    const [{ ino }, { blocks }] = await Promise.all([stat(folder), statfs(folder)]);
    return `${ino} ${blocks}`;
  } catch {
    return null;
  }
}
