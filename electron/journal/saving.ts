import type { InputOf, AnswerValue } from '../contract/request';
import type { KeeperRequests } from '../contract';
import type { OpenRecord } from '../contract/records';
import type { Failure } from '../contract/failure';
import { type RecordSummary, summaryOf } from '../domain/records/summary';
import type { Id } from '../domain/id';
import { momentAt } from '../domain/time/moment';
import { isBlank } from '../domain/records/blank';
import { fail, ok, type Result } from '../domain/result';
import { bytesOf, loadedRecord, revisionOf, type LoadedRecord } from './loadedRecord';
import { conflictPath, freeStamp, recordPath, stampOf } from './paths';
import { editRecord, newRecord, sameRecord, type ReadRecord } from './record';
import type { OpenJournal } from './openJournal';
import { trashed } from './trashed';

type Save = KeeperRequests['records.save'];

/** Takes a record's turn, and looks first whether somebody else changed it. */
export function inTurn<Value>(
  journal: OpenJournal,
  id: Id,
  work: () => Promise<Result<Value, Failure>>,
): Promise<Result<Value, Failure>> {
  return journal.turns.take(id, async () => {
    const looked = await journal.reconcileFile(journal.fileOf(recordPath(id)));
    return looked.ok ? work() : looked;
  });
}

/** Writes a record at a path and takes it into memory. `tell`: whether the window is told. */
export async function writeRecord(
  journal: OpenJournal,
  path: string,
  record: ReadRecord,
  tell: boolean,
): Promise<Result<LoadedRecord, Failure>> {
  const written = await journal.store.write(path, bytesOf(record.source));
  if (!written.ok) {
    // It may lie there all the same.
    await journal.reconcileFile(journal.fileOf(path));
    return written;
  }
  const held = loadedRecord(journal.fileOf(path), path, written.value, record);
  journal.changed(journal.records.put(held), tell);
  return ok(held);
}

/**
 * Puts a text into a record's place, or beside what is there; where it lies in either already, it makes sure of that:
 * what was broken off and is tried again makes no second one.
 */
export async function putBack(journal: OpenJournal, record: ReadRecord): Promise<Result<LoadedRecord, Failure>> {
  const { id } = record.record;
  const present = journal.records.present(id);
  const there = [...(present ? [present] : []), ...journal.records.copies(id)].find(
    ({ source }) => source === record.source,
  );
  if (!there)
    return writeRecord(
      journal,
      journal.records.at(journal.fileOf(recordPath(id))) ? placeBeside(journal, id) : recordPath(id),
      record,
      true,
    );
  const sure = await journal.store.sync(there.path);
  return sure.ok ? ok(there) : sure;
}

/** The record as it is now, with the versions beside it. */
export function openRecord(journal: OpenJournal, id: Id): Result<OpenRecord, Failure> {
  const present = journal.records.present(id);
  if (!present) return fail({ kind: 'not-found' });
  const others = journal.records
    .copies(id)
    .map(({ file, record, stamp }) => ({ file, record, changed: momentAt(Math.floor(stamp.modified)) }));
  return ok({ record: present.record, revision: revisionOf(present.source), others });
}

/** A free place for a second version of a record. */
export function placeBeside({ clock, records, fileOf }: OpenJournal, id: Id): string {
  return conflictPath(
    id,
    freeStamp(stampOf(clock()), (taken) => records.at(fileOf(conflictPath(id, taken))) !== undefined),
  );
}

/**
 * Moves aside what lies in a record's place and cannot be taken as the record (damaged, of another kind), so that
 * nothing is written over it.
 */
async function clearPlace(journal: OpenJournal, id: Id): Promise<Result<null, Failure>> {
  const place = recordPath(id);
  const lying = journal.records.at(journal.fileOf(place));
  if (!lying || 'source' in lying) return ok(null);
  const aside = placeBeside(journal, id);
  const moved = await journal.store.move(place, aside);
  if (!moved.ok) {
    // It may lie there as well.
    await journal.reconcileFile(journal.fileOf(aside));
    return moved;
  }
  journal.changed(journal.records.drop(lying.file));
  return journal.reconcileFile(journal.fileOf(aside));
}

/** Saves records of an open journal. */
export function makeSaving() {
  /** Where the unsaved text of somebody was put whose base was stale, so that saving it again makes no second copy. */
  const beside = new Map<string, string>();

  async function save(
    journal: OpenJournal,
    { record, base }: InputOf<Save>,
  ): Promise<Result<AnswerValue<Save>, Failure>> {
    const { records, editing } = journal;
    const present = records.present(record.id);
    if (present && sameRecord(present.record, record)) {
      // It may be what a save has left of which nobody knows how it ended: it is not saved before its name is on the
      // disk.
      const sure = await journal.store.sync(present.path);
      return sure.ok ? saved(journal, present) : sure;
    }
    if (present && base !== revisionOf(present.source)) return keepBeside(journal, present, { record, base });
    const next = present ? editRecord(present, record) : newRecord(record);
    if (!next) return fail({ kind: 'not-saved' });
    if (!present && isBlank(record)) return ok({ revision: revisionOf(next.source), summary: summaryOf(record) });
    if (!present && base !== null) {
      // A last save that comes after the record was put into the trash does not bring it back, unless it says something
      // new.
      const gone = await trashed(journal, record.id);
      if (gone.ok && sameRecord(gone.value.record, record))
        return ok({ revision: revisionOf(gone.value.source), summary: summaryOf(record) });
    }
    const free = await clearPlace(journal, record.id);
    if (!free.ok) return free;
    await editing.before(record.id, present?.source);
    const written = await writeRecord(journal, recordPath(record.id), next, false);
    if (!written.ok) return written;
    await editing.after(record.id, next.source);
    return saved(journal, written.value);
  }

  async function keepBeside(
    journal: OpenJournal,
    present: LoadedRecord,
    { record, base }: InputOf<Save>,
  ): Promise<Result<never, Failure>> {
    const { records } = journal;
    const name = `${record.id} ${base ?? ''}`;
    const known = beside.get(name);
    const path = known !== undefined && records.at(journal.fileOf(known)) ? known : placeBeside(journal, record.id);
    const next = editRecord(present, record) ?? newRecord(record);
    if (!next) return fail({ kind: 'not-saved' });
    const same = records.copies(record.id).find((copy) => sameRecord(copy.record, record));
    const written = same ? await journal.store.sync(same.path) : await writeRecord(journal, path, next, true);
    if (!written.ok) return written;
    beside.set(name, same?.path ?? path);
    return fail({ kind: 'conflict' });
  }

  return (journal: OpenJournal, input: InputOf<Save>) => inTurn(journal, input.record.id, () => save(journal, input));
}

function saved(
  journal: OpenJournal,
  { source, record }: LoadedRecord,
): Result<{ readonly revision: string; readonly summary: RecordSummary }, Failure> {
  return ok({ revision: revisionOf(source), summary: journal.records.summary(record.id) ?? summaryOf(record) });
}
