import { fail, ok, type Result } from '../domain/result';
import { liesIn, pathParts } from './path';
import type { FileStamp, Store, StoreFailure } from './store';

interface Kept {
  readonly stamp: FileStamp;
  readonly bytes: Uint8Array;
}

/** A store that lasts as long as the process: the same answers as a folder, nothing on the disk. */
export function memoryStore(): Store {
  const files = new Map<string, Kept>();
  let latest = 0;

  /** What lies at a path, for as long as the paths are ones. */
  function at<Value>(
    paths: readonly string[],
    then: (kept: Kept | undefined) => Result<Value, StoreFailure>,
  ): Promise<Result<Value, StoreFailure>> {
    const [first = ''] = paths;
    return Promise.resolve(paths.every(pathParts) ? then(files.get(first)) : fail({ kind: 'disk', code: 'EINVAL' }));
  }

  return {
    list: (folder) =>
      at(folder === '' ? [] : [folder], () =>
        ok(
          [...files]
            .filter(([path]) => liesIn(path, folder))
            .map(([path, { stamp }]) => ({ path, ...stamp, foreign: false })),
        ),
      ),
    stat: (path) => at([path], (kept) => (kept ? ok(kept.stamp) : fail({ kind: 'not-found' }))),
    read: (path) => at([path], (kept) => (kept ? ok(kept.bytes.slice()) : fail({ kind: 'not-found' }))),
    readPart: (path, from, length) =>
      at([path], (kept) =>
        kept
          ? ok({ bytes: kept.bytes.slice(from, from + length), total: kept.bytes.length })
          : fail({ kind: 'not-found' }),
      ),
    write: async (path, content) => {
      const bytes =
        content instanceof Uint8Array ? content.slice() : new Uint8Array(await new Response(content).arrayBuffer());
      return at([path], () => {
        latest = Math.max(Date.now(), latest + 1);
        const stamp: FileStamp = { size: bytes.length, modified: latest };
        files.set(path, { stamp, bytes });
        return ok(stamp);
      });
    },
    sync: (path) => at([path], (kept) => (kept ? ok(null) : fail({ kind: 'not-found' }))),
    move: (from, to) =>
      at([from, to], (kept) => {
        if (!kept) return fail({ kind: 'not-found' });
        if (files.has(to)) return fail({ kind: 'disk', code: 'EEXIST' });
        files.set(to, kept);
        files.delete(from);
        return ok(null);
      }),
    remove: (path) =>
      at([path], () => {
        files.delete(path);
        return ok(null);
      }),
  };
}
