import { rm } from 'node:fs/promises';
import { uptime } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import { threadBindery } from '../../electron/book/bindery';
import type { Opened } from '../../electron/contract/keeper';
import { newId } from '../../electron/domain/id';
import { CACHE } from '../../electron/journal/cache';
import { makeJournal, type Journal } from '../../electron/journal/journal';
import { RECORDS } from '../../electron/journal/paths';
import { openJournal } from '../../electron/journal/openJournal';
import { ageCodec } from '../../electron/storage/age';
import { encryptingStore, type Codec } from '../../electron/storage/encrypting';
import { journalFiles } from '../../electron/storage/folder';
import { KEY, openKeyFile } from '../../electron/storage/keyFiles';
import { readManifest } from '../../electron/storage/manifest';
import type { Store } from '../../electron/storage/store';
import type { Figure } from './figure';
import type { Size } from './size';
import { inTurn, must, timeOf } from './timing';

const ROUNDS = 5;
/** Each of many seconds. */
const WITHOUT_CACHE = 3;
/** As many as the journal reads at once. */
const AT_ONCE = 8;

/** The keeper's, but for what this computer has seen of the journal before, and for a window. */
const surroundings = {
  clock: Date.now,
  passed: () => performance.now(),
  running: () => uptime() * 1000,
  own: null,
  send: () => undefined,
};

/** How long opening takes, with and without a cache, and unlocking, which is opening after the key has been derived. */
export async function benchOpening(known: Opened, passphrase: string, size: Size): Promise<readonly Figure[]> {
  const files = journalFiles(known.folder);
  const manifest = must(await readManifest(files));
  const derive = async () => must(await openKeyFile(files, KEY, passphrase, manifest.keyChecksums)).identity;
  const codec = await ageCodec(await derive());
  const store = encryptingStore(files, codec);
  const withoutCache = await inTurn(
    size.of(WITHOUT_CACHE),
    async () => {
      await rm(path.join(known.folder, CACHE + codec.ending), { force: true });
      return openOnce(known.folder, codec);
    },
    () => timeOf(() => readAll(store)),
  );
  const withCache = await inTurn(
    size.of(ROUNDS),
    () => openOnce(known.folder, codec),
    () => timeOf(() => readCacheAlone(store)),
  );
  const unlock = await inTurn(
    size.of(ROUNDS),
    async () => {
      const journal = begin(known, size);
      const time = await timeOf(async () => must(await journal.handlers['journal.unlock']({ passphrase })));
      // A search ends what goes on behind it, so that it does not disturb the next round.
      must(await journal.handlers['search.find']({ text: 'begin', limit: 1 }));
      await journal.close();
      return time;
    },
    () => timeOf(derive),
  );
  return [
    {
      name: 'open without cache.age',
      unit: 'ms',
      measured: withoutCache[0],
      limit: { name: 'listing, reading and decrypting every file', measured: withoutCache[1] },
    },
    {
      name: 'open with cache.age',
      unit: 'ms',
      measured: withCache[0],
      limit: { name: 'listing the folder; decrypting and parsing the cache', measured: withCache[1] },
    },
    {
      name: 'unlock',
      unit: 'ms',
      measured: unlock[0],
      limit: { name: 'deriving the key', measured: unlock[1] },
      aim: '500 ms over it',
    },
  ];
}

/** A journal as the app starts it: locked. */
export function begin(known: Opened, { workFactor }: Pick<Size, 'workFactor'>): Journal {
  return makeJournal({
    ...surroundings,
    workFactor,
    start: known,
    opened: () => undefined,
    spent: () => undefined,
    joined: () => undefined,
    mayName: () => true,
    bindery: threadBindery(new URL('bookbinder.mjs', import.meta.url)),
  });
}

async function openOnce(folder: string, codec: Codec): Promise<number> {
  const from = performance.now();
  const journal = newId();
  const opened = await openJournal({
    ...surroundings,
    folder,
    encrypted: true,
    codec,
    journal,
    progress: () => undefined,
  });
  const session = must(opened);
  const time = performance.now() - from;
  // What goes on behind it is not to disturb the next round.
  await session.search.warm();
  await session.close();
  return time;
}

async function readAll(store: Store): Promise<void> {
  const listed = must(await store.list(RECORDS)).values();
  await Promise.all(
    Array.from({ length: AT_ONCE }, async () => {
      for (const { path: file } of listed) must(await store.read(file));
    }),
  );
}

async function readCacheAlone(store: Store): Promise<unknown> {
  const [, packed] = await Promise.all([store.list(RECORDS), store.read(CACHE)]);
  return JSON.parse((await promisify(gunzip)(must(packed))).toString());
}
