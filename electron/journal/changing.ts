import type { ChangeDone, RecordChange } from '../contract/records';
import type { Failure } from '../contract/failure';
import { isBlank } from '../domain/records/blank';
import { withDifference } from '../domain/records/difference';
import type { Id } from '../domain/id';
import { momentAt } from '../domain/time/moment';
import type { AnyRecord } from '../domain/records/record';
import { isSentNow } from '../domain/therapy/letter';
import { fail, ok, unreachable, type Result } from '../domain/result';
import { bytesOf, revisionOf, type LoadedRecord } from './loadedRecord';
import { decide, finishPending, PENDING, WITHDRAWN, type Step } from './pending';
import { RECORDS, recordPath, trashPath } from './paths';
import { editRecord, newRecord, readRecord, sameRecord, withDeleted } from './record';
import { inTurn, writeRecord } from './saving';
import type { OpenJournal } from './openJournal';
import { keepBesides, lookAtTrash } from './trash';
import { trashed } from './trashed';

/** What one change does on the disk, and what takes it back; no steps where all is so already. */
interface Plan {
  readonly id: Id;
  readonly steps: readonly Step[];
  readonly inverse?: RecordChange;
}

/**
 * Carries out several changes as one: all of them or, where any cannot be, none; a crash in between is made good at the
 * next opening.
 */
export function changeTogether(
  journal: OpenJournal,
  changes: readonly RecordChange[],
): Promise<Result<ChangeDone, Failure>> {
  const ids = changes.map(idOf).sort();
  const work = ids.reduceRight<() => Promise<Result<ChangeDone, Failure>>>(
    (inner, id) => () => inTurn(journal, id, inner),
    () => change(journal, changes),
  );
  return journal.turns.take(PENDING, async () => {
    const finished = await finishPending(journal.store, (id, source) => journal.history.keep(id, source, 'unchosen'));
    if (!finished.ok) return finished;
    if (finished.value) await journal.reconcile();
    return work();
  });
}

/** The record that a change is about. */
export function idOf(change: RecordChange): Id {
  switch (change.kind) {
    case 'save':
      return change.record.id;
    case 'differ':
      return change.from.id;
    case 'trash':
    case 'restore':
      return change.id;
    default:
      return unreachable(change);
  }
}

async function change(journal: OpenJournal, changes: readonly RecordChange[]): Promise<Result<ChangeDone, Failure>> {
  const plans: Plan[] = [];
  for (const each of changes) {
    const plan = await planOf(journal, each);
    if (!plan.ok) return plan;
    plans.push(plan.value);
  }
  const steps = plans.flatMap((plan) => plan.steps);
  const open = new Set(journal.editing.open());
  if (steps.length > 0) {
    const done = await carryOut(journal, steps);
    if (!done.ok) return done;
    await lookAtTrash(journal);
  }
  for (const { id } of plans) if (!open.has(id)) await journal.editing.leave(id);
  return ok({
    records: plans
      .flatMap(({ id }) => journal.records.present(id) ?? [])
      .map(({ record, source }) => ({ record, revision: revisionOf(source) })),
    inverse: plans.flatMap(({ inverse }) => inverse ?? []).toReversed(),
  });
}

async function planOf(journal: OpenJournal, change: RecordChange): Promise<Result<Plan, Failure>> {
  const id = idOf(change);
  const present = journal.records.present(id);
  switch (change.kind) {
    case 'save':
      return present ? planEdit(present, change.record, change.base) : planNew(journal, change.record);
    case 'differ':
      return present
        ? planEdit(present, withDifference(present.record, change), revisionOf(present.source))
        : fail({ kind: 'not-found' });
    case 'trash':
      return present ? planTrash(journal, present) : fail({ kind: 'not-found' });
    case 'restore':
      return planRestore(journal, id);
    default:
      return unreachable(change);
  }
}

function planEdit(present: LoadedRecord, record: AnyRecord, base: string | null): Result<Plan, Failure> {
  const { id } = record;
  if (sameRecord(present.record, record)) return ok({ id, steps: [] });
  if (base !== revisionOf(present.source)) return fail({ kind: 'conflict' });
  const next = editRecord(present, record);
  if (!next) return fail({ kind: 'not-saved' });
  return ok({
    id,
    steps: [{ path: present.path, before: present.source, after: next.source }],
    inverse: { kind: 'differ', from: record, to: present.record },
  });
}

