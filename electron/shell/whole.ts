import { randomBytes } from 'node:crypto';
import { mkdir, open, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import type { Failure } from '../contract/failure';
import { fail, ok, type Result } from '../domain/result';

/** What a file is to hold: all of it, or piece by piece, up to one that could not be had. */
export type Content = string | Uint8Array | AsyncIterable<Result<Uint8Array, Failure>>;

/** Replaces a file whole or not at all, for its owner alone, and synced. The old one is untouched where it fails. */
export async function writeWhole(file: string, content: Content): Promise<Result<null, Failure>> {
  const temporary = path.join(path.dirname(file), `.${randomBytes(8).toString('hex')}.holdfast-tmp`);
  try {
    await mkdir(path.dirname(file), { recursive: true });
    const written = await writeSynced(temporary, content);
    if (written.ok) await rename(temporary, file);
    else await rm(temporary, { force: true });
    return written;
  } catch (error) {
    await rm(temporary, { force: true }).catch(() => undefined);
    return fail(failureOf(error));
  }
}

async function writeSynced(file: string, content: Content): Promise<Result<null, Failure>> {
  const handle = await open(file, 'wx', 0o600);
  try {
    const pieces = typeof content === 'string' || content instanceof Uint8Array ? [ok(content)] : content;
    for await (const piece of pieces) {
      if (!piece.ok) return piece;
      await handle.writeFile(piece.value);
    }
    await handle.sync();
    return ok(null);
  } finally {
    await handle.close();
  }
}

/** An error of the file system as a value. Throws what is none: that is a bug. */
function failureOf(error: unknown): Failure {
  const code = error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
  switch (code) {
    case undefined: throw error;
    case 'ENOSPC': case 'EDQUOT': return { kind: 'disk-full' };
    case 'EACCES': case 'EPERM': case 'EROFS': return { kind: 'no-permission' };
    default: return { kind: 'disk', code };
  }
}
