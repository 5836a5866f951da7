import type { Failure } from '../../../electron/contract/failure';
import { newId, type Id } from '../../../electron/domain/id';
import { momentAt } from '../../../electron/domain/moment';
import { ok, type Result } from '../../../electron/domain/result';
import { on, request } from '../../client/bridge';
import { allUnsaved } from '../../client/unsaved';
import { adoptedWriting, begunWriting, isEmpty, openedWriting, type Writing } from './writing';

/** What is on the page, and what was left while it could not be saved. */
const writings = new Map<Id, Writing>();
let onPage: Writing | undefined;

/** A new entry, of now. Nobody has to be asked for it. */
export function beginWriting(): Writing {
  const writing = begunWriting({ id: newId(), at: momentAt(Date.now()), title: '', body: '', people: [], tags: [], feelings: [] });
  writings.set(writing.id, writing);
  return writing;
}

/** An entry to write on. */
export async function openWriting(id: Id): Promise<Result<Writing, Failure>> {
  const known = writings.get(id) ?? unsavedWriting(id);
  if (known) return ok(known);
  const opened = await request('entries.get', { id });
  return opened.ok ? ok(openedWriting(opened.value)) : opened;
}

/** A text that was written while the journal was locked and could not be saved then. */
function unsavedWriting(id: Id): Writing | undefined {
  const autosave = allUnsaved().find((one) => one.id === id)?.autosave;
  const entry = autosave?.latest();
  return autosave && entry && adoptedWriting(entry, autosave);
}

/** Says that it is on the page now, and by the returned function that it was left. */
export function showWriting(writing: Writing): () => void {
  writings.set(writing.id, writing);
  onPage = writing;
  return () => {
    if (onPage === writing) onPage = undefined;
    void leave(writing);
  };
}

/** What could not be saved stays, with its text, and is saved as soon as that is possible. */
async function leave(writing: Writing): Promise<void> {
  const saved = await writing.autosave.flush();
  if (!saved || onPage === writing || writings.get(writing.id) !== writing) return;
  writings.delete(writing.id);
  const { id } = writing;
  if (writing.autosave.base() === null) return;
  await (writing.begun && isEmpty(writing.entry.get()) ? request('trash.put', { id }) : request('entries.leave', { id }));
}

/** Moves an entry to the trash. What is unsaved is saved first, so that it can come back whole. */
export async function discard(id: Id): Promise<Result<null, Failure>> {
  const writing = writings.get(id);
  if (writing && !await writing.autosave.flush()) {
    const state = writing.autosave.state.get();
    if (state.state === 'failed') return { ok: false, failure: state.failure };
  }
  writings.delete(id);
  const answer = await request('trash.put', { id });
  if (!answer.ok && writing) writings.set(id, writing);
  // What lies beside it as a second version went to the trash too, and must not come back by a last save.
  const base = writing?.autosave.base() ?? null;
  if (answer.ok && base !== null) writing?.autosave.rebase(base);
  return answer;
}

/** Keeps what is being written on current with the folder; the returned function ends it. */
export function followWritings(): () => void {
  return on('entries', ({ changed, removed }) => {
    for (const id of new Set([...changed.map((entry) => entry.id), ...removed])) void writings.get(id)?.look();
  });
}
