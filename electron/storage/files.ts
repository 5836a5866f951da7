import type { Stats } from 'node:fs';
import { constants, link, lstat, open, rename, rm, stat, unlink } from 'node:fs/promises';
import path from 'node:path';
import { fail, ok, type Result } from '../domain/result';
import { isClutter } from './clutter';
import { codeOf, isTemporary, makeFolder, storeFailure, syncFolder, writeDurably } from './durable';
import { absent, entriesOf, sweep } from './leftovers';
import { pathParts } from './path';
import { mostOf, readWhole, refusal } from './reading';
import type { FilePart, Store, StoreFailure, StoredFile } from './store';

/** What lies at each part of a path, from the first folder to the file; undefined where nothing does. */
type Found = readonly (Stats | undefined)[];

/**
 * A store on a real folder, which has to exist and is never made again: once it is gone, everything fails with
 * `folder-gone` until it is back. `anchor`: a file without which the folder counts as gone, since an unmounted drive
 * leaves an empty folder behind. Files and folders are made for their owner alone. Links within the folder are not
 * followed.
 */
export function fileStore(root: string, anchor?: string): Store {
  const onDisk = (file: string) => path.join(root, ...file.split('/'));
  const synced = new Set<string>();
  const looking = new Map<string, Promise<Stats | undefined>>();

  /**
   * Carries out what may fail with an error of the file system, and says so as a value. `found`: what lies at each part
   * of the last path.
   */
  async function attempt<Value>(
    paths: readonly string[],
    work: (found: Found) => Value | Promise<Value>,
  ): Promise<Result<Value, StoreFailure>> {
    if (!paths.every(pathParts)) return fail({ kind: 'disk', code: 'EINVAL' });
    try {
      const found = await Promise.all(paths.map(lookAt));
      const strange = paths.flatMap((file, index) => strangeIn(file, found[index] ?? []) ?? []);
      if (strange[0] !== undefined) return fail({ kind: 'not-ordinary', file: strange[0] });
      return ok(await work(found.at(-1) ?? []));
    } catch (error) {
      return fail(await explain(storeFailure(error)));
    }
  }

  /** A drive that was pulled out shows itself in many codes; the folder's absence is what they mean. */
  async function explain(failure: StoreFailure): Promise<StoreFailure> {
    if (failure.kind === 'disk-full') return failure;
    try {
      await stat(anchor === undefined ? root : path.join(root, anchor));
      return failure;
    } catch (error) {
      return ['EACCES', 'EPERM'].includes(codeOf(error) ?? '') ? failure : { kind: 'folder-gone' };
    }
  }

  /**
   * What is being looked at already is not looked at twice: reading ten thousand files at once would do so twenty
   * thousand times.
   */
  function lookAtFolder(place: string): Promise<Stats | undefined> {
    const look =
      looking.get(place) ??
      lstat(place)
        .catch(absent)
        .finally(() => looking.delete(place));
    looking.set(place, look);
    return look;
  }

  async function lookAt(file: string): Promise<Found> {
    const parts = file.split('/');
    return Promise.all(
      parts.map((_, index) => {
        const place = path.join(root, ...parts.slice(0, index + 1));
        return index < parts.length - 1 ? lookAtFolder(place) : lstat(place).catch(absent);
      }),
    );
  }

  async function requireRoot(): Promise<void> {
    await stat(anchor === undefined ? root : path.join(root, anchor));
  }

  /**
   * The folders that a file needs, each synced into its parent at least once in the life of this store. `found`: what
   * of them is there.
   */
  async function makeFolders(file: string, found: Found): Promise<void> {
    await requireRoot();
    let place = root;
    for (const [index, part] of file.split('/').slice(0, -1).entries()) {
      place = path.join(place, part);
      if (found[index] && synced.has(place)) continue;
      const made = await makeFolder(place);
      if (!made) await syncFolder(path.dirname(place));
      synced.add(place);
    }
  }

  return {
    list: (folder) =>
      attempt(folder === '' ? [] : [folder], async () => {
        await requireRoot();
        await sweep(root, await entriesOf(root));
        return walk(folder === '' ? root : onDisk(folder), folder);
      }),
    stat: (file) =>
      attempt([file], (found) => {
        const stamp = found.at(-1);
        if (!stamp) throw refusal('ENOENT');
        if (!stamp.isFile()) throw refusal('EISDIR');
        return { size: stamp.size, modified: stamp.mtimeMs };
      }),
    read: async (file) => {
      const bytes = await attempt([file], () => readWhole(onDisk(file), mostOf(file)));
      return !bytes.ok && bytes.failure.kind === 'disk' && bytes.failure.code === 'EFBIG'
        ? fail({ kind: 'oversized' })
        : bytes;
    },
    readPart: (file, from, length) => attempt([file], () => readPart(onDisk(file), from, length)),
    write: async (file, bytes) => {
      const made = await attempt([file], (found) => makeFolders(file, found));
      if (!made.ok) return made;
      const written = await writeDurably(onDisk(file), bytes);
      return written.ok ? written : fail(await explain(written.failure));
    },
    sync: (file) =>
      attempt([file], async (found) => {
        if (!found.at(-1)) throw refusal('ENOENT');
        await makeFolders(file, found);
        await syncFile(onDisk(file));
        await syncFolder(path.dirname(onDisk(file)));
        return null;
      }),
    move: (from, to) =>
      attempt([from, to], async (found) => {
        await makeFolders(to, found);
        await moveNew(onDisk(from), onDisk(to));
        await syncFolder(path.dirname(onDisk(from)));
        return null;
      }),
    remove: (file) =>
      attempt([file], async () => {
        await requireRoot();
        await rm(onDisk(file), { force: true });
        await syncFolder(path.dirname(onDisk(file))).catch((error: unknown) => {
          if (codeOf(error) !== 'ENOENT') throw error;
        });
        return null;
      }),
  };
}

