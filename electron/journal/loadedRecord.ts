import { createHash } from 'node:crypto';
import type { Revision } from '../contract/records';
import type { Reason } from '../contract/search';
import { headOf, type Head } from '../domain/records/head';
import { epochOf } from '../domain/time/moment';
import { ok, unreachable, type Result } from '../domain/result';
import type { FileStamp, Store, StoreFailure } from '../storage/store';
import { isUndated, readRecord, type ReadRecord } from './record';

/** A file as it lies in the folder of records. */
interface Lying {
  /** Its whole path within the journal, with the codec's ending: no other file has it. */
  readonly file: string;
  readonly stamp: FileStamp;
}

/** A record as it is held in memory while the journal is open. */
export interface LoadedRecord extends Lying, ReadRecord, Head {
  /** As the store names it, without the codec's ending. */
  readonly path: string;
  /** Milliseconds since 1970. */
  readonly time: number;
}

/** A file in the folder of records that could not be taken as one. */
export interface Trouble extends Lying {
  readonly reason: Reason;
}

/** A record as it is held, for the file in which it lies. */
export function loadedRecord(
  file: string,
  path: string,
  stamp: FileStamp,
  { source, bodyFrom, record }: ReadRecord,
): LoadedRecord {
  return { file, path, stamp, source, bodyFrom, record, ...headOf(record), time: epochOf(record.at) };
}

/** Reads a file of the store. Fails only where it is gone, or the whole folder is. */
export async function loadRecord(
  store: Store,
  file: string,
  path: string,
  stamp: FileStamp,
): Promise<Result<LoadedRecord | Trouble, StoreFailure>> {
  const bytes = await store.read(path);
  if (bytes.ok) {
    const source = utf8Of(bytes.value);
    if (source === undefined) return ok({ file, stamp, reason: 'damaged' });
    const record = readRecord(source);
    return ok(
      record
        ? loadedRecord(file, path, stamp, record)
        : { file, stamp, reason: isUndated(source) ? 'undated' : 'not-a-record' },
    );
  }
  const reason = reasonOf(bytes.failure);
  return reason ? ok({ file, stamp, reason }) : bytes;
}

/** Why a file that could not be read needs a look; undefined where it is gone, or the whole folder is. */
export function reasonOf(failure: StoreFailure): Reason | undefined {
  switch (failure.kind) {
    case 'not-found':
    case 'folder-gone':
      return undefined;
    case 'damaged':
      return 'damaged';
    case 'oversized':
      return 'oversized';
    case 'not-ordinary':
      return 'foreign';
    case 'no-permission':
    case 'disk':
    case 'disk-full':
    case 'locked':
      return 'unreadable';
    default:
      return unreachable(failure);
  }
}

/** The text in a file's bytes; undefined where they are no UTF-8. */
export function utf8Of(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** The bytes of a text in a file. */
export function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

/** Names a state of a source: the same words in the same bytes are the same revision, on every computer. */
export function revisionOf(source: string): Revision {
  return createHash('sha256').update(source).digest('base64url');
}
