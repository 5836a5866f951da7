import type { Revision, Version } from '../contract/records';
import type { Id } from '../domain/id';
import { momentAt } from '../domain/moment';
import { fail, ok, type Result } from '../domain/result';
import { thin } from '../domain/thinning';
import { countWords } from '../domain/words';
import type { Store, StoreFailure } from '../storage/store';
import { bytesOf, revisionOf, textOf } from './held';
import { epochOfStamp, freeStamp, historyFolder, stampOf } from './places';
import { readRecord, type ReadRecord } from './record';

/** The earlier versions of records, in `history/`. */
export interface History {
  /** Keeps a source as a version, unless the newest one says the same; older ones are thinned. */
  readonly keep: (id: Id, source: string) => Promise<Result<null, StoreFailure>>;
  /** Newest first; without those that say what `present` says, and those that cannot be read. */
  readonly list: (id: Id, present: string | undefined) => Promise<Result<readonly Version[], StoreFailure>>;
  readonly read: (id: Id, version: string) => Promise<Result<ReadRecord, StoreFailure>>;
  readonly remove: (id: Id) => Promise<Result<null, StoreFailure>>;
}

interface Stamped {
  readonly stamp: string;
  readonly time: number;
}

export function makeHistory(store: Store, clock: () => number): History {
  const newest = new Map<Id, Revision>();
  const placeOf = (id: Id, stamp: string) => `${historyFolder(id)}/${stamp}.md`;

  /** Newest first. */
  async function stampsOf(id: Id): Promise<Result<readonly Stamped[], StoreFailure>> {
    const listed = await store.list(historyFolder(id));
    if (!listed.ok) return listed;
    const stamps = listed.value.flatMap(({ path, foreign }) => {
      const stamp = path.slice(historyFolder(id).length + 1, -'.md'.length);
      const time = !foreign && path.endsWith('.md') ? epochOfStamp(stamp) : undefined;
      return time === undefined ? [] : [{ stamp, time }];
    });
    return ok(stamps.sort((a, b) => b.time - a.time || b.stamp.length - a.stamp.length || (a.stamp < b.stamp ? 1 : -1)));
  }

  async function read(id: Id, stamp: string): Promise<Result<ReadRecord, StoreFailure>> {
    // SECURITY: the version's name comes from the window and must not lead anywhere else.
    if (epochOfStamp(stamp) === undefined) return fail({ kind: 'not-found' });
    const bytes = await store.read(placeOf(id, stamp));
    if (!bytes.ok) return bytes;
    const source = textOf(bytes.value);
    const record = source === undefined ? undefined : readRecord(source);
    return record?.record.id === id ? ok(record) : fail({ kind: 'damaged' });
  }

  async function revisionOfNewest(id: Id, stamps: readonly Stamped[]): Promise<Revision | undefined> {
    const [first] = stamps;
    if (newest.has(id) || !first) return newest.get(id);
    const kept = await read(id, first.stamp);
    return kept.ok ? revisionOf(kept.value.source) : undefined;
  }

  return {
    keep: async (id, source) => {
      if (newest.get(id) === revisionOf(source)) return ok(null);
      const stamps = await stampsOf(id);
      if (!stamps.ok) return stamps;
      if (await revisionOfNewest(id, stamps.value) !== revisionOf(source)) {
        const stamp = freeStamp(stampOf(clock()), (taken) => stamps.value.some((other) => other.stamp === taken));
        const written = await store.write(placeOf(id, stamp), bytesOf(source));
        if (!written.ok) return written;
      }
      newest.set(id, revisionOf(source));
      const dropped = new Set(thin(stamps.value.map(({ time }) => time), clock()));
      for (const { stamp, time } of stamps.value) if (dropped.has(time)) await store.remove(placeOf(id, stamp));
      return ok(null);
    },
    list: async (id, present) => {
      const stamps = await stampsOf(id);
      if (!stamps.ok) return stamps;
      const versions: Version[] = [];
      for (const { stamp, time } of stamps.value) {
        const kept = await read(id, stamp);
        if (kept.ok && kept.value.source !== present) versions.push({ version: stamp, kept: momentAt(time), words: countWords(kept.value.record.body) });
      }
      return ok(versions);
    },
    read,
    remove: async (id) => {
      newest.delete(id);
      const stamps = await stampsOf(id);
      if (!stamps.ok) return stamps;
      for (const { stamp } of stamps.value) {
        const removed = await store.remove(placeOf(id, stamp));
        if (!removed.ok) return removed;
      }
      return ok(null);
    },
  };
}
