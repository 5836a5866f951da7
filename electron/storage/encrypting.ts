import { ok, type Result } from '../domain/result';
import { pathParts } from './path';
import type { FilePart, Store, StoreFailure } from './store';

/** Turns the bytes of a file into those that lie on the disk, and back. */
export interface Codec {
  /** What its files' names end in. */
  readonly ending: '.age' | '';
  readonly seal: (bytes: Uint8Array) => Promise<Uint8Array>;
  /** Everything or nothing: no byte before the last one is proved. `locked`: the codec can only seal. */
  readonly open: (bytes: Uint8Array) => Promise<Result<Uint8Array, { readonly kind: 'damaged' | 'locked' }>>;
  /** The same as `seal`, for what comes bit by bit. */
  readonly sealStream: (bytes: ReadableStream<Uint8Array>) => Promise<ReadableStream<Uint8Array>>;
  /**
   * A part of a file, of which `read` gives parts as they lie on the disk. Promises what the store's `readPart` does.
   */
  readonly openPart: (read: ReadPart, from: number, length: number) => Promise<Result<FilePart, StoreFailure>>;
}

export type ReadPart = (from: number, length: number) => Promise<Result<FilePart, StoreFailure>>;

/** Leaves everything as it is: for a journal without a passphrase. */
export const plainCodec: Codec = {
  ending: '',
  seal: (bytes) => Promise.resolve(bytes),
  open: (bytes) => Promise.resolve(ok(bytes)),
  sealStream: (bytes) => Promise.resolve(bytes),
  openPart: (read, from, length) => read(from, length),
};

/**
 * A store behind a codec. `records/ab/x.md` lies in the inner store as `records/ab/x.md.age`, sealed. A listing takes
 * off the last ending and nothing else: a conflict copy of Syncthing, `x.md.sync-conflict-20261123-132919-FCKOSEZ.age`,
 * is `x.md.sync-conflict-20261123-132919-FCKOSEZ` here and is read under that name; one of Dropbox, `x.md (HOST's
 * conflicted copy 2026-11-23).age`, is `x.md (HOST's conflicted copy 2026-11-23)`. A file without the ending is listed
 * under its whole name as `foreign` and cannot be read. Sizes are those on the disk.
 */
export function encryptingStore(inner: Store, codec: Codec): Store {
  // What is no path stays none: the inner store refuses it.
  const outer = (path: string) => (pathParts(path) ? path + codec.ending : '');

  return {
    list: async (folder) => {
      const listed = await inner.list(folder);
      if (!listed.ok) return listed;
      return ok(
        listed.value.map((file) => {
          const path = file.foreign ? undefined : storePath(codec, file.path);
          return path === undefined ? { ...file, foreign: true } : { ...file, path };
        }),
      );
    },
    stat: (path) => inner.stat(outer(path)),
    read: async (path) => {
      const sealed = await inner.read(outer(path));
      return sealed.ok ? codec.open(sealed.value) : sealed;
    },
    readPart: (path, from, length) =>
      codec.openPart((start, count) => inner.readPart(outer(path), start, count), from, length),
    write: async (path, bytes) =>
      inner.write(outer(path), bytes instanceof Uint8Array ? await codec.seal(bytes) : await codec.sealStream(bytes)),
    sync: (path) => inner.sync(outer(path)),
    move: (from, to) => inner.move(outer(from), outer(to)),
    remove: (path) => inner.remove(outer(path)),
  };
}

/**
 * The path within the encrypting store of a file that lies at `path` in the inner one; undefined where the codec does
 * not own its name.
 */
export function storePath(codec: Codec, path: string): string | undefined {
  const stem = path.slice(0, path.length - codec.ending.length);
  return path.endsWith(codec.ending) && stem !== '' && !stem.endsWith('/') ? stem : undefined;
}
