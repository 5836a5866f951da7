import type { Revision, Version } from '../contract/records';
import type { Id } from '../domain/id';
import { momentAt } from '../domain/time/moment';
import { fail, ok, type Result } from '../domain/result';
import { thin } from '../domain/records/thinning';
import { countWords } from '../domain/text/wordCount';
import type { Store, StoreFailure } from '../storage/store';
import { bytesOf, revisionOf, utf8Of } from './loadedRecord';
import { historyFolder } from './paths';
import { readRecord, type ReadRecord } from './record';
import type { Seen } from './seen';
import { laterFirst, nextVersionName, readVersionName, stayingName, type VersionName } from './versionName';

/**
 * Why a version is kept. `written`: as a step of what is written here, which this computer thins with age. `found`: it
 * was there as the writing began, whoever wrote it. `unchosen`: something else has taken its place. The last two stay.
 */
export type Why = 'written' | 'found' | 'unchosen';

/** The earlier versions of records, in `history/`. */
export interface History {
  /**
   * Keeps a source as a version, unless the newest one says the same; of those that say the same one stays, and older
   * ones of this computer are thinned.
   */
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

export function makeHistory(
  store: Store,
  seen: Pick<Seen, 'read' | 'mark' | 'daysSince'>,
  clock: () => number,
): History {
  const newest = new Map<Id, Newest>();
  /** What the versions of a record say, by their names; undefined for one that cannot be read. */
  const known = new Map<Id, ReadonlyMap<string, Revision | undefined>>();
  const placeOf = (id: Id, name: string) => `${historyFolder(id)}/${name}.md`;

  /** Newest first. */
  async function namesOf(id: Id): Promise<Result<readonly VersionName[], StoreFailure>> {
    const listed = await store.list(historyFolder(id));
    if (!listed.ok) return listed;
    const names = listed.value.flatMap(({ path, foreign }) => {
      const name = path.slice(historyFolder(id).length + 1, -'.md'.length);
      return foreign || path !== placeOf(id, name) ? [] : (readVersionName(name) ?? []);
    });
    return ok(names.sort(laterFirst));
  }

  async function read(id: Id, name: string): Promise<Result<ReadRecord, StoreFailure>> {
    // SECURITY: the version's name comes from the window and must not lead anywhere else.
    if (!readVersionName(name)) return fail({ kind: 'not-found' });
    const bytes = await store.read(placeOf(id, name));
    if (!bytes.ok) return bytes;
    const source = utf8Of(bytes.value);
    const record = source === undefined ? undefined : readRecord(source);
    return record?.record.id === id ? ok(record) : fail({ kind: 'damaged' });
  }

  async function revisionsOf(
    id: Id,
    names: readonly VersionName[],
  ): Promise<ReadonlyMap<string, Revision | undefined>> {
    const before = known.get(id);
    const revisions = new Map<string, Revision | undefined>();
    for (const { name } of names) {
      const kept = before?.has(name) ? undefined : await read(id, name);
      revisions.set(name, kept?.ok ? revisionOf(kept.value.source) : before?.get(name));
    }
    known.set(id, revisions);
    return revisions;
  }

  /**
   * Lets go of versions that say what another one says: what was broken off and done again has made them. One that
   * stays is left.
   */
  async function dropTwins(id: Id): Promise<void> {
    const names = await namesOf(id);
    if (!names.ok) return;
    const revisions = await revisionsOf(id, names.value);
    for (const revision of new Set(revisions.values())) {
      const same = revision === undefined ? [] : names.value.filter(({ name }) => revisions.get(name) === revision);
      const one = same.find(({ mark }) => mark === undefined) ?? same[0];
      for (const { name } of same) {
        if (name === one?.name) continue;
        // Another computer may have put something else there since they were read.
        const [left, twin] = [await read(id, one?.name ?? ''), await read(id, name)];
        if (left.ok && twin.ok && left.value.source === twin.value.source) await store.remove(placeOf(id, name));
      }
    }
  }

  /** Lets go of what this computer kept more closely than its age asks for. `names`: newest first. */
  async function thinOut(id: Id, names: readonly VersionName[]): Promise<void> {
    const mark = seen.mark();
    const own = names
      .filter((name) => name.mark === mark)
      .map((name) => ({ ...name, days: seen.daysSince(name.time) }));
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
      const revisions = await revisionsOf(id, names.value);
      const same = names.value.filter(({ name }) => revisions.get(name) === revisionOf(source));
      const isThere = first !== undefined && same[0] === first;
      const stays = same.some((version) => version.mark === undefined);
      const mark = isThere ? first.mark : why === 'written' && !stays ? seen.mark() : undefined;
      if (!isThere) {
        const written = await store.write(placeOf(id, nextVersionName(now, names.value, mark)), bytesOf(source));
        if (!written.ok) return written;
      } else {
        // It may be what a write has left of which nobody knows how it ended.
        const sure =
          mark !== undefined && why === 'unchosen'
            ? await store.move(placeOf(id, first.name), placeOf(id, stayingName(first, names.value)))
            : await store.sync(placeOf(id, first.name));
        if (!sure.ok) return sure;
      }
      if (!isThere || same.length > 1) await dropTwins(id);
      newest.set(id, { revision: revisionOf(source), stays: mark === undefined || why === 'unchosen' });
      await thinOut(id, names.value);
      return ok(null);
    },
    list: async (id, present) => {
      const names = await namesOf(id);
      if (!names.ok) return names;
      const versions: Version[] = [];
      const told = new Set([present]);
      for (const { name, time } of names.value) {
        const kept = await read(id, name);
        if (!kept.ok || told.has(kept.value.source)) continue;
        told.add(kept.value.source);
        versions.push({ version: name, kept: momentAt(time), words: countWords(kept.value.record.body) });
      }
      return ok(versions);
    },
    read,
    remove: async (id) => {
      newest.delete(id);
      known.delete(id);
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
