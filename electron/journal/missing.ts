import type { Id } from '../domain/id';
import type { LoadedRecord } from './loadedRecord';
import type { Records } from './records';

/** The records whose files are gone although nobody here removed them: a sync tool did, or somebody by hand. */
export interface Missing {
  /** Takes note of what one said last. */
  readonly note: (held: LoadedRecord) => void;
  /** What it said last; undefined where it is not missing. */
  readonly find: (id: Id) => LoadedRecord | undefined;
  /** Whether something is known of it already, missing or not. */
  readonly knows: (id: Id) => boolean;
  readonly forget: (id: Id) => void;
  /** Which of them are in the trash, or not missed: they are not told of. */
  readonly excuse: (inTrash: Iterable<Id>, letGo?: Iterable<Id>) => void;
  /** Those that were not missed and are there again: from here on they are missed again, should they go. */
  readonly takeBack: () => readonly Id[];
  readonly all: () => readonly LoadedRecord[];
}

/** `fileOf`: the file in which a record belongs. */
export function makeMissing(records: Records, fileOf: (id: Id) => string): Missing {
  const noted = new Map<Id, LoadedRecord>();
  let trashed: ReadonlySet<Id> = new Set();
  let unmissed: ReadonlySet<Id> = new Set();

  function all(): readonly LoadedRecord[] {
    if (noted.size === 0) return [];
    // Under another name it needs a look anyway.
    const there = new Set(records.held().map(({ record }) => record.id));
    return [...noted].flatMap(([id, held]) =>
      there.has(id) || trashed.has(id) || unmissed.has(id) || records.at(fileOf(id)) ? [] : [held],
    );
  }

  return {
    note: (held) => {
      noted.set(held.record.id, held);
    },
    find: (id) => all().find(({ record }) => record.id === id),
    knows: (id) => noted.has(id),
    forget: (id) => {
      noted.delete(id);
    },
    excuse: (inTrash, letGo = unmissed) => {
      trashed = new Set(inTrash);
      unmissed = new Set(letGo);
    },
    takeBack: () => {
      const back = [...unmissed].filter((id) => records.present(id));
      if (back.length > 0) unmissed = new Set([...unmissed].filter((id) => !back.includes(id)));
      return back;
    },
    all,
  };
}