/**
 * The first part of a path that is neither a file nor a folder.
 * SECURITY: a link inside the journal could lead a read or a write anywhere, a pipe could hold one up for ever; whoever
 * can write to the folder could put one there.
 */
function strangeIn(file: string, found: Found): string | undefined {
  const at = found.findIndex((each) => each && !each.isFile() && !each.isDirectory());
  return at < 0
    ? undefined
    : file
        .split('/')
        .slice(0, at + 1)
        .join('/');
}

async function readPart(file: string, from: number, length: number): Promise<FilePart> {
  // Again, for a link or a pipe put there since the check.
  const handle = await open(file, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);
  try {
    const { size } = await handle.stat();
    const bytes = new Uint8Array(Math.max(0, Math.min(length, size - from)));
    let read = 0;
    while (read < bytes.length) {
      const { bytesRead } = await handle.read(bytes, read, bytes.length - read, from + read);
      // It has become shorter meanwhile.
      if (bytesRead === 0) break;
      read += bytesRead;
    }
    return { bytes: bytes.subarray(0, read), total: size };
  } finally {
    await handle.close();
  }
}

async function syncFile(file: string): Promise<void> {
  // Windows syncs only what may be written.
  const handle = await open(
    file,
    (process.platform === 'win32' ? constants.O_RDWR : constants.O_RDONLY) | constants.O_NOFOLLOW,
  );
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/**
 * Gives a file another name, which must be free. A crash in between leaves both names, never none; where it has one in
 * the other's folder from such a crash, that is the one it keeps.
 */
async function moveNew(from: string, to: string): Promise<void> {
  if (await hasNameBeside(from, to)) {
    await syncFolder(path.dirname(to));
    await unlink(from);
    return;
  }
  try {
    await link(from, to);
    await syncFolder(path.dirname(to));
    await unlink(from);
  } catch (error) {
    // FAT and some network file systems have no hard links.
    if (!['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EMLINK'].includes(codeOf(error) ?? '')) throw error;
    if (
      await lstat(to).then(
        () => true,
        () => false,
      )
    )
      throw refusal('EEXIST');
    await rename(from, to);
    await syncFolder(path.dirname(to));
  }
}

/** Whether a file has another name in the folder in which a name is wanted. */
async function hasNameBeside(file: string, wanted: string): Promise<boolean> {
  const { ino, nlink, dev } = await lstat(file);
  if (nlink < 2) return false;
  const folder = path.dirname(wanted);
  const others = (await entriesOf(folder))
    .map(({ name }) => path.join(folder, name))
    .filter((other) => other !== file && other !== wanted);
  const found = await Promise.all(others.map((other) => lstat(other).catch(absent)));
  return found.some((other) => other?.ino === ino && other.dev === dev);
}

async function walk(place: string, name: string): Promise<StoredFile[]> {
  const entries = await entriesOf(place);
  await sweep(place, entries);
  const found = await Promise.all(
    entries
      .filter((entry) => !isClutter(entry.name) && !isTemporary(entry.name))
      .map(async (entry) => {
        const file = name === '' ? entry.name : `${name}/${entry.name}`;
        if (entry.isDirectory()) return walk(path.join(place, entry.name), file);
        const stamp = await lstat(path.join(place, entry.name)).catch(absent);
        return stamp ? [{ path: file, size: stamp.size, modified: stamp.mtimeMs, foreign: !stamp.isFile() }] : [];
      }),
  );
  return found.flat();
}
