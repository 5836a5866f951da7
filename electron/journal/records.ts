import type { Unread } from '../contract/search';
import type { RecordSummary } from '../domain/records/summary';
import type { Id } from '../domain/id';
import type { FileStamp } from '../storage/store';
import type { LoadedRecord, Trouble } from './loadedRecord';
import { isCopyPath, recordPath } from './paths';
import { summaryOf } from '../domain/records/summary';

/** Everything in the folder of records, in memory. The files are the truth; this follows them. */
export interface Records {
  /** Takes what lies there now; answers the ids of which something changed. */
  readonly put: (lying: LoadedRecord | Trouble) => ReadonlySet<Id>;
  /** The file is gone. */
  readonly drop: (file: string) => ReadonlySet<Id>;
  readonly present: (id: Id) => LoadedRecord | undefined;
  /** Other versions of a record that lie beside it. */
  readonly copies: (id: Id) => readonly LoadedRecord[];
  readonly at: (file: string) => LoadedRecord | Trouble | undefined;
  readonly files: () => readonly string[];
  readonly all: () => Iterable<LoadedRecord>;
  /** Records and second versions. */
  readonly held: () => readonly LoadedRecord[];
  readonly summary: (id: Id) => RecordSummary | undefined;
  /** Newest first. */
  readonly summaries: () => readonly RecordSummary[];
  readonly attention: () => readonly Unread[];
  readonly attentionCount: () => number;
}

export function makeRecords(): Records {
  const files = new Map<string, LoadedRecord | Trouble>();
  const records = new Map<Id, LoadedRecord>();
  const copies = new Map<Id, Map<string, LoadedRecord>>();
  const summaries = new Map<Id, RecordSummary>();
  const troubles = new Map<string, Trouble['reason']>();
  let ordered: readonly RecordSummary[] | undefined;

  function changed(id: Id): Id {
    summaries.delete(id);
    ordered = undefined;
    return id;
  }

  function drop(file: string): ReadonlySet<Id> {
    const held = files.get(file);
    files.delete(file);
    troubles.delete(file);
    if (!held || 'reason' in held) return new Set();
    const { id } = held.record;
    if (records.get(id) === held) records.delete(id);
    else if (copies.get(id)?.delete(file)) {
      if (copies.get(id)?.size === 0) copies.delete(id);
    } else return new Set();
    return new Set([changed(id)]);
  }

  function put(lying: LoadedRecord | Trouble): ReadonlySet<Id> {
    const { file } = lying;
    const before = drop(file);
    files.set(file, lying);
    if ('reason' in lying) {
      troubles.set(file, lying.reason);
      return before;
    }
    const { id } = lying.record;
    if (lying.path === recordPath(id)) records.set(id, lying);
    else if (isCopyPath(lying.path, id))
      copies.set(id, (copies.get(id) ?? new Map<string, LoadedRecord>()).set(file, lying));
    else {
      troubles.set(file, 'misnamed');
      return before;
    }
    return new Set([...before, changed(id)]);
  }

  function summary(id: Id): RecordSummary | undefined {
    const known = summaries.get(id);
    const record = records.get(id);
    if (known || !record) return known;
    const made = summaryOf(record.record, copies.has(id), record);
    summaries.set(id, made);
    return made;
  }

  /** Second versions of records that are not there. */
  const orphans = () => [...copies].filter(([id]) => !records.has(id)).flatMap(([, beside]) => [...beside.keys()]);

  return {
    put,
    drop,
    present: (id) => records.get(id),
    copies: (id) => [...(copies.get(id)?.values() ?? [])],
    at: (file) => files.get(file),
    files: () => [...files.keys()],
    all: () => records.values(),
    held: () => [...files.values()].filter((lying) => 'source' in lying),
    summary,
    summaries: () =>
      (ordered ??= [...records.values()]
        .sort((a, b) => b.time - a.time || (a.record.id < b.record.id ? -1 : 1))
        .flatMap(({ record }) => summary(record.id) ?? [])),
    attention: () => [
      ...[...troubles].map(([file, reason]) => ({ file, reason })),
      ...orphans().map((file) => ({ file, reason: 'misnamed' as const })),
    ],
    attentionCount: () => troubles.size + orphans().length,
  };
}

/** Whether a file is as it was when it was last read. */
export function sameStamp(one: FileStamp, other: FileStamp): boolean {
  return one.size === other.size && one.modified === other.modified;
}
