import { randomBytes } from 'node:crypto';
import { mkdir, open, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { fail, ok, type Result } from '../domain/result';
import type { FileStamp, StoreFailure } from './store';

const TEMPORARY = /^\.[0-9a-f]{16}\.holdfast-tmp$/;

/** Whether a name is that of a file which a durable write had not finished; no record is ever called so. */
export function isTemporary(name: string): boolean {
  return TEMPORARY.test(name);
}

/**
 * Replaces a file whole or not at all: a temporary file in the same folder, synced, renamed over the old one, the folder
 * synced. When it answers well the bytes are on the disk (on macOS `sync` is F_FULLFSYNC). When it fails before the rename
 * the old file is untouched and the temporary one is gone; an error of the bytes' own source is then thrown. The folder has
 * to exist: `not-found` where it does not.
 */
export async function writeDurably(file: string, bytes: Uint8Array | ReadableStream<Uint8Array>): Promise<Result<FileStamp, StoreFailure>> {
  const folder = path.dirname(file);
  const temporary = path.join(folder, `.${randomBytes(8).toString('hex')}.holdfast-tmp`);
  try {
    const stamp = await writeSynced(temporary, bytes);
    await rename(temporary, file);
    await syncFolder(folder);
    return ok(stamp);
  } catch (error) {
    await rm(temporary, { force: true }).catch(() => undefined);
    return fail(storeFailure(error));
  }
}

async function writeSynced(file: string, bytes: Uint8Array | ReadableStream<Uint8Array>): Promise<FileStamp> {
  // SECURITY: 0600, for its owner alone; `wx`: never through a file or link that somebody put there.
  const handle = await open(file, 'wx', 0o600);
  try {
    for await (const piece of bytes instanceof Uint8Array ? [bytes] : bytes) await handle.writeFile(piece);
    await handle.sync();
    const { size, mtimeMs } = await handle.stat();
    return { size, modified: mtimeMs };
  } finally {
    await handle.close();
  }
}

/**
 * Makes sure that the names within a folder are on the disk. Windows cannot sync a folder (NTFS keeps names in a
 * journal of its own), nor can some network file systems (EINVAL, ENOTSUP): there it does what can be done, nothing.
 */
export async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } catch (error) {
    if (!['EINVAL', 'ENOTSUP', 'EOPNOTSUPP'].includes(codeOf(error) ?? '')) throw error;
  } finally {
    await handle.close();
  }
}

/** Makes one folder for its owner alone, in a parent that exists, and syncs the parent. Answers whether it was not there before. */
export async function makeFolder(folder: string): Promise<boolean> {
  try {
    await mkdir(folder, { mode: 0o700 });
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    throw error;
  }
  await syncFolder(path.dirname(folder));
  return true;
}

/** An error of the file system as a value. Throws what is none: that is a bug. */
export function storeFailure(error: unknown): StoreFailure {
  const code = codeOf(error);
  switch (code) {
    case undefined: throw error;
    case 'ENOENT': return { kind: 'not-found' };
    case 'ENOSPC': case 'EDQUOT': return { kind: 'disk-full' };
    case 'EACCES': case 'EPERM': case 'EROFS': return { kind: 'no-permission' };
    default: return { kind: 'disk', code };
  }
}

/** The system's own code of an error (`ENOENT`), or undefined where it is no error of the system. */
export function codeOf(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error && 'syscall' in error && typeof error.code === 'string' ? error.code : undefined;
}
