import type { KeeperRequests } from '../contract';
import type { TrashedRecord } from '../contract/records';
import type { Failure } from '../contract/failure';
import type { Handlers } from '../contract/request';
import { headOf } from '../domain/head';
import type { Id } from '../domain/id';
import { epochOf, momentAt } from '../domain/moment';
import { fail, ok, type Result } from '../domain/result';
import { whileOpen, type Desk } from './desk';
import { bytesOf } from './held';
import { trashPlace } from './places';
import { deletedIn, withDeleted, type ReadRecord } from './record';
import { inTurn, putBack } from './saving';
import type { Session } from './session';
import { summaryOf } from '../domain/summary';
import { allTrashed, trashed } from './trashed';

export type TrashHandlers = Pick<Handlers<KeeperRequests>, 'trash.list' | 'trash.put' | 'trash.get' | 'trash.restore' | 'trash.remove'>;

const DAY = 24 * 60 * 60 * 1000;
/** How long deleted records stay, in days. */
const DAYS = 30;

export function trashHandlers(desk: Desk): TrashHandlers {
  return {
    'trash.list': whileOpen(desk, async (session) => {
      const all = await allTrashed(session);
      if (!all.ok) return all;
      return ok(all.value.map((each) => describe(session, each)).sort((a, b) => epochOf(b.deleted) - epochOf(a.deleted)));
    }),
    'trash.put': whileOpen(desk, (session, { id }) => inTurn(session, id, () => put(session, id))),
    'trash.get': whileOpen(desk, async (session, { id }) => {
      const found = await trashed(session, id);
      return found.ok ? ok(found.value.record) : found;
    }),
    'trash.restore': whileOpen(desk, (session, { id }) => inTurn(session, id, async () => {
      const found = await trashed(session, id);
      if (!found.ok) return found;
      const written = await putBack(session, withDeleted(found.value, undefined));
      if (!written.ok) return written;
      const removed = await session.store.remove(trashPlace(id));
      return removed.ok ? ok(session.records.summary(id) ?? summaryOf(found.value.record)) : removed;
    })),
    'trash.remove': whileOpen(desk, (session, { id }) => inTurn(session, id, () => removeForGood(session, id))),
  };
}

/** Removes for good what has been in the trash for longer than records stay there. */
export async function purgeTrash(session: Session): Promise<void> {
  const all = await allTrashed(session);
  if (!all.ok) return;
  for (const { source, record: { id } } of all.value) {
    const deleted = deletedIn(source);
    if (deleted && session.clock() - epochOf(deleted) > DAYS * DAY) await session.turns.take(id, () => removeForGood(session, id));
  }
}

/** Writes it into the trash first and removes it after: what stops in between leaves both, and goes on from there when it is asked for again. */
async function put(session: Session, id: Id): Promise<Result<null, Failure>> {
  const present = session.records.present(id);
  const earlier = await trashed(session, id);
  if (!present) return earlier.ok ? ok(null) : fail({ kind: 'not-found' });
  await session.editing.leave(id);
  const copies = session.records.copies(id);
  const others = [...copies.map(({ source }) => source), ...(earlier.ok ? [withDeleted(earlier.value, undefined).source] : [])];
  for (const source of others.filter((other) => other !== present.source)) {
    const kept = await session.history.keep(id, source);
    if (!kept.ok) return kept;
  }
  const written = await session.store.write(trashPlace(id), bytesOf(withDeleted(present, momentAt(session.clock())).source));
  if (!written.ok) return written;
  for (const { path, file } of [...copies, present]) {
    const removed = await session.store.remove(path);
    if (!removed.ok) return removed;
    session.changed(session.records.drop(file));
  }
  return ok(null);
}

/** The earlier versions go too, unless the record itself is there. */
async function removeForGood(session: Session, id: Id): Promise<Result<null, Failure>> {
  const removed = await session.store.remove(trashPlace(id));
  return removed.ok && !session.records.present(id) ? session.history.remove(id) : removed;
}

function describe(session: Session, { source, record }: ReadRecord): TrashedRecord {
  const deleted = deletedIn(source) ?? momentAt(session.clock());
  const days = Math.ceil((epochOf(deleted) + DAYS * DAY - session.clock()) / DAY);
  const { kind, id, at } = record;
  return { kind, id, ...headOf(record), at, deleted, daysLeft: Math.min(DAYS, Math.max(0, days)) };
}
