import type { Store } from '../storage/store';
import { CACHE, writeCache } from './cache';
import type { LoadedRecord } from './loadedRecord';
import type { Turns } from '../domain/turns';

/** How long after the last change the cache is written, in milliseconds. */
const IDLE = 30_000;
/** Up to so many characters it is written while closing, which nobody should have to wait for. */
const QUICK = 2_000_000;

/** Keeps the cache fresh while nobody is waiting. */
export interface Caching {
  /** The cache does not say what the files say any more. */
  readonly spoil: () => void;
  readonly refresh: () => Promise<void>;
  /** Refreshes it for the last time, where it has to be and that is quick. */
  readonly close: () => Promise<void>;
}

export function makeCaching(store: Store, held: () => readonly LoadedRecord[], turns: Turns): Caching {
  let stale = false;
  let closed = false;
  let waiting: NodeJS.Timeout | undefined;

  async function refresh(): Promise<void> {
    stale = false;
    clearTimeout(waiting);
    await turns.take(CACHE, () => writeCache(store, held()));
  }

  return {
    refresh,
    spoil: () => {
      stale = true;
      clearTimeout(waiting);
      if (!closed) waiting = setTimeout(() => void refresh(), IDLE).unref();
    },
    close: async () => {
      closed = true;
      clearTimeout(waiting);
      const size = held().reduce((sum, { source }) => sum + source.length, 0);
      if (stale && size <= QUICK) await refresh();
    },
  };
}
