import { isId, type Id } from '../domain/id';
import { ok, type Result } from '../domain/result';
import { storePath, type Codec } from '../storage/encrypting';
import type { FileStamp, Store, StoredFile, StoreFailure } from '../storage/store';
import { loadRecord, type LoadedRecord, type Trouble } from './loadedRecord';
import type { History } from './history';
import type { Missing } from './missing';
import { RECORDS, recordPath, trashPath } from './paths';
import { sameStamp, type Records } from './records';
import type { Turns } from '../domain/turns';

/** Follows the files, which are the truth. */
export interface Reconciling {
  /**
   * Looks at one file again, within the turn of its record; a text that was replaced from outside is kept as a version.
   */
  readonly reconcileFile: (file: string) => Promise<Result<null, StoreFailure>>;
  /** Looks at everything again. */
  readonly reconcile: () => Promise<Result<null, StoreFailure>>;
}

/** What looking needs. `files`: as they lie on the disk; `changed`: is told the records that are not as they were. */
export interface ReconcilingNeeds {
  readonly files: Store;
  readonly store: Store;
  readonly codec: Codec;
  readonly records: Records;
  readonly history: History;
  readonly missing: Missing;
  readonly turns: Turns;
  readonly changed: (ids: Iterable<Id>) => void;
}

/** The name of the turn in which a file is looked at and written: what lies beside a record is its business too. */
export function turnOf(file: string): string {
  const id = file.slice(file.lastIndexOf('/') + 1).slice(0, 26);
  return isId(id) ? id : file;
}

/** A listed file's whole path within the journal. */
export function fileOfListed(codec: Codec, { path, foreign }: StoredFile): string {
  return foreign ? path : path + codec.ending;
}

export function makeReconciling({
  files,
  store,
  codec,
  records,
  history,
  missing,
  turns,
  changed,
}: ReconcilingNeeds): Reconciling {
  async function look(file: string): Promise<Result<null, StoreFailure>> {
    const known = records.at(file);
    const stamp = await files.stat(file);
    if (!stamp.ok) {
      if (stamp.failure.kind === 'folder-gone') return stamp;
      if (stamp.failure.kind !== 'not-found' || !known) return ok(null);
      if ('source' in known && known.path === recordPath(known.record.id)) await miss(known);
      changed(records.drop(file));
      return ok(null);
    }
    if (known && isAsRead(known, stamp.value)) return ok(null);
    const path = storePath(codec, file);
    const held =
      path === undefined
        ? ok({ file, stamp: stamp.value, reason: 'foreign' as const })
        : await loadRecord(store, file, path, stamp.value);
    if (!held.ok) return held.failure.kind === 'not-found' ? ok(null) : held;
    if (known && 'source' in known && known.source !== sourceToEdit(held.value))
      await history.keep(known.record.id, known.source, 'unchosen');
    changed(records.put(held.value));
    return ok(null);
  }

  /** A record's file has gone, and not by us. What it said is kept, unless somebody has put it into the trash. */
  async function miss(known: LoadedRecord): Promise<void> {
    const { id } = known.record;
    const deleted = await store.stat(trashPath(id));
    if (deleted.ok) return;
    missing.note(known);
    await history.keep(id, known.source, 'unchosen');
  }

  async function reconcile(): Promise<Result<null, StoreFailure>> {
    const listed = await store.list(RECORDS);
    if (!listed.ok) return listed;
    const there = new Map(listed.value.map((each) => [fileOfListed(codec, each), each]));
    const other = [...there].flatMap(([file, stamp]) => {
      const known = records.at(file);
      return known && isAsRead(known, stamp) ? [] : [file];
    });
    for (const file of [...other, ...records.files().filter((name) => !there.has(name))]) {
      const looked = await turns.take(turnOf(file), () => look(file));
      if (!looked.ok) return looked;
    }
    return ok(null);
  }

  return { reconcileFile: look, reconcile };
}

/** The text of a record; undefined where there is only trouble. */
export function sourceToEdit(lying: LoadedRecord | Trouble): string | undefined {
  return 'source' in lying ? lying.source : undefined;
}

/** What could not be read may be readable now without looking any different. */
function isAsRead(known: LoadedRecord | Trouble, stamp: FileStamp): boolean {
  return sameStamp(known.stamp, stamp) && !('reason' in known && known.reason === 'unreadable');
}
