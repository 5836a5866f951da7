import { stat } from 'node:fs/promises';
import type { Failure } from '../contract/failure';
import { fail, ok, type Result } from '../domain/result';

/**
 * Whether there is an ordinary file at a path, or at the end of the link there. Nothing is opened, so that no pipe can
 * hang and no device is woken.
 */
export async function checkOrdinary(file: string): Promise<Result<null, Failure>> {
  try {
    const found = await stat(file);
    if (found.isFile()) return ok(null);
    return fail({ kind: found.isDirectory() ? 'folder' : 'device' });
  } catch {
    return fail({ kind: 'unreadable' });
  }
}
