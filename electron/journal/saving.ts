import type { InputOf, ValueOf } from '../contract/request';
import type { KeeperRequests } from '../contract';
import type { OpenEntry } from '../contract/entries';
import type { Failure } from '../contract/failure';
import type { EntrySummary } from '../domain/entry';
import type { Id } from '../domain/id';
import { momentAt } from '../domain/moment';
import { fail, ok, type Result } from '../domain/result';
import { bytesOf, holdRecord, revisionOf, type Held } from './held';
import { conflictPlace, freeStamp, recordPlace, stampOf } from './places';
import { editEntry, isEmptyEntry, newRecord, sameEntry, type ReadEntry } from './record';
import type { Session } from './session';
import { summaryOf } from './summary';
import { trashed } from './trashed';

type Save = KeeperRequests['entries.save'];

/** Takes a record's turn, and looks first whether somebody else changed it. */
export function inTurn<Value>(session: Session, id: Id, work: () => Promise<Result<Value, Failure>>): Promise<Result<Value, Failure>> {
  return session.turns.take(id, async () => {
    const looked = await session.look(session.fileOf(recordPlace(id)));
    return looked.ok ? work() : looked;
  });
}

/** Writes a record at a path and takes it into memory. `tell`: whether the window is told. */
export async function writeRecord(session: Session, path: string, record: ReadEntry, tell: boolean): Promise<Result<Held, Failure>> {
  const written = await session.store.write(path, bytesOf(record.source));
  if (!written.ok) return written;
  const held = holdRecord(session.fileOf(path), path, written.value, record);
  session.changed(session.records.put(held), tell);
  return ok(held);
}

/** The record as it is now, with the versions beside it. */
export function openEntry(session: Session, id: Id): Result<OpenEntry, Failure> {
  const present = session.records.present(id);
  if (!present) return fail({ kind: 'not-found' });
  const others = session.records.copies(id).map(({ file, entry, stamp }) => ({ file, entry, changed: momentAt(Math.floor(stamp.modified)) }));
  return ok({ entry: present.entry, revision: revisionOf(present.source), others });
}

/** A free place for a second version of a record. */
export function placeBeside({ clock, records, fileOf }: Session, id: Id): string {
  return conflictPlace(id, freeStamp(stampOf(clock()), (taken) => records.at(fileOf(conflictPlace(id, taken))) !== undefined));
}

/** Moves aside what lies in a record's place and cannot be taken as the record (damaged, of another kind), so that nothing is written over it. */
async function clearPlace(session: Session, id: Id): Promise<Result<null, Failure>> {
  const place = recordPlace(id);
  const lying = session.records.at(session.fileOf(place));
  if (!lying || 'source' in lying) return ok(null);
  const aside = placeBeside(session, id);
  const moved = await session.store.move(place, aside);
  if (!moved.ok) return moved;
  session.changed(session.records.drop(lying.file));
  return session.look(session.fileOf(aside));
}

/** Saves entries of an open journal. */
export function makeSaving() {
  /** Where the unsaved text of somebody was put whose base was stale, so that saving it again makes no second copy. */
  const beside = new Map<string, string>();

  async function save(session: Session, { entry, base }: InputOf<Save>): Promise<Result<ValueOf<Save>, Failure>> {
    const { records, editing } = session;
    const present = records.present(entry.id);
    if (present && sameEntry(present.entry, entry)) return saved(session, present);
    if (present && base !== revisionOf(present.source)) return keepBeside(session, present, { entry, base });
    const next = present ? editEntry(present, entry) : newRecord(entry);
    if (!next) return fail({ kind: 'not-saved' });
    if (!present && isEmptyEntry(entry)) return ok({ revision: revisionOf(next.source), summary: summaryOf(entry) });
    if (!present && base !== null) {
      // A last save that comes after the entry was put into the trash does not bring it back, unless it says something new.
      const gone = await trashed(session, entry.id);
      if (gone.ok && sameEntry(gone.value.entry, entry)) return ok({ revision: revisionOf(gone.value.source), summary: summaryOf(entry) });
    }
    const free = await clearPlace(session, entry.id);
    if (!free.ok) return free;
    await editing.before(entry.id, present?.source);
    const written = await writeRecord(session, recordPlace(entry.id), next, false);
    if (!written.ok) return written;
    await editing.after(entry.id, next.source);
    return saved(session, written.value);
  }

  async function keepBeside(session: Session, present: Held, { entry, base }: InputOf<Save>): Promise<Result<never, Failure>> {
    const name = `${entry.id} ${base ?? ''}`;
    const known = beside.get(name);
    const path = known !== undefined && session.records.at(session.fileOf(known)) ? known : placeBeside(session, entry.id);
    const record = editEntry(present, entry) ?? newRecord(entry);
    if (!record) return fail({ kind: 'not-saved' });
    const written = await writeRecord(session, path, record, true);
    if (!written.ok) return written;
    beside.set(name, path);
    return fail({ kind: 'conflict' });
  }

  return (session: Session, input: InputOf<Save>) => inTurn(session, input.entry.id, () => save(session, input));
}

function saved(session: Session, { source, entry }: Held): Result<{ readonly revision: string; readonly summary: EntrySummary }, Failure> {
  return ok({ revision: revisionOf(source), summary: session.records.summary(entry.id) ?? summaryOf(entry) });
}
