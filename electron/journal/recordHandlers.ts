import { createHash } from 'node:crypto';
import type { KeeperRequests } from '../contract';
import type { OpenRecord } from '../contract/records';
import type { Failure } from '../contract/failure';
import type { Handlers, InputOf } from '../contract/request';
import { idFrom, newId, type Id } from '../domain/id';
import { fail, ok, unreachable, type Result } from '../domain/result';
import type { LockedWriting } from './lockedWriting';
import { changeTogether, idOf } from './changing';
import { whileOpen, type JournalSource } from './whileOpen';
import type { LoadedRecord } from './loadedRecord';
import { recordPath } from './paths';
import { editRecord } from './record';
import { inTurn, makeSaving, openRecord, putBack, writeRecord } from './saving';
import type { OpenJournal } from './openJournal';
import { namesInUse } from './namesInUse';

export type RecordHandlers = Pick<
  Handlers<KeeperRequests>,
  | 'records.list'
  | 'records.get'
  | 'records.save'
  | 'records.change'
  | 'records.leave'
  | 'records.namesInUse'
  | 'records.resolve'
>;

/** `lockedWriting`: where entries are saved while the journal is locked. */
export function recordHandlers(
  source: JournalSource,
  lockedWriting: () => Promise<LockedWriting | undefined>,
): RecordHandlers {
  const save = makeSaving();
  return {
    'records.list': whileOpen(source, ({ records }) => Promise.resolve(ok(records.summaries()))),
    'records.get': whileOpen(source, (journal, { id }) =>
      journal.turns.take(id, async () => {
        // Where the folder is out of reach, what is in memory can still be read.
        await journal.reconcileFile(journal.fileOf(recordPath(id)));
        return openRecord(journal, id);
      }),
    ),
    'records.save': async (input) => {
      const locked = await lockedWriting();
      return locked ? locked.save(input) : whileOpen(source, save)(input);
    },
    'records.change': whileOpen(source, async (journal, { changes }) =>
      new Set(changes.map(idOf)).size < changes.length ? fail({ kind: 'invalid' }) : changeTogether(journal, changes),
    ),
    'records.leave': whileOpen(source, ({ turns, editing }, { id }) =>
      turns.take(id, async () => {
        await editing.leave(id);
        return ok(null);
      }),
    ),
    'records.namesInUse': whileOpen(source, ({ records }) => Promise.resolve(ok(namesInUse(records.all())))),
    'records.resolve': whileOpen(source, (journal, input) => inTurn(journal, input.id, () => resolve(journal, input))),
  };
}

/** The text that was not chosen is safe in the history, or in an entry of its own, before anything is removed. */
async function resolve(
  journal: OpenJournal,
  { id, file, keep }: InputOf<KeeperRequests['records.resolve']>,
): Promise<Result<OpenRecord, Failure>> {
  const find = () => journal.records.copies(id).find((copy) => copy.file === file);
  // SECURITY: only a file that is known as a second version is looked at; the path comes from the window.
  const looked = find() ? await journal.reconcileFile(file) : fail({ kind: 'not-found' as const });
  if (!looked.ok) return looked;
  const present = journal.records.present(id);
  const other = find();
  if (!present || !other) return fail({ kind: 'not-found' });
  const safe = await settle(journal, present, other, keep);
  if (!safe.ok) return safe;
  const removed = await journal.store.remove(other.path);
  if (!removed.ok) return removed;
  journal.changed(journal.records.drop(file));
  return openRecord(journal, id);
}

async function settle(
  journal: OpenJournal,
  present: LoadedRecord,
  other: LoadedRecord,
  keep: 'present' | 'other' | 'both',
): Promise<Result<unknown, Failure>> {
  const { id } = present.record;
  // Also what was chosen before, and broken off.
  if (present.source === other.source) return journal.store.sync(present.path);
  switch (keep) {
    case 'present':
      return journal.history.keep(id, other.source, 'unchosen');
    case 'other': {
      await journal.editing.leave(id);
      const kept = await journal.history.keep(id, present.source, 'unchosen');
      return kept.ok ? writeRecord(journal, recordPath(id), other, true) : kept;
    }
    case 'both': {
      const own = ownId(other.file);
      return inTurn(journal, own, async () => {
        const made = journal.records.present(own);
        const copy = editRecord(other, { ...other.record, id: own });
        if (copy && (!made || made.source === copy.source)) return putBack(journal, copy);
        const another = editRecord(other, { ...other.record, id: newId() });
        return another ? putBack(journal, another) : fail({ kind: 'not-saved' });
      });
    }
    default:
      return unreachable(keep);
  }
}

/**
 * The id that a second version has as a record of its own. Where making it is broken off and tried again, it is not
 * made twice.
 * SECURITY: of the file's name alone, which anybody sees who sees the folder; never of what is in it.
 */
function ownId(file: string): Id {
  return idFrom(createHash('sha256').update(file).digest());
}
