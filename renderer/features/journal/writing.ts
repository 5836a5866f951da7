import type { OpenEntry, OtherVersion, Revision } from '../../../electron/contract/entries';
import type { Failure } from '../../../electron/contract/failure';
import type { Entry } from '../../../electron/domain/entry';
import type { Id } from '../../../electron/domain/id';
import type { Result } from '../../../electron/domain/result';
import { makeAutosave, saveEntry, type Autosave, type Save } from '../../client/autosave';
import { request } from '../../client/bridge';
import { store, type Store } from '../../client/store';

/** An entry on the page: as it is written on, and what became of it elsewhere meanwhile. */
export interface Writing {
  readonly id: Id;
  /** It was begun on this page, and not opened. */
  readonly begun: boolean;
  readonly entry: Store<Entry>;
  /** How many texts from elsewhere took the place of the one on the page; the editor shows the new one each time. */
  readonly replaced: Store<number>;
  /** Versions that lie beside it and wait for a choice. */
  readonly others: Store<readonly OtherVersion[]>;
  /** What was done to it elsewhere since it was opened. */
  readonly outside: Store<'changed' | 'removed' | undefined>;
  readonly autosave: Autosave;
  /** Changes some of it; it is saved soon. */
  readonly change: (part: Partial<Omit<Entry, 'id'>>) => void;
  /** Puts what the keeper answered on the page; what is saved next builds on it. */
  readonly take: (open: OpenEntry) => void;
  /** Asks the keeper whether it was changed elsewhere. What is unsaved is saved first, and never replaced. */
  readonly look: () => Promise<void>;
}

/** How entries are read and saved. */
export interface Ways {
  readonly get: (id: Id) => Promise<Result<OpenEntry, Failure>>;
  readonly save: Save;
}

/** Through the keeper. */
export const KEEPER: Ways = { get: (id) => request('entries.get', { id }), save: saveEntry };

/** An entry that the keeper has. */
export function openedWriting({ entry, revision, others }: OpenEntry, ways: Ways = KEEPER): Writing {
  return makeWriting({ entry, base: revision, others }, ways);
}

/** An entry that nobody has seen yet. It is saved with its first words. */
export function begunWriting(entry: Entry, ways: Ways = KEEPER): Writing {
  return makeWriting({ entry, base: null, others: [] }, ways);
}

/** An entry that was written elsewhere in the window and is not saved yet; it goes on being saved as it was. */
export function adoptedWriting(entry: Entry, autosave: Autosave, ways: Ways = KEEPER): Writing {
  return makeWriting({ entry, base: autosave.base(), others: [] }, ways, autosave);
}

interface First {
  readonly entry: Entry;
  readonly base: Revision | null;
  readonly others: readonly OtherVersion[];
}

function makeWriting(first: First, { get, save }: Ways, autosave = makeAutosave(first.base, save)): Writing {
  const { id } = first.entry;
  const entry = store(first.entry);
  const replaced = store(0);
  const others = store(first.others);
  const outside = store<'changed' | 'removed' | undefined>(undefined);

  function take(open: OpenEntry): void {
    autosave.rebase(open.revision);
    others.set(open.others);
    const isOther = open.entry.body !== entry.get().body;
    entry.set(open.entry);
    if (isOther) replaced.set(replaced.get() + 1);
  }

  async function look(): Promise<void> {
    await autosave.flush();
    const found = await get(id);
    if (!found.ok) {
      if (found.failure.kind === 'not-found') outside.set('removed');
      return;
    }
    others.set(found.value.others);
    // Somebody who goes on writing meanwhile is not interrupted: their next save finds the conflict.
    if (autosave.state.get().state !== 'saved' || found.value.revision === autosave.base()) return;
    const said = JSON.stringify(entry.get());
    take(found.value);
    if (JSON.stringify(entry.get()) !== said) outside.set('changed');
  }

  return {
    id, begun: first.base === null, entry, replaced, others, outside, autosave, take, look,
    change: (part) => {
      outside.set(undefined);
      entry.set({ ...entry.get(), ...part });
      autosave.change(entry.get());
    },
  };
}

/** Whether nothing was written in an entry. */
export function isEmpty({ title, body, people, tags, feelings }: Entry): boolean {
  return (title + body).trim() === '' && people.length + tags.length + feelings.length === 0;
}
