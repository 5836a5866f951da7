import { setTimeout as pause } from 'node:timers/promises';
import { ATTACHMENTS, MOST_BYTES, PIECE } from '../domain/files/attachment';
import { isId, type Id } from '../domain/id';
import type { StoredFile } from '../storage/store';
import { loadRecord, loadedRecord } from './loadedRecord';
import { sealLate } from './late';
import { readNotes } from './notes';
import { historyFolder, recordPath, TRASH, trashPath } from './paths';
import type { OpenJournal } from './openJournal';
import { readVersionName } from './versionName';

/** After each version that is looked at, in milliseconds: nobody waits for it, and whoever writes is not to notice. */
const BREATH = 3;

/** Most bytes of an attachment as it lies on the disk: what sealing adds to the largest is less than a piece. */
const MOST_LYING = MOST_BYTES + PIECE;

/** Looks at everything beside the records, once, for what needs a look and for records that are missing. */
export async function survey(journal: OpenJournal, stop: AbortSignal): Promise<void> {
  const { store, changed } = journal;
  await excuse(journal);
  const [trash, history] = [await store.list(TRASH), await store.list('history')];
  if (!trash.ok || !history.ok) return;
  for (const file of trash.value) await inspect(journal, file, trashIdOf(file));
  const ids = new Set(history.value.flatMap((file) => versionIdOf(file) ?? []));
  for (const id of ids)
    if (!journal.records.present(id) && !stop.aborted) await journal.turns.take(id, () => missFromHistory(journal, id));
  for (const file of history.value) if (file.foreign || !versionIdOf(file)) await inspect(journal, file, undefined);
  changed([]);
  for (const file of history.value) {
    if (stop.aborted) return;
    const id = versionIdOf(file);
    if (!id) continue;
    if (await inspect(journal, file, id)) changed([]);
    await pause(BREATH, undefined, { ref: false });
  }
  const attachments = await store.list(ATTACHMENTS);
  const large = attachments.ok ? attachments.value.filter(({ size }) => size > MOST_LYING) : [];
  for (const { path, foreign } of large) journal.notice(foreign ? path : journal.fileOf(path), 'oversized');
  if (large.length > 0) changed([]);
  if (journal.reseal) await sealLate(journal, journal.reseal, stop);
}

/** Reads anew which records are in the trash, and which are not missed. */
export async function excuse({ store, missing }: OpenJournal): Promise<void> {
  const trash = await store.list(TRASH);
  const { letGo = [] } = await readNotes(store);
  if (trash.ok)
    missing.excuse(
      trash.value.flatMap((file) => trashIdOf(file) ?? []),
      letGo,
    );
}

/**
 * Whether a file needs a look. `id`: the record that it should hold; undefined where its name is none that it could
 * have.
 */
async function inspect(
  { store, notice, fileOf }: OpenJournal,
  { path, foreign, size, modified }: StoredFile,
  id: Id | undefined,
): Promise<boolean> {
  const file = foreign ? path : fileOf(path);
  if (foreign || !id) {
    notice(file, foreign ? 'foreign' : 'misnamed');
    return true;
  }
  const held = await loadRecord(store, file, path, { size, modified });
  if (!held.ok) return false;
  const reason = 'reason' in held.value ? held.value.reason : held.value.record.id === id ? undefined : 'misnamed';
  notice(file, reason);
  return reason !== undefined;
}

/**
 * A record that is not there, and has earlier versions: the newest of them is what is known of it. In its turn, so that
 * what is removed for good meanwhile is not missed.
 */
async function missFromHistory({ missing, history, fileOf }: OpenJournal, id: Id): Promise<void> {
  if (missing.knows(id)) return;
  const versions = await history.list(id, undefined);
  const [newest] = versions.ok ? versions.value : [];
  const read = newest && (await history.read(id, newest.version));
  if (read?.ok)
    missing.note(loadedRecord(fileOf(recordPath(id)), recordPath(id), { size: 0, modified: 0 }, read.value));
}

function trashIdOf({ path, foreign }: StoredFile): Id | undefined {
  const id = path.slice(TRASH.length + 1, -'.md'.length);
  return !foreign && isId(id) && path === trashPath(id) ? id : undefined;
}

function versionIdOf({ path, foreign }: StoredFile): Id | undefined {
  const [, , id = '', file = ''] = path.split('/');
  const name = file.slice(0, -'.md'.length);
  return !foreign && isId(id) && path === `${historyFolder(id)}/${name}.md` && readVersionName(name) ? id : undefined;
}
