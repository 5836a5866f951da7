import { EditorState } from '@codemirror/state';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { WindowEvent } from '../electron/contract/event';
import type { JournalState } from '../electron/contract/journal';
import type { Entry } from '../electron/domain/entry';
import { newId } from '../electron/domain/id';
import { momentAt } from '../electron/domain/moment';
import { fail, ok } from '../electron/domain/result';

const entry: Entry = { kind: 'entry', id: newId(), at: momentAt(0, 'UTC'), title: '', body: 'Not saved', people: [], tags: [], feelings: [] };
const summary = { ...entry, title: 'A walk', excerpt: '', conflicted: false };
const folder = '/journal';

/** A window with a journal open, and what it knows of it; new modules each time. */
async function start() {
  const listeners = new Set<(event: WindowEvent) => void>();
  vi.stubGlobal('window', { holdfast: { request: () => Promise.resolve(ok([summary])), listen: (listener: (event: WindowEvent) => void) => listeners.add(listener) } });
  vi.resetModules();
  const [{ startForgetting }, { allRecords, startRecords }, sessions, { toast, toasts }, { makeAutosave }, { currentRoute, go }] = await Promise.all([
    import('./forgetting'), import('./client/records'), import('./editor/sessions'), import('./ui/toast'), import('./client/autosave'), import('./client/route'),
  ]);
  startRecords();
  startForgetting();
  await Promise.resolve();
  sessions.keepSession('a', { state: EditorState.create({ doc: 'A walk' }), scroll: undefined }, sessions.presentStretch());
  toast({ text: 'Moved to the trash.' });
  go({ screen: 'settings' });
  const tell = (state: JournalState) => { for (const listener of listeners) listener({ event: 'journal', state }); };
  const known = () => ({ entries: allRecords()?.length, session: sessions.sessionOf('a')?.state.doc.toString(), toasts: toasts.get().length });
  return { tell, known, currentRoute, makeAutosave };
}

beforeEach(() => { vi.useFakeTimers(); });
afterEach(() => { vi.useRealTimers(); });

it.each<JournalState>([
  { state: 'locked', folder, canWrite: true }, { state: 'none' },
  { state: 'unusable', folder, failure: { kind: 'folder-gone' }, wasOpen: false },
])('lets go of what it knew when the journal is $state', async (state) => {
  const { tell, known, currentRoute } = await start();
  tell(state);
  expect(known()).toEqual({ entries: undefined, session: undefined, toasts: 0 });
  expect(currentRoute()).toEqual({ screen: 'journal' });
});

it('keeps everything of a journal whose folder is only gone for a while', async () => {
  const { tell, known } = await start();
  tell({ state: 'unusable', folder, failure: { kind: 'folder-gone' }, wasOpen: true });
  expect(known()).toEqual({ entries: 1, session: 'A walk', toasts: 1 });
});

it('goes on with the text that could not be saved', async () => {
  const { tell, currentRoute, makeAutosave } = await start();
  const autosave = makeAutosave(null, () => Promise.resolve(fail({ kind: 'disk-full' })));
  autosave.change(entry);
  expect(await autosave.flush()).toBe(false);
  tell({ state: 'locked', folder, canWrite: true });
  expect(currentRoute()).toEqual({ screen: 'journal', record: entry.id });
  expect(autosave.latest()).toEqual(entry);
});
