import { setTimeout as pause } from 'node:timers/promises';
import type { WindowEvent } from '../contract/event';
import { isId, type Id } from '../domain/id';
import { fail, ok, type Result } from '../domain/result';
import { encryptingStore, storePath, type Codec } from '../storage/encrypting';
import { journalFiles } from '../storage/folder';
import type { Store, StoredFile, StoreFailure } from '../storage/store';
import { CACHE, readCache, writeCache } from './cache';
import { makeEditing, type Editing } from './editing';
import { holdFile } from './held';
import { makeHistory, type History } from './history';
import { load, type Progress } from './loading';
import { RECORDS } from './places';
import { makeRecords, sameStamp, type Records } from './records';
import { makeSearch, type Search } from './search';
import { makeTurns, type Turns } from './turns';

/** How long after the last change the cache is written, in milliseconds. */
const IDLE = 30_000;
/** How long the listing of the folder waits, in milliseconds. */
const BEHIND_KEY = 40;
/** So many files read anew at once make a new cache worth its while. */
const MANY = 50;
/** Up to so many characters the cache is written while closing, which nobody should have to wait for. */
const QUICK = 2_000_000;

/** An open journal: its key, its records, and what is going on with them. */
export interface Session {
  readonly folder: string;
  readonly encrypted: boolean;
  readonly files: Store;
  readonly store: Store;
  readonly records: Records;
  readonly history: History;
  readonly editing: Editing;
  readonly search: Search;
  readonly turns: Turns;
  readonly clock: () => number;
  /** A file's whole path in the folder, for the store's path of it. */
  readonly fileOf: (path: string) => string;
  /** Brings search, cache and, unless it asked for the change itself, the window up to date. */
  readonly changed: (ids: Iterable<Id>, tell?: boolean) => void;
  /** Looks at one file again, within the turn of its record; ours that was replaced from outside is kept as a version. */
  readonly look: (file: string) => Promise<Result<null, StoreFailure>>;
  /** Looks at everything again. */
  readonly reconcile: () => Promise<Result<null, StoreFailure>>;
  /** Finishes what is being written, keeps versions, refreshes the cache if that is quick. */
  readonly close: () => Promise<void>;
}

export interface Opening {
  readonly folder: string;
  readonly encrypted: boolean;
  readonly codec: Codec;
  readonly clock: () => number;
  readonly send: (event: WindowEvent) => void;
  readonly progress: Progress;
  /** What the folder of records holds, where somebody has begun to look while the key was being derived. */
  readonly listing?: Listing | undefined;
}

export type Listing = ReturnType<Store['list']>;

/** Begins to look what a journal's folder of records holds, a moment from now: the derivation of the key, which goes on at the same time, is not to queue behind it. */
export async function beginListing(folder: string): Listing {
  await pause(BEHIND_KEY);
  return journalFiles(folder).list(RECORDS);
}

/** The name of a turn: what lies beside a record is its business too. */
export function turnOf(file: string): string {
  const id = file.slice(file.lastIndexOf('/') + 1).slice(0, 26);
  return isId(id) ? id : file;
}

/** Reads a journal into memory. Fails only where its folder is out of reach. */
export async function openSession({ folder, encrypted, codec, clock, send, progress, listing }: Opening): Promise<Result<Session, StoreFailure>> {
  const files = journalFiles(folder);
  const store = encryptingStore(files, codec);
  const records = makeRecords();
  const history = makeHistory(store, clock);
  const editing = makeEditing(history, clock);
  const search = makeSearch();
  const turns = makeTurns();
  const fileOf = (path: string) => path + codec.ending;
  const fileOfListed = (listed: StoredFile) => (listed.foreign ? listed.path : fileOf(listed.path));
  let attention = 0;
  let stale = false;
  let closed = false;
  let caching: NodeJS.Timeout | undefined;

  async function refreshCache(): Promise<void> {
    stale = false;
    clearTimeout(caching);
    caching = undefined;
    await turns.take(CACHE, () => writeCache(store, records.held()));
  }

  function tellAttention(): void {
    if (attention === records.attentionCount()) return;
    attention = records.attentionCount();
    send({ event: 'attention', count: attention });
  }

  function changed(ids: Iterable<Id>, tell = true): void {
    const all = [...ids];
    for (const id of all) {
      const present = records.present(id);
      if (present) search.put(present.entry);
      else search.drop(id);
    }
    tellAttention();
    if (all.length === 0) return;
    if (tell) send({ event: 'entries', changed: all.flatMap((id) => records.summary(id) ?? []), removed: all.filter((id) => !records.present(id)) });
    stale = true;
    clearTimeout(caching);
    if (!closed) caching = setTimeout(() => void refreshCache(), IDLE).unref();
  }

  async function look(file: string): Promise<Result<null, StoreFailure>> {
    const known = records.at(file);
    const path = storePath(codec, file);
    const stamp = await files.stat(file);
    if (!stamp.ok) {
      if (stamp.failure.kind !== 'not-found') return stamp.failure.kind === 'folder-gone' ? stamp : ok(null);
      if (known) changed(records.drop(file));
      return ok(null);
    }
    if (known && sameStamp(known.stamp, stamp.value) && !('reason' in known && known.reason === 'unreadable')) return ok(null);
    const held = path === undefined ? ok({ file, stamp: stamp.value, reason: 'foreign' as const }) : await holdFile(store, file, path, stamp.value);
    if (!held.ok) return held.failure.kind === 'not-found' ? ok(null) : held;
    if (known && 'source' in known && known.source !== ('source' in held.value ? held.value.source : undefined)) await history.keep(known.entry.id, known.source);
    changed(records.put(held.value));
    return ok(null);
  }

  async function reconcile(): Promise<Result<null, StoreFailure>> {
    const listed = await store.list(RECORDS);
    if (!listed.ok) return listed;
    const there = new Map(listed.value.map((each) => [fileOfListed(each), each]));
    const differing = [...there].filter(([file, stamp]) => {
      const known = records.at(file);
      return !known || !sameStamp(known.stamp, stamp) || ('reason' in known && known.reason === 'unreadable');
    });
    for (const file of [...differing.map(([name]) => name), ...records.files().filter((name) => !there.has(name))]) {
      const looked = await turns.take(turnOf(file), () => look(file));
      if (!looked.ok) return looked;
    }
    return ok(null);
  }

  const early = encryptingStore({ ...files, list: (of) => listing ?? files.list(of) }, codec);
  const [listed, cached] = await Promise.all([early.list(RECORDS), readCache(store)]);
  if (!listed.ok) return fail(listed.failure);
  const loaded = await load(store, listed.value, fileOfListed, cached, progress);
  if (!loaded.ok) return loaded;
  for (const file of loaded.value.files) records.put(file);
  for (const { entry } of records.all()) search.put(entry);
  tellAttention();
  void search.warm();
  if (loaded.value.read >= MANY) void refreshCache();
  else stale = loaded.value.read > 0;
  for (const { entry, source } of loaded.value.replaced) void turns.take(entry.id, () => history.keep(entry.id, source));

  return ok({
    folder, encrypted, files, store, records, history, editing, search, turns, clock, fileOf, changed, look, reconcile,
    close: async () => {
      closed = true;
      clearTimeout(caching);
      await Promise.all(editing.open().map((id) => turns.take(id, () => editing.leave(id))));
      await turns.settled();
      let size = 0;
      for (const { source } of records.all()) size += source.length;
      if (stale && size <= QUICK) await refreshCache();
    },
  });
}
