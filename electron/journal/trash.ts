import type { KeeperRequests } from '../contract';
import type { TrashedRecord } from '../contract/records';
import type { Failure } from '../contract/failure';
import type { Handlers } from '../contract/request';
import { headOf } from '../domain/records/head';
import { isId, type Id } from '../domain/id';
import { epochOf, momentAt } from '../domain/time/moment';
import { fail, ok, type Result } from '../domain/result';
import { whileOpen, type JournalSource } from './whileOpen';
import { bytesOf } from './loadedRecord';
import { TRASH, trashPath } from './paths';
import { deletedIn, withDeleted, type ReadRecord } from './record';
import { inTurn, putBack } from './saving';
import type { OpenJournal } from './openJournal';
import { summaryOf } from '../domain/records/summary';
import { allTrashed, trashed } from './trashed';

export type TrashHandlers = Pick<
  Handlers<KeeperRequests>,
  'trash.list' | 'trash.put' | 'trash.get' | 'trash.restore' | 'trash.remove'
>;

export function trashHandlers(source: JournalSource): TrashHandlers {
  return {
    'trash.list': whileOpen(source, async (journal) => {
      const looked = await lookAtTrash(journal);
      if (!looked.ok) return looked;
      const all = await allTrashed(journal);
      if (!all.ok) return all;
      return ok(
        all.value.map((each) => describe(journal, each)).sort((a, b) => epochOf(b.deleted) - epochOf(a.deleted)),
      );
    }),
    'trash.put': whileOpen(source, (journal, { id }) => inTurn(journal, id, () => put(journal, id))),
    'trash.get': whileOpen(source, async (journal, { id }) => {
      const found = await trashed(journal, id);
      return found.ok ? ok(found.value.record) : found;
    }),
    'trash.restore': whileOpen(source, (journal, { id }) =>
      inTurn(journal, id, async () => {
        const found = await trashed(journal, id);
        if (!found.ok) return found;
        const written = await putBack(journal, withDeleted(found.value, undefined));
        if (!written.ok) return written;
        const removed = await journal.store.remove(trashPath(id));
        return removed.ok ? ok(journal.records.summary(id) ?? summaryOf(found.value.record)) : removed;
      }),
    ),
    'trash.remove': whileOpen(source, (journal, { id }) => inTurn(journal, id, () => removeForGood(journal, id))),
  };
}

/** Takes note of the day, and of what lies in the trash on it. */
export async function lookAtTrash({ store, seen, clock }: OpenJournal): Promise<Result<null, Failure>> {
  seen.read(clock());
  const listed = await store.list(TRASH);
  if (!listed.ok) return listed;
  seen.lookAtTrash(
    listed.value.flatMap(({ path, foreign, modified }) => {
      const id = path.slice(TRASH.length + 1, -'.md'.length);
      return !foreign && isId(id) && path === trashPath(id) ? [{ id, modified }] : [];
    }),
  );
  await seen.keep();
  return ok(null);
}

/**
 * Removes for good what this computer has seen in the trash for as long as records stay there. What cannot be read
 * stays.
 */
export async function purgeTrash(journal: OpenJournal): Promise<void> {
  const looked = await lookAtTrash(journal);
  if (!looked.ok) return;
  for (const { id, modified } of journal.seen.over()) {
    await journal.turns.take(id, async () => {
      const [stamp, found] = [await journal.store.stat(trashPath(id)), await trashed(journal, id)];
      if (stamp.ok && stamp.value.modified === modified && found.ok) await removeForGood(journal, id);
    });
  }
}

/**
 * Writes it into the trash first and removes it after: what stops in between leaves both, and goes on from there when
 * it is asked for again.
 */
async function put(journal: OpenJournal, id: Id): Promise<Result<null, Failure>> {
  const present = journal.records.present(id);
  const earlier = await trashed(journal, id);
  if (!present) return earlier.ok ? ok(null) : fail({ kind: 'not-found' });
  const copies = journal.records.copies(id);
  const kept = await keepBesides(journal, present, earlier.ok ? earlier.value : undefined);
  if (!kept.ok) return kept;
  const written = await journal.store.write(
    trashPath(id),
    bytesOf(withDeleted(present, momentAt(journal.clock())).source),
  );
  if (!written.ok) return written;
  for (const { path, file } of [...copies, present]) {
    const removed = await journal.store.remove(path);
    if (!removed.ok) return removed;
    journal.changed(journal.records.drop(file));
  }
  await lookAtTrash(journal);
  return ok(null);
}

/** Keeps as versions, before a record goes to the trash, what lies beside it and what lies in the trash already. */
export async function keepBesides(
  journal: OpenJournal,
  present: ReadRecord,
  earlier: ReadRecord | undefined,
): Promise<Result<null, Failure>> {
  const { id } = present.record;
  await journal.editing.leave(id);
  const others = [
    ...journal.records.copies(id).map(({ source }) => source),
    ...(earlier ? [withDeleted(earlier, undefined).source] : []),
  ];
  for (const source of others.filter((other) => other !== present.source)) {
    const kept = await journal.history.keep(id, source, 'unchosen');
    if (!kept.ok) return kept;
  }
  return ok(null);
}

/** The earlier versions go too, unless the record itself is there. */
async function removeForGood(journal: OpenJournal, id: Id): Promise<Result<null, Failure>> {
  journal.missing.forget(id);
  const removed = await journal.store.remove(trashPath(id));
  return removed.ok && !journal.records.present(id) ? journal.history.remove(id) : removed;
}

function describe(journal: OpenJournal, { source, record }: ReadRecord): TrashedRecord {
  const deleted = deletedIn(source) ?? momentAt(journal.clock());
  const { kind, id, at } = record;
  return { kind, id, ...headOf(record), at, deleted, daysLeft: journal.seen.daysLeft(id) };
}
