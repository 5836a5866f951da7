import { makeQueue } from '../domain/turns';
import { mkdir, rename } from 'node:fs/promises';
import path from 'node:path';
import type { z } from 'zod';
import type { Failure } from '../contract/failure';
import { fail, ok, type Result } from '../domain/result';
import { codeOf, storeFailure, writeDurably } from '../storage/durable';
import { MOST_WHOLE, readWhole } from '../storage/reading';

/** A small value that this computer remembers in a JSON file. */
export interface SavedValue<Value> {
  readonly get: () => Value;
  /**
   * Changes it, one change after the other; where it cannot be written it stays as it was. An edit that gives back what
   * it was given writes nothing.
   */
  readonly change: (edit: (value: Value) => Value) => Promise<Result<Value, Failure>>;
  /** Ends once every change is written or has failed. */
  readonly settled: () => Promise<void>;
}

/**
 * Reads a kept value, once. A file that is not there, cannot be read, is far too large or is not of the form, gives
 * what the form makes of `{}`; one that is there is then put aside beside it, with `.damaged` after its name.
 */
export async function readSavedValue<Value>(file: string, form: z.ZodType<Value>): Promise<SavedValue<Value>> {
  const bytes = await readWhole(file, MOST_WHOLE, true).catch((error: unknown) =>
    codeOf(error) === 'ENOENT' ? undefined : new Uint8Array(),
  );
  const read = bytes && form.safeParse(jsonOf(bytes));
  if (read && !read.success) await rename(file, `${file}.damaged`).catch(() => undefined);
  let value = read?.success ? read.data : form.parse({});
  const changes = makeQueue();

  async function write(edit: (value: Value) => Value): Promise<Result<Value, Failure>> {
    const next = edit(value);
    if (next === value) return ok(value);
    const written = await writeInPlace(file, `${JSON.stringify(next, null, 2)}\n`);
    if (!written.ok) return written;
    value = next;
    return ok(next);
  }

  return {
    get: () => value,
    change: (edit) => changes.take(() => write(edit)),
    settled: changes.settled,
  };
}

/**
 * Makes the folder where it is not there: the first thing that is ever remembered comes before anything else has made
 * it.
 */
async function writeInPlace(file: string, text: string): Promise<Result<unknown, Failure>> {
  try {
    await mkdir(path.dirname(file), { recursive: true });
  } catch (error) {
    return fail(storeFailure(error));
  }
  return writeDurably(file, new TextEncoder().encode(text));
}

function jsonOf(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    return undefined;
  }
}
