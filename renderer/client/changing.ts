import type { ChangeDone, RecordChange } from '../../electron/contract/records';
import type { Failure } from '../../electron/contract/failure';
import type { Id } from '../../electron/domain/id';
import type { AnyRecord, Kind, RecordOf } from '../../electron/domain/records/record';
import { fail, ok, type Result } from '../../electron/domain/result';
import { makeAutosave } from './autosave';
import { request } from './bridge';
import { isOf, type Writing } from './writing';
import { openWriting, pageOf } from './writings';

/** A record, by what a list knows of it. */
export interface Known<K extends Kind> {
  readonly id: Id;
  readonly kind: K;
}

/** What takes a change back; none where nothing was changed. */
export type Inverse = readonly RecordChange[];

/** So often changes are worked out anew upon what somebody else has changed meanwhile. */
const TRIES = 3;

/** Keeps a record that is whole as it is, and shows it wherever it belongs. */
export async function addRecord(record: AnyRecord): Promise<Result<Inverse, Failure>> {
  // As long as it is on its way, a lock asks for it too; what could not be saved is tried again by whoever is told so.
  const autosave = makeAutosave(null);
  autosave.change(record);
  if (await autosave.flush()) return ok([{ kind: 'trash', id: record.id }]);
  const state = autosave.state.get();
  autosave.giveUp();
  return fail(state.state === 'failed' ? state.failure : { kind: 'not-saved' });
}

/**
 * Changes a record, on its page where it is on one. `change` answers its next state, undefined where there is nothing
 * to change. Fails where it cannot be read or saved; it is as it was then.
 */
export async function changeRecord<K extends Kind>(
  { id, kind }: Known<K>,
  change: (present: RecordOf<K>) => RecordOf<K> | undefined,
): Promise<Result<Inverse, Failure>> {
  return changeRecords([id], ([writing]) => {
    if (!writing || !isOf(kind, writing)) return undefined;
    return [change(writing.record.get()) ?? writing.record.get()];
  });
}

/**
 * Changes several records as one, on their pages where they are on one.
 *
 * @param ids those that are to be looked at; one that is not there is left out
 * @param make what they become, as a pure function; what it leaves as it is, is not written, and what is new is added.
 *   Undefined where what it needs is not there.
 */
export async function changeRecords(
  ids: readonly Id[],
  make: (there: readonly Writing[]) => readonly AnyRecord[] | undefined,
): Promise<Result<Inverse, Failure>> {
  for (let tries = 1; ; tries += 1) {
    const opened = await openAll(ids);
    if (!opened.ok) return opened;
    const there = opened.value;
    const made = make(there);
    if (!made) return fail({ kind: 'not-found' });
    const changes = made.flatMap<RecordChange>((record) => {
      const writing = there.find(({ id }) => id === record.id);
      return writing?.record.get() === record ? [] : [{ kind: 'save', record, base: writing?.autosave.base() ?? null }];
    });
    const done = await send(changes, there);
    if (done.ok || done.failure.kind !== 'conflict' || tries === TRIES) return done;
    for (const writing of there) await writing.look();
  }
}

/** Carries out changes that are known already, such as those that take others back. */
export async function carryOut(changes: Inverse): Promise<Result<Inverse, Failure>> {
  const there: Writing[] = [];
  for (const change of changes) {
    const writing = pageOf(idOf(change));
    if (!writing) continue;
    const saved = await isSaved(writing);
    if (!saved.ok) return saved;
    there.push(writing);
  }
  return send(changes, there);
}

/** The record that a change is about. */
function idOf(change: RecordChange): Id {
  return change.kind === 'save' ? change.record.id : change.kind === 'differ' ? change.to.id : change.id;
}

async function send(changes: Inverse, there: readonly Writing[]): Promise<Result<Inverse, Failure>> {
  if (changes.length === 0) return ok([]);
  const before = new Map(there.map(({ id, record }) => [id, record.get()]));
  const answer = await request('records.change', { changes });
  if (!answer.ok) return answer;
  for (const writing of there) follow(writing, before.get(writing.id), answer.value);
  return ok(answer.value.inverse);
}

function follow(writing: Writing, before: AnyRecord | undefined, { records }: ChangeDone): void {
  const done = records.find(({ record }) => record.id === writing.id);
  if (done && before) writing.follow(done, before);
}

async function openAll(ids: readonly Id[]): Promise<Result<readonly Writing[], Failure>> {
  const there: Writing[] = [];
  for (const id of new Set(ids)) {
    const opened = await openWriting(id);
    if (!opened.ok && opened.failure.kind !== 'not-found') return opened;
    if (!opened.ok) continue;
    const saved = await isSaved(opened.value);
    if (!saved.ok) return saved;
    there.push(opened.value);
  }
  return ok(there);
}

/** Saves what is not saved of a record, so that a change can build on it. */
async function isSaved({ autosave }: Writing): Promise<Result<null, Failure>> {
  if (await autosave.flush()) return ok(null);
  const state = autosave.state.get();
  return fail(state.state === 'failed' ? state.failure : { kind: 'not-saved' });
}
