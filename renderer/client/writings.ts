import type { Failure } from '../../electron/contract/failure';
import { blankRecord } from '../../electron/domain/records/blank';
import { newId, type Id } from '../../electron/domain/id';
import type { Entry } from '../../electron/domain/kinds/entry';
import { momentAt } from '../../electron/domain/time/moment';
import type { AnyRecord } from '../../electron/domain/records/record';
import { ok, type Result } from '../../electron/domain/result';
import { on, request } from './bridge';
import { allOfKind } from './records';
import { begunWriting, isUnwritten, openedWriting, type Writing } from './writing';

/** What is on the page, and what was left while it could not be saved. */
const writings = new Map<Id, Writing>();
/** Asked for, and not there yet. */
const onTheirWay = new Map<Id, Promise<Result<Writing, Failure>>>();
/** On a page now; a record can be on two pages of which one is hidden. */
const onPages = new Map<Writing, number>();

/** A new record. Nobody has to be asked for it: it is saved with its first words. */
export function beginWriting(): Writing;
export function beginWriting<R extends AnyRecord>(record: R): Writing<R>;
export function beginWriting(record: AnyRecord = newEntry()): Writing {
  const writing = begunWriting(record);
  writings.set(writing.id, writing);
  return writing;
}

/** A new entry, about whom new pages are. */
function newEntry(): Entry {
  const about = allOfKind('person').filter(({ newPages }) => newPages !== undefined);
  return { ...blankRecord('entry', newId(), momentAt(Date.now())), about: about.map(({ id }) => id) };
}

/** A record to write on. Whoever asks for it meanwhile is given the same, so that two pages never differ. */
export function openWriting(id: Id): Promise<Result<Writing, Failure>> {
  const known = writings.get(id);
  if (known) return Promise.resolve(ok(known));
  const opening = onTheirWay.get(id) ?? open(id);
  onTheirWay.set(id, opening);
  return opening;
}

async function open(id: Id): Promise<Result<Writing, Failure>> {
  const opened = await request('records.get', { id });
  onTheirWay.delete(id);
  return opened.ok ? ok(openedWriting(opened.value)) : opened;
}

/** A record that is on a page now, or has something that could not be saved; undefined where neither is so. */
export function pageOf(id: Id): Writing | undefined {
  return writings.get(id);
}

/** Says that it is on the page now, and by the returned function that it was left. */
export function showWriting(writing: Writing): () => void {
  writings.set(writing.id, writing);
  onPages.set(writing, (onPages.get(writing) ?? 0) + 1);
  return () => {
    const rest = (onPages.get(writing) ?? 1) - 1;
    if (rest > 0) onPages.set(writing, rest);
    else onPages.delete(writing);
    void leave(writing);
  };
}

/** What could not be saved stays, with its text, and is saved as soon as that is possible. */
async function leave(writing: Writing): Promise<void> {
  const saved = await writing.autosave.flush();
  if (!saved || onPages.has(writing) || writings.get(writing.id) !== writing) return;
  writings.delete(writing.id);
  const { id } = writing;
  if (writing.autosave.base() === null) return;
  await (isUnwritten(writing) ? request('trash.put', { id }) : request('records.leave', { id }));
}

/** Moves a record to the trash. What is unsaved is saved first, so that it can come back whole. */
export async function discard(id: Id): Promise<Result<null, Failure>> {
  const writing = writings.get(id);
  if (writing && !(await writing.autosave.flush())) {
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
  return on('records', ({ changed, removed }) => {
    for (const id of new Set([...changed.map((record) => record.id), ...removed])) void writings.get(id)?.look();
  });
}
