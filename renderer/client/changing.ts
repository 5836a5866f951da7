import type { Failure } from '../../electron/contract/failure';
import type { Id } from '../../electron/domain/id';
import type { AnyRecord, Kind, RecordOf } from '../../electron/domain/record';
import { fail, ok, type Result } from '../../electron/domain/result';
import { makeAutosave } from './autosave';
import { request } from './bridge';
import { isOf, type Writing } from './writing';
import { openWriting, isOnPage } from './writings';

/** A record, by what a list knows of it. */
export interface Known<K extends Kind> {
  readonly id: Id;
  readonly kind: K;
}

/** A record before and after a change. */
export interface Changed<R extends AnyRecord = AnyRecord> {
  readonly before: R;
  readonly after: R;
}

/** Keeps a record that is whole as it is, and shows it wherever it belongs. */
export async function addRecord(record: AnyRecord): Promise<Result<null, Failure>> {
  // As long as it is on its way, a lock asks for it too; what could not be saved is tried again by whoever is told so.
  const autosave = makeAutosave(null);
  autosave.change(record);
  if (await autosave.flush()) return ok(null);
  const state = autosave.state.get();
  autosave.giveUp();
  return fail(state.state === 'failed' ? state.failure : { kind: 'not-saved' });
}

/**
 * Changes a record, on its page where it is on one. `change` answers its next state, undefined where there is nothing to change.
 * Fails where it cannot be read or saved; what could not be saved is kept in the window and tried again.
 */
export async function changeRecord<K extends Kind>({ id, kind }: Known<K>, change: (present: RecordOf<K>) => RecordOf<K> | undefined): Promise<Result<Changed<RecordOf<K>> | undefined, Failure>> {
  const opened = await openWriting(id);
  if (!opened.ok) return opened;
  const writing: Writing = opened.value;
  if (!isOf(kind, writing)) return fail({ kind: 'not-found' });
  const before = writing.record.get();
  const after = change(before);
  if (after === undefined) return ok(undefined);
  writing.become(after);
  if (!await writing.autosave.flush()) {
    const state = writing.autosave.state.get();
    return fail(state.state === 'failed' ? state.failure : { kind: 'not-saved' });
  }
  if (!isOnPage(id)) await request('records.leave', { id });
  return ok({ before, after });
}

/** Takes a change back, and leaves alone what was changed since in other parts of the record. */
export function takeBack({ before, after }: Changed): Promise<Result<unknown, Failure>> {
  const changed = Object.entries({ ...after, ...before }).flatMap(([name]) => {
    const former: unknown = Reflect.get(before, name);
    return former === Reflect.get(after, name) ? [] : [[name, former] as const];
  });
  return changeRecord<Kind>(before, (present) => ({ ...present, ...Object.fromEntries(changed) }));
}
