import { setTimeout as pause } from 'node:timers/promises';
import type { WindowEvent } from '../contract/event';
import type { Attention, Reason, Unread } from '../contract/search';
import type { Id } from '../domain/id';
import { ok, type Result } from '../domain/result';
import { encryptingStore, type Codec } from '../storage/encrypting';
import { journalFiles } from '../storage/folder';
import { sweepBelow } from '../storage/leftovers';
import type { Store, StoreFailure } from '../storage/store';
import { readCache } from './cache';
import { makeCaching } from './caching';
import { makeEditing, type Editing } from './editing';
import { makeHistory, type History } from './history';
import { loadJournal, type LoadingProgress } from './loading';
import { fileOfListed, makeReconciling, type Reconciling } from './reconciling';
import { makeMissing, type Missing } from './missing';
import { NOTES, noteBack } from './notes';
import { finishPending } from './pending';
import { RECORDS, recordPath } from './paths';
import { makeRecords, type Records } from './records';
import { makeSearch, type Search } from './search';
import type { Reseal } from './resealing';
import { readSeen, type Seen } from './seen';
import { makeTurns, type Turns } from '../domain/turns';

/** How long the listing of the folder waits, in milliseconds. */
const BEHIND_KEY = 40;
/** How long after the opening the whole folder is looked through for what crashes have left, in milliseconds. */
const SWEPT = 5000;
/** So many files read anew at once make a new cache worth its while. */
const MANY = 50;

/** An open journal: its key, its records, and what is going on with them. */
export interface OpenJournal extends Reconciling {
  readonly folder: string;
  readonly encrypted: boolean;
  /** The folder as it lies on the disk. */
  readonly files: Store;
  readonly store: Store;
  readonly codec: Codec;
  /** Where the journal had other keys before. */
  readonly reseal: Reseal | undefined;
  readonly records: Records;
  readonly history: History;
  readonly editing: Editing;
  readonly search: Search;
  readonly turns: Turns;
  readonly seen: Seen;
  readonly clock: () => number;
  readonly missing: Missing;
  /** Everything in the folder that needs a look. */
  readonly attention: () => readonly Attention[];
  /** Says why a file beside the records needs a look; undefined where it does not. */
  readonly notice: (file: string, reason: Reason | undefined) => void;
  /** A file's whole path within the journal, for the store's path of it. */
  readonly fileOf: (path: string) => string;
  /** Brings search, cache and, unless it asked for the change itself, the window up to date. */
  readonly changed: (ids: Iterable<Id>, tell?: boolean) => void;
  /** Finishes what is being written, keeps versions, refreshes the cache if that is quick. */
  readonly close: () => Promise<void>;
}

export interface OpeningNeeds {
  readonly folder: string;
  readonly encrypted: boolean;
  readonly codec: Codec;
  /** Where the journal had other keys before. */
  readonly reseal?: Reseal | undefined;
  /** The journal's own id. */
  readonly journal: Id;
  /** Milliseconds since 1970, for dates that are written: somebody can set it. */
  readonly clock: () => number;
  /** Milliseconds by a clock that nobody can set, for how long something has lasted. */
  readonly passed: () => number;
  /** For how many milliseconds this computer has been running, asleep or awake; from 0 again with every start. */
  readonly running: () => number;
  /** Where this computer keeps what it has seen of its journals; null is nowhere. */
  readonly own: Store | null;
  readonly send: (event: WindowEvent) => void;
  readonly progress: LoadingProgress;
  /** Ends the reading; nothing has been written by then. */
  readonly stop?: AbortSignal;
  /** What the folder of records holds, where somebody has begun to look while the key was being derived. */
  readonly listing?: Listing | undefined;
  /** Files beside the records that need a look. */
  readonly beside?: readonly Unread[];
}

export type Listing = ReturnType<Store['list']>;

/**
 * Begins to look what a journal's folder of records holds, a moment from now: the derivation of the key, which goes on
 * at the same time, is not to queue behind it.
 */
export async function beginListing(folder: string): Listing {
  await pause(BEHIND_KEY);
  return journalFiles(folder).list(RECORDS);
}

/**
 * Reads a journal into memory. Fails only where its folder is out of reach, and with `locked` where it is told to stop.
 */
