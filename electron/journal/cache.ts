import { promisify } from 'node:util';
import { gunzip, gzip } from 'node:zlib';
import { z } from 'zod';
import type { Entry } from '../domain/entry';
import { isId, type Id } from '../domain/id';
import { epochOf, type Moment } from '../domain/moment';
import type { Store } from '../storage/store';
import { bodyOf } from './document';
import { bytesOf, textOf, type Held } from './held';

/** Disposable: all records in one file, to open fast. Sealed like the records themselves. */
export const CACHE = 'cache';

/** Changes whenever what is kept, or how it is read from a record, does. */
const VERSION = 1;

// What the record says was checked when it was read from its own file; here it is checked that this is what was written then.
const heldForm = z.object({
  file: z.string(),
  path: z.string(),
  size: z.number(),
  modified: z.number(),
  source: z.string(),
  bodyFrom: z.number().int().nonnegative(),
  id: z.custom<Id>((value) => typeof value === 'string' && isId(value)),
  at: z.custom<Moment>((value) => typeof value === 'string' && Number.isFinite(epochOf(value as Moment))),
  name: z.string(),
  people: z.array(z.string()),
  tags: z.array(z.string()),
  feelings: z.array(z.object({ name: z.string(), strength: z.number() })),
  title: z.string(),
  excerpt: z.string(),
});
const cacheForm = z.object({ version: z.literal(VERSION), records: z.array(heldForm) });

/** The records as they were when the cache was written, by file; none where it is missing, damaged or of another version. */
export async function readCache(store: Store): Promise<ReadonlyMap<string, Held>> {
  const bytes = await store.read(CACHE);
  const cache = cacheForm.safeParse(bytes.ok ? await unpack(bytes.value) : undefined);
  return new Map(cache.success ? cache.data.records.map((kept) => [kept.file, heldOf(kept)]) : []);
}

/** Writes the cache; that it could not be written is no harm. */
export async function writeCache(store: Store, records: Iterable<Held>): Promise<void> {
  const kept = Array.from(records, keptOf);
  const packed = await promisify(gzip)(bytesOf(JSON.stringify({ version: VERSION, records: kept })), { level: 1 });
  await store.write(CACHE, packed);
}

async function unpack(bytes: Uint8Array): Promise<unknown> {
  try {
    return JSON.parse(textOf(await promisify(gunzip)(bytes)) ?? '');
  } catch {
    return undefined;
  }
}

function keptOf({ file, path, stamp, source, bodyFrom, entry, title, excerpt }: Held): z.infer<typeof heldForm> {
  const { id, at, people, tags, feelings } = entry;
  return { file, path, ...stamp, source, bodyFrom, id, at, name: entry.title, people: [...people], tags: [...tags], feelings: [...feelings], title, excerpt };
}

function heldOf({ file, path, size, modified, source, bodyFrom, id, at, name, people, tags, feelings, title, excerpt }: z.infer<typeof heldForm>): Held {
  const entry: Entry = { id, at, title: name, body: bodyOf(source, bodyFrom), people, tags, feelings };
  return { file, path, stamp: { size, modified }, source, bodyFrom, entry, title, excerpt, time: epochOf(at) };
}
