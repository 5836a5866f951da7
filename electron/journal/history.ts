import type { Revision, Version } from '../contract/records';
import type { Id } from '../domain/id';
import { momentAt } from '../domain/moment';
import { fail, ok, type Result } from '../domain/result';
import { thin } from '../domain/thinning';
import { countWords } from '../domain/words';
import type { Store, StoreFailure } from '../storage/store';
import { bytesOf, revisionOf, textOf } from './held';
import { historyFolder } from './places';
import { readRecord, type ReadRecord } from './record';
import type { Seen } from './seen';
import { laterFirst, nextVersionName, readVersionName, stayingName, type VersionName } from './versionName';

/**
 * Why a version is kept. `written`: as a step of what is written here, which this computer thins with age. `found`: it was there as
 * the writing began, whoever wrote it. `unchosen`: something else has taken its place. The last two stay.
 */
export type Why = 'written' | 'found' | 'unchosen';

/** The earlier versions of records, in `history/`. */
export interface History {
  /** Keeps a source as a version, unless the newest one says the same; older ones of this computer are thinned. */
  readonly keep: (id: Id, source: string, why: Why) => Promise<Result<null, StoreFailure>>;
  /** Newest first; without those that say what `present` says, and those that cannot be read. */
  readonly list: (id: Id, present: string | undefined) => Promise<Result<readonly Version[], StoreFailure>>;
  readonly read: (id: Id, version: string) => Promise<Result<ReadRecord, StoreFailure>>;
  readonly remove: (id: Id) => Promise<Result<null, StoreFailure>>;
}

interface Newest {
  readonly revision: Revision;
  readonly stays: boolean;
}

export function makeHistory(store: Store, seen: Pick<Seen, 'read' | 'mark' | 'daysSince'>, clock: () => number): History {
  const newest = new Map<Id, Newest>();
  const placeOf = (id: Id, name: string) => `${historyFolder(id)}/${name}.md`;

  /** Newest first. */
  async function namesOf(id: Id): Promise<Result<readonly VersionName[], StoreFailure>> {
    const listed = await store.list(historyFolder(id));
    if (!listed.ok) return listed;
    const names = listed.value.flatMap(({ path, foreign }) => {
      const name = path.slice(historyFolder(id).length + 1, -'.md'.length);
      return foreign || path !== placeOf(id, name) ? [] : readVersionName(name) ?? [];
    });
    return ok(names.sort(laterFirst));
  }

  async function read(id: Id, name: string): Promise<Result<ReadRecord, StoreFailure>> {
    // SECURITY: the version's name comes from the window and must not lead anywhere else.
    if (!readVersionName(name)) return fail({ kind: 'not-found' });
    const bytes = await store.read(placeOf(id, name));
    if (!bytes.ok) return bytes;
    const source = textOf(bytes.value);
    const record = source === undefined ? undefined : readRecord(source);
    return record?.record.id === id ? ok(record) : fail({ kind: 'damaged' });
  }

  async function saysNewest(id: Id, first: VersionName | undefined, source: string): Promise<boolean> {
    const kept = first && await read(id, first.name);
    return kept?.ok === true && kept.value.source === source;
  }

  /** Lets go of what this computer kept more closely than its age asks for. `names`: newest first. */
  async function thinOut(id: Id, names: readonly VersionName[]): Promise<void> {
    const mark = seen.mark();
    const own = names.filter((name) => name.mark === mark).map((name) => ({ ...name, days: seen.daysSince(name.time) }));
    for (const { name } of thin(own)) await store.remove(placeOf(id, name));
  }

  return {
    keep: async (id, source, why) => {
      const known = newest.get(id);
      if (known?.revision === revisionOf(source) && (known.stays || why !== 'unchosen')) return ok(null);
      const names = await namesOf(id);
      if (!names.ok) return names;
      const now = clock();
      seen.read(now);
      const [first] = names.value;
      const isThere = await saysNewest(id, first, source);
      const mark = isThere ? first?.mark : why === 'written' ? seen.mark() : undefined;
      if (!isThere) {
        const written = await store.write(placeOf(id, nextVersionName(now, names.value, mark)), bytesOf(source));
        if (!written.ok) return written;
      } else if (first && mark !== undefined && why === 'unchosen') {
        const moved = await store.move(placeOf(id, first.name), placeOf(id, stayingName(first, names.value)));
        if (!moved.ok) return moved;
      }
      newest.set(id, { revision: revisionOf(source), stays: mark === undefined || why === 'unchosen' });
      await thinOut(id, names.value);
      return ok(null);
    },
    list: async (id, present) => {
      const names = await namesOf(id);
      if (!names.ok) return names;
      const versions: Version[] = [];
      for (const { name, time } of names.value) {
        const kept = await read(id, name);
        if (kept.ok && kept.value.source !== present) versions.push({ version: name, kept: momentAt(time), words: countWords(kept.value.record.body) });
      }
      return ok(versions);
    },
    read,
    remove: async (id) => {
      newest.delete(id);
      const names = await namesOf(id);
      if (!names.ok) return names;
      for (const { name } of names.value) {
        const removed = await store.remove(placeOf(id, name));
        if (!removed.ok) return removed;
      }
      return ok(null);
    },
  };
}