export async function openJournal({
  folder,
  encrypted,
  codec,
  reseal,
  journal,
  clock,
  passed,
  running,
  own,
  send,
  progress,
  stop,
  listing,
  beside = [],
}: OpeningNeeds): Promise<Result<OpenJournal, StoreFailure>> {
  const files = journalFiles(folder);
  const store = encryptingStore(files, codec);
  const listedFiles = encryptingStore({ ...files, list: (of) => listing ?? files.list(of) }, codec);
  const [begun, cached, seen] = await Promise.all([
    listedFiles.list(RECORDS),
    readCache(store),
    readSeen(own, journal, running),
  ]);
  const history = makeHistory(store, seen, clock);
  // Where the disk does not let it be finished now, the journal opens all the same.
  const finished = await finishPending(store, (id, source) => history.keep(id, source, 'unchosen'));
  const listed = finished.ok && finished.value ? await store.list(RECORDS) : begun;
  if (!listed.ok) return listed;
  const loaded = await loadJournal(store, listed.value, (file) => fileOfListed(codec, file), cached, progress, stop);
  if (!loaded.ok) return loaded;

  const records = makeRecords();
  const search = makeSearch();
  const turns = makeTurns();
  const editing = makeEditing(history, passed, () => {
    changed([]);
  });
  const missing = makeMissing(records, (id) => recordPath(id) + codec.ending);
  // What is missing stays in the cache, so that its last text is known after a restart too.
  const caching = makeCaching(store, () => [...records.held(), ...missing.all()], turns);
  const aside = new Map(beside.map(({ file, reason }) => [file, reason]));
  let attention = 0;

  function changed(ids: Iterable<Id>, tell = true): void {
    const all = [...ids];
    for (const id of all) {
      const present = records.present(id);
      if (present) search.put(present.record);
      else search.drop(id);
    }
    const back = missing.takeBack();
    if (back.length > 0) void turns.take(NOTES, () => noteBack(store, back));
    const count = records.attentionCount() + aside.size + editing.owing().length + missing.all().length;
    if (attention !== count) {
      attention = count;
      send({ event: 'attention', count });
    }
    if (all.length === 0) return;
    if (tell)
      send({
        event: 'records',
        changed: all.flatMap((id) => records.summary(id) ?? []),
        removed: all.filter((id) => !records.present(id)),
      });
    caching.spoil();
  }

  for (const file of loaded.value.files) records.put(file);
  for (const { record } of records.all()) search.put(record);
  for (const held of loaded.value.missing) missing.note(held);
  changed([]);
  if (loaded.value.read >= MANY) void caching.refresh();
  else if (loaded.value.read > 0) caching.spoil();
  for (const { record, source } of loaded.value.replaced)
    void turns.take(record.id, () => history.keep(record.id, source, 'unchosen'));
  void search.warm();
  const over = new AbortController();
  const sweeping = pause(SWEPT, undefined, { signal: over.signal, ref: false })
    .then(() => sweepBelow(folder, over.signal))
    .catch(() => undefined);

  return ok({
    ...makeReconciling({ files, store, codec, records, history, missing, turns, changed }),
    folder,
    encrypted,
    files,
    store,
    codec,
    reseal,
    records,
    history,
    editing,
    search,
    missing,
    turns,
    seen,
    clock,
    changed,
    attention: () => [
      ...records.attention(),
      ...[...aside].map(([file, reason]) => ({ file, reason })),
      ...editing.owing().map((id) => ({ file: recordPath(id) + codec.ending, reason: 'not-kept' as const })),
      ...missing.all().map(({ file, title, excerpt, record: { id, kind, at } }) => ({
        file,
        reason: 'missing' as const,
        record: { kind, id, title, excerpt, at },
      })),
    ],
    notice: (file, reason) => {
      if (reason) aside.set(file, reason);
      else aside.delete(file);
    },
    fileOf: (path) => path + codec.ending,
    close: async () => {
      over.abort();
      await Promise.all(editing.open().map((id) => turns.take(id, () => editing.leave(id))));
      await turns.settled();
      await Promise.all([caching.close(), seen.keep(), sweeping]);
    },
  });
}
