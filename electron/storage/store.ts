import type { Result } from '../domain/result';

/**
 * Why a file could not be read or written. `damaged`: its bytes are there but cannot be opened; `locked`: the store can
 * seal but not open (encrypting stores only); `oversized`: it is larger than anything that is read whole, and was not
 * read; `not-ordinary`: it, or a folder on the way to it, is a link, a pipe or a device, and was not touched.
 */
export type StoreFailure =
  | { readonly kind: 'not-found' | 'folder-gone' | 'disk-full' | 'no-permission' | 'damaged' | 'locked' | 'oversized' }
  /** `file`: its path within the store. */
  | { readonly kind: 'not-ordinary'; readonly file: string }
  | { readonly kind: 'disk'; readonly code: string };

/** What tells one state of a file from another without reading it. */
export interface FileStamp {
  /** Bytes as they lie on the disk. */
  readonly size: number;
  /** Milliseconds since 1970, as exact as the file system has it. */
  readonly modified: number;
}

export interface StoredFile extends FileStamp {
  /** Relative to the store, parted by `/`, without the codec's ending (`records/ab/ab….md`). */
  readonly path: string;
  /**
   * The store cannot have written it: its name lacks the codec's ending, or it is no regular file (a link). `path` is
   * then the whole name as it lies there, and the store neither reads nor touches it.
   */
  readonly foreign: boolean;
}

/** A part of a file. */
export interface FilePart {
  readonly bytes: Uint8Array;
  /** The size of the whole file as it is read, in bytes. */
  readonly total: number;
}

/**
 * Named bytes: a folder, a memory, or either of them behind a codec. Paths are relative, parted by `/`, never leave the
 * store (`disk`/`EINVAL`). All failures are values.
 */
export interface Store {
  /**
   * Every file below a folder of the store (`''`: all), in no order; an absent folder has none. What systems and sync
   * tools leave lying about is not listed.
   */
  readonly list: (folder: string) => Promise<Result<readonly StoredFile[], StoreFailure>>;
  readonly stat: (path: string) => Promise<Result<FileStamp, StoreFailure>>;
  readonly read: (path: string) => Promise<Result<Uint8Array, StoreFailure>>;
  /**
   * So many bytes from a place on, fewer at the end of the file. Of an encrypted file these bytes are proved, but that
   * none are missing at its end only by whoever reads up to there; `damaged` then.
   */
  readonly readPart: (path: string, from: number, length: number) => Promise<Result<FilePart, StoreFailure>>;
  /**
   * Whole or not at all, and on the disk when it answers; makes the folders it needs. What comes bit by bit is written
   * bit by bit; where its source fails, nothing is left and the source's error is thrown. Where it fails with `disk` or
   * `folder-gone` the new bytes may lie there all the same; with anything else what was there before is untouched.
   */
  readonly write: (
    path: string,
    bytes: Uint8Array | ReadableStream<Uint8Array>,
  ) => Promise<Result<FileStamp, StoreFailure>>;
  /** Makes sure that what lies there is on the disk: after a write of which nobody knows how it ended. */
  readonly sync: (path: string) => Promise<Result<null, StoreFailure>>;
  /** Durable as well. Replaces nothing: fails with `disk`/`EEXIST` where the target is. */
  readonly move: (from: string, to: string) => Promise<Result<null, StoreFailure>>;
  /** Removing what is not there is fine. */
  readonly remove: (path: string) => Promise<Result<null, StoreFailure>>;
}
