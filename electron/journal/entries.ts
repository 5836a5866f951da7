import type { KeeperRequests } from '../contract';
import type { OpenEntry } from '../contract/entries';
import type { Failure } from '../contract/failure';
import type { Handlers, InputOf } from '../contract/request';
import { newId } from '../domain/id';
import { fail, ok, unreachable, type Result } from '../domain/result';
import type { Begun } from './begun';
import { whileOpen, type Desk } from './desk';
import type { Held } from './held';
import { recordPlace } from './places';
import { editEntry } from './record';
import { inTurn, makeSaving, openEntry, writeRecord } from './saving';
import type { Session } from './session';
import { wordsIn } from './words';

export type EntryHandlers = Pick<Handlers<KeeperRequests>, 'entries.list' | 'entries.get' | 'entries.save' | 'entries.leave' | 'entries.words' | 'entries.resolve'>;

/** `begun`: where entries are saved while the journal is locked. */
export function entryHandlers(desk: Desk, begun: () => Promise<Begun | undefined>): EntryHandlers {
  const save = makeSaving();
  return {
    'entries.list': whileOpen(desk, ({ records }) => Promise.resolve(ok(records.summaries()))),
    'entries.get': whileOpen(desk, (session, { id }) => session.turns.take(id, async () => {
      // Where the folder is out of reach, what is in memory can still be read.
      await session.look(session.fileOf(recordPlace(id)));
      return openEntry(session, id);
    })),
    'entries.save': async (input) => {
      const locked = await begun();
      return locked ? locked.save(input) : whileOpen(desk, save)(input);
    },
    'entries.leave': whileOpen(desk, ({ turns, editing }, { id }) => turns.take(id, async () => {
      await editing.leave(id);
      return ok(null);
    })),
    'entries.words': whileOpen(desk, ({ records }) => Promise.resolve(ok(wordsIn(records.all())))),
    'entries.resolve': whileOpen(desk, (session, input) => inTurn(session, input.id, () => resolve(session, input))),
  };
}

/** The text that was not chosen is safe in the history, or in an entry of its own, before anything is removed. */
async function resolve(session: Session, { id, file, keep }: InputOf<KeeperRequests['entries.resolve']>): Promise<Result<OpenEntry, Failure>> {
  const find = () => session.records.copies(id).find((copy) => copy.file === file);
  // SECURITY: only a file that is known as a second version is looked at; the path comes from the window.
  const looked = find() ? await session.look(file) : fail({ kind: 'not-found' as const });
  if (!looked.ok) return looked;
  const present = session.records.present(id);
  const other = find();
  if (!present || !other) return fail({ kind: 'not-found' });
  const safe = await settle(session, present, other, keep);
  if (!safe.ok) return safe;
  const removed = await session.store.remove(other.path);
  if (!removed.ok) return removed;
  session.changed(session.records.drop(file));
  return openEntry(session, id);
}

async function settle(session: Session, present: Held, other: Held, keep: 'present' | 'other' | 'both'): Promise<Result<unknown, Failure>> {
  const { id } = present.entry;
  switch (keep) {
    case 'present': return session.history.keep(id, other.source);
    case 'other': {
      await session.editing.leave(id);
      const kept = await session.history.keep(id, present.source);
      return kept.ok ? writeRecord(session, recordPlace(id), other, true) : kept;
    }
    case 'both': {
      const copy = { ...other.entry, id: newId() };
      const edited = editEntry(other, copy);
      return edited ? writeRecord(session, recordPlace(copy.id), edited, true) : fail({ kind: 'not-saved' });
    }
    default: return unreachable(keep);
  }
}
