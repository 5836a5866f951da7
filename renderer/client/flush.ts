import { useEffect, useRef } from 'react';
import { on, request } from './bridge';

/** Saves everything it has not saved yet; false where that failed. */
export type Flush = () => Promise<boolean>;

const flushes = new Set<Flush>();

/** Asks to be flushed before a lock and before the window closes; the returned function ends it. */
export function registerFlush(flush: Flush): () => void {
  flushes.add(flush);
  return () => { flushes.delete(flush); };
}

/** The same for a component, as long as it is shown. */
export function useFlush(flush: Flush): void {
  const latest = useRef(flush);
  useEffect(() => { latest.current = flush; });
  useEffect(() => registerFlush(() => latest.current()), []);
}

/** Saves everything that is not saved yet. True: nothing is left unsaved. */
export async function flushAll(): Promise<boolean> {
  const outcomes = await Promise.allSettled([...flushes].map((flush) => flush()));
  return outcomes.every((outcome) => outcome.status === 'fulfilled' && outcome.value);
}

/** Answers the shell whenever it asks for everything to be saved. */
export function startFlush(): void {
  on('flush', () => { void flushAll().then((saved) => request('window.flushed', { saved })); });
}
