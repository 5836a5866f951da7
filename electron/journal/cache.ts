import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { gunzip, gzip } from 'node:zlib';
import { z } from 'zod';
import { isId } from '../domain/id';
import { epochOf, type Moment } from '../domain/time/moment';
import { DECLARATIONS, isKind, type AnyRecord } from '../domain/records/record';
import type { Store } from '../storage/store';
import { bodyOf } from './document';
import { bytesOf, utf8Of, type LoadedRecord } from './loadedRecord';

/** Disposable: all records in one file, to open fast. Sealed like the records themselves. */
export const CACHE = 'cache';

/** Most bytes of the cache before it is packed; a journal with more is opened without one. */
const MOST_UNPACKED = 384 * 1024 * 1024;

/** Bytes unpacked at once: with zlib's own 16 KiB, most of an unlock would go into handing chunks over. */
const CHUNK = 256 * 1024;

/** Changes whenever what is kept here, how a head is made, or how a field of any type is read, does. */
const READING = 4;

/** What is kept here, and what kinds of records were known. */
const VERSION = createHash('sha256')
  .update(JSON.stringify([READING, DECLARATIONS]))
  .digest('base64url');

// What the record says was checked when it was read from its own file; here it is checked that this is what was written
// then.
const heldForm = z.object({
  file: z.string(),
  path: z.string(),
  size: z.number(),
  modified: z.number(),
  source: z.string(),
  bodyFrom: z.number().int().nonnegative(),
  bare: z.custom<BareRecord>((value) => isBare(value)),
  title: z.string(),
  excerpt: z.string(),
});
const cacheForm = z.object({ version: z.literal(VERSION), records: z.array(heldForm) });

/** A record without its body, which the source has. */
type BareRecord = Omit<AnyRecord, 'body'>;

function isBare(value: unknown): boolean {
  const { success, data } = bareForm.safeParse(value);
  return success && isId(data.id) && isKind(data.kind) && Number.isFinite(epochOf(data.at as Moment));
}

const bareForm = z.looseObject({ id: z.string(), kind: z.string(), at: z.string() });

/**
 * The records as they were when the cache was written, by file; none where it is missing, damaged or of another
 * version.
 */
export async function readCache(store: Store): Promise<ReadonlyMap<string, LoadedRecord>> {
  const bytes = await store.read(CACHE);
  const cache = cacheForm.safeParse(bytes.ok ? await unpack(bytes.value) : undefined);
  return new Map(cache.success ? cache.data.records.map((kept) => [kept.file, heldOf(kept)]) : []);
}

/** Writes the cache; that it could not be written is no harm. */
export async function writeCache(store: Store, records: Iterable<LoadedRecord>): Promise<void> {
  const packed = await pack(Array.from(records, keptOf));
  if (packed) await store.write(CACHE, packed);
}

async function pack(records: readonly z.infer<typeof heldForm>[]): Promise<Uint8Array | undefined> {
  try {
    const bytes = bytesOf(JSON.stringify({ version: VERSION, records }));
    return bytes.length > MOST_UNPACKED ? undefined : await promisify(gzip)(bytes, { level: 1 });
  } catch {
    // More than a text or the memory can hold.
    return undefined;
  }
}

async function unpack(bytes: Uint8Array): Promise<unknown> {
  try {
    return JSON.parse(
      utf8Of(await promisify(gunzip)(bytes, { maxOutputLength: MOST_UNPACKED, chunkSize: CHUNK })) ?? '',
    );
  } catch {
    return undefined;
  }
}

function keptOf({
  file,
  path,
  stamp,
  source,
  bodyFrom,
  record,
  title,
  excerpt,
}: LoadedRecord): z.infer<typeof heldForm> {
  const bare = { ...record, body: undefined };
  return { file, path, ...stamp, source, bodyFrom, bare, title, excerpt };
}

function heldOf({
  file,
  path,
  size,
  modified,
  source,
  bodyFrom,
  bare,
  title,
  excerpt,
}: z.infer<typeof heldForm>): LoadedRecord {
  const record = { ...bare, body: bodyOf(source, bodyFrom) } as AnyRecord;
  return { file, path, stamp: { size, modified }, source, bodyFrom, record, title, excerpt, time: epochOf(record.at) };
}
