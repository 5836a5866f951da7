import type { OpenRecord, OtherVersion, Revision } from '../../electron/contract/records';
import type { Failure } from '../../electron/contract/failure';
import type { Id } from '../../electron/domain/id';
import type { AnyRecord, Kind, RecordOf } from '../../electron/domain/records/record';
import { isBlank } from '../../electron/domain/records/blank';
import { withDifference } from '../../electron/domain/records/difference';
import type { Result } from '../../electron/domain/result';
import { makeAutosave, saveRecord, type Autosave, type Save } from './autosave';
import { request } from './bridge';
import { store, type Shown, type ViewStore } from './store';

/** What can be changed of a record. */
export type Change<R extends AnyRecord> = Partial<Omit<R, 'id' | 'kind'>>;

/** A record on a page: as it is written on, and what became of it elsewhere meanwhile. */
export interface Writing<R extends AnyRecord = AnyRecord> {
  readonly id: Id;
  /** It was begun on this page, and not opened. */
  readonly begun: boolean;
  readonly record: Shown<R>;
  /** How many texts from elsewhere took the place of the one on the page; the editor shows the new one each time. */
  readonly replaced: ViewStore<number>;
  /** Versions that lie beside it and wait for a choice. */
  readonly others: ViewStore<readonly OtherVersion[]>;
  /** What was done to it elsewhere since it was opened. */
  readonly outside: ViewStore<'changed' | 'removed' | undefined>;
  readonly autosave: Autosave;
  /** Changes some of it; it is saved soon. */
  change(part: Change<R>): void;
  /** Puts another state of it in its place; it is saved soon. Where the text is another one, the editor shows it. */
  become(record: R): void;
  /** Puts what the keeper answered on the page; what is saved next builds on it. */
  readonly take: (open: OpenRecord) => void;
  /**
   * Puts a change that was carried out on the page; what was written meanwhile, since it was `before`, stays and is
   * saved upon it.
   */
  readonly follow: (done: Pick<OpenRecord, 'record' | 'revision'>, before: AnyRecord) => void;
  /** Asks the keeper whether it was changed elsewhere. What is unsaved is saved first, and never replaced. */
  readonly look: () => Promise<void>;
}

/** Whether a record on a page is of a kind. It stays so. */
export function isOf<K extends Kind>(kind: K, writing: Writing): writing is Writing<RecordOf<K>> {
  return writing.record.get().kind === kind;
}

/** Whether nothing was written in what was begun on this page. */
export function isUnwritten(writing: Writing): boolean {
  return writing.begun && isBlank(writing.record.get());
}

/** How records are read and saved. */
export interface Ways {
  readonly get: (id: Id) => Promise<Result<OpenRecord, Failure>>;
  readonly save: Save;
}

/** Through the keeper. */
export const KEEPER: Ways = { get: (id) => request('records.get', { id }), save: saveRecord };

/** A record that the keeper has. */
export function openedWriting({ record, revision, others }: OpenRecord, ways: Ways = KEEPER): Writing {
  return makeWriting({ record, base: revision, others }, ways);
}

/** A record that nobody has seen yet. It is saved with its first words. */
export function begunWriting(record: AnyRecord, ways: Ways = KEEPER): Writing {
  return makeWriting({ record, base: null, others: [] }, ways);
}

interface First {
  readonly record: AnyRecord;
  readonly base: Revision | null;
  readonly others: readonly OtherVersion[];
}

function makeWriting(first: First, { get, save }: Ways): Writing {
  const { id } = first.record;
  const autosave = makeAutosave(first.base, save);
  const record = store(first.record);
  const replaced = store(0);
  const others = store(first.others);
  const outside = store<'changed' | 'removed' | undefined>(undefined);

  function take(open: OpenRecord): void {
    autosave.rebase(open.revision);
    others.set(open.others);
    const isOther = open.record.body !== record.get().body;
    record.set(open.record);
    if (isOther) replaced.set(replaced.get() + 1);
  }

  function follow({ record: done, revision }: Pick<OpenRecord, 'record' | 'revision'>, before: AnyRecord): void {
    const typed = record.get();
    take({ record: withDifference(typed, { from: before, to: done }), revision, others: others.get() });
    if (typed !== before) put(record.get());
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
    const said = JSON.stringify(record.get());
    take(found.value);
    if (JSON.stringify(record.get()) !== said) outside.set('changed');
  }

  function put(next: AnyRecord): void {
    outside.set(undefined);
    record.set(next);
    autosave.change(next);
  }

  return {
    id,
    begun: first.base === null,
    record,
    replaced,
    others,
    outside,
    autosave,
    take,
    follow,
    look,
    change: (part) => {
      put({ ...record.get(), ...part });
    },
    become: (next) => {
      const isOther = next.body !== record.get().body;
      put(next);
      if (isOther) replaced.set(replaced.get() + 1);
    },
  };
}
