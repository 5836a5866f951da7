import { createHash } from 'node:crypto';
import { mkdir, open, rename, rm } from 'node:fs/promises';
import { hostname } from 'node:os';
import path from 'node:path';
import { fail, ok, type Result } from '../domain/result';
import type { FileStamp, StoreFailure } from './store';

const TEMPORARY = /^\.([0-9a-f]{6})([0-9a-f]{6})[0-9a-f]{4}\.holdfast-tmp$/;

/** Tells the temporary files of this computer from those of another one that works on the same folder. */
const COMPUTER = createHash('sha256').update(hostname()).digest('hex').slice(0, 6);

/** The temporary files that this process is writing. */
const writing = new Set<string>();
let latest = 0;

/** Whether a name is that of a file which a durable write had not finished; no record is ever called so. */
export function isTemporary(name: string): boolean {
  return TEMPORARY.test(name);
}

/**
 * Whether a temporary file was being written by a process of this computer that is no more: nobody will ever finish it.
 */
export function isAbandoned(name: string): boolean {
  const [, computer, writer = ''] = TEMPORARY.exec(name) ?? [];
  if (computer !== COMPUTER) return false;
  const id = Number.parseInt(writer, 16);
  if (id === process.pid) return !writing.has(name);
  try {
    process.kill(id, 0);
    return false;
  } catch (error) {
    return codeOf(error) === 'ESRCH';
  }
}

/** What a file is to hold: all of it, or piece by piece, up to one that could not be had. */
export type Content<Reason = never> = Uint8Array | AsyncIterable<Uint8Array | Result<Uint8Array, Reason>>;

/**
 * A free name beside a file for what is written before it takes the file's place. It says which process of which
 * computer writes it.
 */
export function temporaryBeside(file: string): string {
  latest = (latest + 1) % 0x10000;
  const [writer, number] = [process.pid.toString(16).padStart(6, '0').slice(-6), latest.toString(16).padStart(4, '0')];
  return path.join(path.dirname(file), `.${COMPUTER}${writer}${number}.holdfast-tmp`);
}

/**
 * Replaces a file whole or not at all: a temporary file in the same folder, synced, renamed over the old one, the
 * folder synced. When it answers well the bytes are on the disk (on macOS `sync` is F_FULLFSYNC). When it fails before
 * the rename the old file is untouched and the temporary one is gone; an error of the bytes' own source is then thrown,
 * the reason of a piece that could not be had is answered. When it fails with `disk` the new file may lie there all the
 * same. The folder has to exist: `not-found` where it does not. `temporary`: of `temporaryBeside`, for a place where
 * nobody else looks for leftovers.
 */
export async function writeDurably<Reason = never>(
  file: string,
  content: Content<Reason>,
  temporary = temporaryBeside(file),
): Promise<Result<FileStamp, StoreFailure | Reason>> {
  let written: Result<FileStamp, Reason>;
  writing.add(path.basename(temporary));
  try {
    written = await writeSynced(temporary, content);
    if (written.ok) await rename(temporary, file);
    else await rm(temporary, { force: true });
  } catch (error) {
    await rm(temporary, { force: true }).catch(() => undefined);
    return fail(storeFailure(error));
  } finally {
    writing.delete(path.basename(temporary));
  }
  try {
    if (written.ok) await syncFolder(path.dirname(file));
    return written;
  } catch (error) {
    return fail({ kind: 'disk', code: codeOf(error) ?? 'EIO' });
  }
}

async function writeSynced<Reason>(file: string, content: Content<Reason>): Promise<Result<FileStamp, Reason>> {
  // SECURITY: 0600, for its owner alone; `wx`: never through a file or link that somebody put there.
  const handle = await open(file, 'wx', 0o600);
  try {
    for await (const piece of content instanceof Uint8Array ? [content] : content) {
      const bytes = piece instanceof Uint8Array ? ok(piece) : piece;
      if (!bytes.ok) return bytes;
      await handle.writeFile(bytes.value);
    }
    await handle.sync();
    const { size, mtimeMs } = await handle.stat();
    return ok({ size, modified: mtimeMs });
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

/**
 * Makes one folder for its owner alone, in a parent that exists, and syncs the parent. Answers whether it was not there
 * before.
 */
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
    case undefined:
      throw error;
    case 'ENOENT':
      return { kind: 'not-found' };
    case 'ENOSPC':
    case 'EDQUOT':
      return { kind: 'disk-full' };
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return { kind: 'no-permission' };
    default:
      return { kind: 'disk', code };
  }
}

/**
 * The code of an error that comes of a file: the system's own (`ENOENT`) or Node's (`ERR_FS_FILE_TOO_LARGE`); undefined
 * where it has none.
 */
export function codeOf(error: unknown): string | undefined {
  if (error instanceof Error && 'code' in error && typeof error.code === 'string') return error.code;
  // Where the memory for its bytes is not to be had, Node gives no code.
  return error instanceof RangeError ? 'ENOMEM' : undefined;
}
