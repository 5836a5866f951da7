import { mkdir, readFile, rename } from 'node:fs/promises';
import path from 'node:path';
import type { z } from 'zod';
import type { Failure } from '../contract/failure';
import { fail, ok, type Result } from '../domain/result';
import { storeFailure, writeDurably } from '../storage/durable';

/** A small value that this computer remembers in a JSON file. */
export interface Kept<Value> {
  readonly get: () => Value;
  /** Changes it, one change after the other; where it cannot be written it stays as it was. An edit that gives back what it was given writes nothing. */
  readonly change: (edit: (value: Value) => Value) => Promise<Result<Value, Failure>>;
  /** Ends once every change is written or has failed. */
  readonly settled: () => Promise<void>;
}

/**
 * Reads a kept value, once. A file that is not there, or is not of the form, gives what the form makes of `{}`; a damaged
 * one is put aside beside it, with `.damaged` after its name.
 */
export async function readKept<Value>(file: string, form: z.ZodType<Value>): Promise<Kept<Value>> {
  const text = await readFile(file, 'utf8').catch(() => undefined);
  const read = text === undefined ? undefined : form.safeParse(jsonOf(text));
  if (read && !read.success) await rename(file, `${file}.damaged`).catch(() => undefined);
  let value = read?.success ? read.data : form.parse({});
  let last: Promise<unknown> = Promise.resolve();

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
    change: (edit) => {
      const changed = last.then(() => write(edit));
      last = changed.catch(() => undefined);
      return changed;
    },
    settled: async () => { await last; },
  };
}

/** Makes the folder where it is not there: the first thing that is ever remembered comes before anything else has made it. */
async function writeInPlace(file: string, text: string): Promise<Result<unknown, Failure>> {
  try {
    await mkdir(path.dirname(file), { recursive: true });
  } catch (error) {
    return fail(storeFailure(error));
  }
  return writeDurably(file, new TextEncoder().encode(text));
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
