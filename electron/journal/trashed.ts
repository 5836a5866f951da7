import type { Failure } from '../contract/failure';
import { isId, type Id } from '../domain/id';
import { fail, ok, type Result } from '../domain/result';
import { utf8Of } from './loadedRecord';
import { TRASH, trashPath } from './paths';
import { readRecord, type ReadRecord } from './record';
import type { OpenJournal } from './openJournal';

/** A record that lies in the trash, `deleted:` in its source. `damaged` where the file there is not that record. */
export async function trashed(journal: OpenJournal, id: Id): Promise<Result<ReadRecord, Failure>> {
  const bytes = await journal.store.read(trashPath(id));
  if (!bytes.ok) return bytes;
  const source = utf8Of(bytes.value);
  const record = source === undefined ? undefined : readRecord(source);
  return record?.record.id === id ? ok(record) : fail({ kind: 'damaged' });
}

/** Everything in the trash that can be read. */
export async function allTrashed(journal: OpenJournal): Promise<Result<readonly ReadRecord[], Failure>> {
  const listed = await journal.store.list(TRASH);
  if (!listed.ok) return listed;
  const all: ReadRecord[] = [];
  for (const { path, foreign } of listed.value) {
    const id = path.slice(TRASH.length + 1, -'.md'.length);
    const found = !foreign && isId(id) && path === trashPath(id) ? await trashed(journal, id) : undefined;
    if (found?.ok) all.push(found.value);
  }
  return ok(all);
}
