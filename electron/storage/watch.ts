import { watch, type FSWatcher } from 'node:fs';
import { lstat, readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { isClutter } from './clutter';
import { isTemporary } from './durable';
import { liesIn } from './path';

/** How long what happens is collected before it is told, in milliseconds. */
const COLLECTED = 150;

/** How often it is checked that the folder is still there, in milliseconds. */
const CHECKED = 1500;

export type FolderChange =
  /**
   * Files that were made, changed or removed, by anyone, as they lie on the disk (`records/ab/ab….md.age`); null: look
   * at everything.
   */
  | { readonly kind: 'changed'; readonly paths: readonly string[] | null }
  /** The folder cannot be reached any more; watching goes on. */
  | { readonly kind: 'gone' }
  /** It can be reached again; look at everything. */
  | { readonly kind: 'back' };

/**
 * Tells what happens below some folders of a root, which need not exist yet. `anchor`: the file without which the root
 * counts as gone. Never throws; where the system cannot watch (no watches left, some network file systems), every check
 * says “look at everything”. The returned function ends it.
 */
export function watchFolder(
  root: string,
  anchor: string,
  folders: readonly string[],
  tell: (change: FolderChange) => void,
): () => void {
  // Linux has no recursive watch of its own; Node's imitation misses files in new folders.
  const recursive = process.platform !== 'linux';
  const watchers = new Map<string, FSWatcher>();
  let collected: Set<string> | null = new Set();
  let telling: NodeJS.Timeout | undefined;
  let blind = false;
  let there = true;
  let stopped = false;

  const isWatched = (file: string) => folders.some((folder) => file === folder || liesIn(file, folder));

  /** null: something that cannot be named. */
  function collect(file: string | null): void {
    if (stopped) return;
    if (file === null) collected = null;
    else collected?.add(file);
    telling ??= setTimeout(() => {
      const paths = collected && [...collected];
      collected = new Set();
      telling = undefined;
      tell({ kind: 'changed', paths });
    }, COLLECTED);
  }

  function notice(folder: string, event: string, name: string | null): void {
    const file = (folder === '' ? (name ?? '') : `${folder}/${name ?? ''}`).replaceAll(path.sep, '/');
    const last = path.posix.basename(file);
    if (name === null) collect(null);
    else if (!isWatched(file) || isTemporary(last) || isClutter(last)) return;
    else if (!recursive) void enter(file, true);
    else if (last.includes('.')) collect(file);
    // No folder of ours has a dot in its name; one that comes or goes takes its files with it, without a word about
    // them.
    else if (event === 'rename') collect(null);
  }

  /** Watches what turns out to be a folder; with `report`, tells of its files, which may have come before the watch. */
  async function enter(file: string, report: boolean): Promise<void> {
    const found = await lstat(path.join(root, file)).catch(() => undefined);
    if (!found?.isDirectory()) {
      if (report) collect(watchers.has(file) ? null : file);
      leave(file);
      return;
    }
    if (stopped || !there) return;
    observe(file);
    for (const entry of await readdir(path.join(root, file), { withFileTypes: true }).catch(() => [])) {
      if (entry.isDirectory()) await enter(`${file}/${entry.name}`, report);
      else if (report && !isTemporary(entry.name) && !isClutter(entry.name)) collect(`${file}/${entry.name}`);
    }
  }

  function observe(folder: string): void {
    leave(folder);
    try {
      const watcher = watch(path.join(root, folder), { persistent: false, recursive }, (event, name) =>
        notice(folder, event, name),
      );
      watcher.on('error', () => {
        leave(folder);
        blind = true;
      });
      watchers.set(folder, watcher);
    } catch {
      blind = true;
    }
  }

  /** Of a folder and those below it. */
  function leave(folder: string): void {
    for (const [watched, watcher] of [...watchers]) {
      if (watched !== folder && !liesIn(watched, folder)) continue;
      watcher.close();
      watchers.delete(watched);
    }
  }

  async function begin(): Promise<void> {
    observe('');
    if (!recursive) for (const folder of folders) await enter(folder, false);
  }

  async function check(): Promise<void> {
    const found = await stat(path.join(root, anchor)).then(
      () => true,
      () => false,
    );
    if (stopped) return;
    if (found === there) {
      if (blind) collect(null);
      return;
    }
    there = found;
    blind = false;
    leave('');
    tell({ kind: found ? 'back' : 'gone' });
    if (found) await begin();
  }

  void begin();
  const checking = setInterval(() => void check(), CHECKED).unref();

  return () => {
    stopped = true;
    clearInterval(checking);
    clearTimeout(telling);
    leave('');
  };
}
