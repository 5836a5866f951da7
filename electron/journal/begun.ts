import type { Failure } from '../contract/failure';
import type { InputOf, ValueOf } from '../contract/request';
import type { KeeperRequests } from '../contract';
import type { Id } from '../domain/id';
import { fail, ok, type Result } from '../domain/result';
import { sealingCodec, type Recipient } from '../storage/age';
import { encryptingStore } from '../storage/encrypting';
import { journalFiles } from '../storage/folder';
import type { FileStamp } from '../storage/store';
import { bytesOf, revisionOf } from './held';
import { conflictPlace, recordPlace, stampOf } from './places';
import { editEntry, isEmptyEntry, newRecord, sameEntry, type ReadEntry } from './record';
import { sameStamp } from './records';
import { summaryOf } from './summary';
import { makeTurns } from './turns';

type Save = KeeperRequests['entries.save'];

/** The entries begun while the journal is locked: they can be sealed but not opened again, so their texts are remembered here. */
export interface Begun {
  readonly save: (input: InputOf<Save>) => Promise<Result<ValueOf<Save>, Failure>>;
  /** Ends once everything that was begun is written. */
  readonly settled: () => Promise<void>;
}

interface Written {
  readonly record: ReadEntry;
  readonly stamp: FileStamp;
}

export function makeBegun(folder: string, recipient: Recipient, clock: () => number): Begun {
  const { stat, write } = encryptingStore(journalFiles(folder), sealingCodec(recipient));
  const texts = new Map<Id, Written>();
  const turns = makeTurns();

  async function save({ entry, base }: InputOf<Save>): Promise<Result<ValueOf<Save>, Failure>> {
    const before = texts.get(entry.id);
    const record = before ? editEntry(before.record, entry) : newRecord(entry);
    if (!record) return fail({ kind: 'not-saved' });
    const answer = ok({ revision: revisionOf(record.source), summary: summaryOf(entry) });
    if (before ? sameEntry(before.record.entry, entry) : isEmptyEntry(entry)) return answer;
    const there = await stat(recordPlace(entry.id));
    if (!there.ok && there.failure.kind !== 'not-found') return there;
    if (!before && there.ok) return fail({ kind: 'locked' });
    const asLeft = !before || !there.ok || (sameStamp(there.value, before.stamp) && base === revisionOf(before.record.source));
    const written = await write(asLeft ? recordPlace(entry.id) : conflictPlace(entry.id, stampOf(clock())), bytesOf(record.source));
    if (!written.ok) return written;
    if (!asLeft) return fail({ kind: 'conflict' });
    texts.set(entry.id, { record, stamp: written.value });
    return answer;
  }

  return {
    save: (input) => turns.take(input.entry.id, () => save(input)),
    settled: turns.settled,
  };
}