/** Also one that somebody has begun on a page without a word: nothing was written of it. */
async function planNew(journal: OpenJournal, record: AnyRecord): Promise<Result<Plan, Failure>> {
  const { id } = record;
  const path = recordPath(id);
  if (journal.records.at(journal.fileOf(path)) || (await trashed(journal, id)).ok) return fail({ kind: 'conflict' });
  if (isBlank(record)) return ok({ id, steps: [] });
  const next = newRecord(record);
  return next
    ? ok({ id, steps: [{ path, before: null, after: next.source }], inverse: { kind: 'trash', id } })
    : fail({ kind: 'not-saved' });
}

async function planTrash(journal: OpenJournal, present: LoadedRecord): Promise<Result<Plan, Failure>> {
  const { id } = present.record;
  const earlier = await trashed(journal, id);
  if (!earlier.ok && earlier.failure.kind !== 'not-found' && earlier.failure.kind !== 'damaged') return earlier;
  const kept = await keepBesides(journal, present, earlier.ok ? earlier.value : undefined);
  if (!kept.ok) return kept;
  const gone = [...journal.records.copies(id), present].map(({ path, source }) => ({
    path,
    before: source,
    after: null,
  }));
  const after = withDeleted(present, momentAt(journal.clock())).source;
  return ok({
    id,
    steps: [{ path: trashPath(id), before: earlier.ok ? earlier.value.source : null, after }, ...gone],
    inverse: { kind: 'restore', id },
  });
}

async function planRestore(journal: OpenJournal, id: Id): Promise<Result<Plan, Failure>> {
  const found = await trashed(journal, id);
  if (!found.ok) return found;
  const path = recordPath(id);
  if (journal.records.at(journal.fileOf(path))) return fail({ kind: 'conflict' });
  const { source } = found.value;
  return ok({
    id,
    steps: [
      { path, before: null, after: withDeleted(found.value, undefined).source },
      { path: trashPath(id), before: source, after: null },
    ],
    inverse: { kind: 'trash', id },
  });
}

/** Where one step fails, those before it are taken back: now, or at the next opening. */
async function carryOut(journal: OpenJournal, steps: readonly Step[]): Promise<Result<null, Failure>> {
  const { store } = journal;
  const decided = await decide(store, steps);
  if (!decided.ok) return fail(decided.failure);
  for (const [index, { path, before, after }] of steps.entries()) {
    const done = await put(journal, path, before, after);
    if (done.ok) continue;
    await withdraw(journal, steps.slice(0, index + 1));
    return done;
  }
  // Where it stays, it finds everything done at the next opening.
  await store.remove(PENDING);
  return ok(null);
}

async function withdraw(journal: OpenJournal, steps: readonly Step[]): Promise<void> {
  const { store } = journal;
  // Taking back is decided by a name alone, for which there is room on a full disk as well.
  if (!(await store.move(PENDING, WITHDRAWN)).ok) return;
  for (const { path, before, after } of steps.toReversed()) if (!(await put(journal, path, after, before)).ok) return;
  await store.remove(WITHDRAWN);
}

/** Puts a text, or none, into a place of which one knows what is there. */
async function put(
  journal: OpenJournal,
  path: string,
  before: string | null,
  after: string | null,
): Promise<Result<unknown, Failure>> {
  const { store, records, editing } = journal;
  if (!path.startsWith(`${RECORDS}/`)) return after === null ? store.remove(path) : store.write(path, bytesOf(after));
  const read = after === null ? undefined : readRecord(after);
  if (!read) {
    const removed = await store.remove(path);
    if (removed.ok) journal.changed(records.drop(journal.fileOf(path)));
    return removed;
  }
  await editing.before(read.record.id, before ?? undefined);
  const written = await writeRecord(journal, path, read, true);
  if (!written.ok) return written;
  await editing.after(read.record.id, read.source);
  const replaced = before === null ? undefined : readRecord(before);
  if (isSentNow(replaced?.record, read.record)) await editing.stays(read.record.id, read.source);
  return written;
}
