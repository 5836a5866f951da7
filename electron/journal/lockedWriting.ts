import type { Failure } from '../contract/failure';
import type { InputOf, AnswerValue } from '../contract/request';
import type { KeeperRequests } from '../contract';
import type { Id } from '../domain/id';
import { isBlank } from '../domain/records/blank';
import { fail, ok, type Result } from '../domain/result';
import { sealingCodec, type Recipient } from '../storage/age';
import { encryptingStore } from '../storage/encrypting';
import { journalFiles } from '../storage/folder';
import type { FileStamp } from '../storage/store';
import { bytesOf, revisionOf } from './loadedRecord';
import { conflictPath, recordPath, stampOf } from './paths';
import { editRecord, newRecord, sameRecord, type ReadRecord } from './record';
import { sameStamp } from './records';
import { summaryOf } from '../domain/records/summary';
import { makeTurns } from '../domain/turns';

type Save = KeeperRequests['records.save'];

/**
 * The records begun while the journal is locked: they can be sealed but not opened again, so their texts are remembered
 * here.
 */
export interface LockedWriting {
  readonly save: (input: InputOf<Save>) => Promise<Result<AnswerValue<Save>, Failure>>;
  /** Ends once everything that was begun is written. */
  readonly settled: () => Promise<void>;
}

interface Written {
  readonly written: ReadRecord;
  readonly stamp: FileStamp;
}

export function makeLockedWriting(folder: string, recipient: Recipient, clock: () => number): LockedWriting {
  const { stat, sync, write } = encryptingStore(journalFiles(folder), sealingCodec(recipient));
  const texts = new Map<Id, Written>();
  const turns = makeTurns();

  async function save({ record, base }: InputOf<Save>): Promise<Result<AnswerValue<Save>, Failure>> {
    const before = texts.get(record.id);
    const next = before ? editRecord(before.written, record) : newRecord(record);
    if (!next) return fail({ kind: 'not-saved' });
    const answer = ok({ revision: revisionOf(next.source), summary: summaryOf(record) });
    if (!before && isBlank(record)) return answer;
    if (before && sameRecord(before.written.record, record)) {
      // It may be what a save has left of which nobody knows how it ended.
      const sure = await sync(recordPath(record.id));
      return sure.ok ? answer : sure;
    }
    const there = await stat(recordPath(record.id));
    if (!there.ok && there.failure.kind !== 'not-found') return there;
    if (!before && there.ok) return fail({ kind: 'locked' });
    const asLeft =
      !before || !there.ok || (sameStamp(there.value, before.stamp) && base === revisionOf(before.written.source));
    const written = await write(asLeft ? recordPath(record.id) : await freePlace(record.id), bytesOf(next.source));
    if (!written.ok) {
      // It may lie there all the same, and cannot be opened to see: nobody else knows this id yet.
      const left = asLeft ? await stat(recordPath(record.id)) : written;
      if (left.ok && !(there.ok && sameStamp(there.value, left.value)))
        texts.set(record.id, { written: next, stamp: left.value });
      return written;
    }
    if (!asLeft) return fail({ kind: 'conflict' });
    texts.set(record.id, { written: next, stamp: written.value });
    return answer;
  }

  /** Where a second version can lie without taking the place of another, whoever put that there. */
  async function freePlace(id: Id): Promise<string> {
    const stamp = stampOf(clock());
    for (let number = 1; ; number++) {
      const place = conflictPath(id, number === 1 ? stamp : `${stamp}-${number}`);
      if (!(await stat(place)).ok) return place;
    }
  }

  return {
    save: (input) => turns.take(input.record.id, () => save(input)),
    settled: turns.settled,
  };
}
