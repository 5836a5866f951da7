import type { Id } from '../../electron/domain/id';
import { on, request } from './bridge';
import { store } from './store';

/** A text that is not on the disk as it stands in the window. */
export interface Unsaved {
  /** The entry's. */
  readonly id: Id;
  /** Saving it was tried and failed; otherwise it is only a moment away. */
  readonly hasFailed: boolean;
  /** Saves it now; false where that failed. */
  readonly flush: () => Promise<boolean>;
}

const unsaved = store<readonly Unsaved[]>([]);

/** Every text that is not saved yet, wherever it was written. */
export const useUnsaved = unsaved.use;

/** Has a text saved before every lock and before the window closes, until `noteSaved` is called with the same `flush`. */
export function noteUnsaved(one: Unsaved): void {
  unsaved.set([...unsaved.get().filter(({ flush }) => flush !== one.flush), one]);
}

/** Says that a text is saved. */
export function noteSaved(flush: Unsaved['flush']): void {
  unsaved.set(unsaved.get().filter((one) => one.flush !== flush));
}

/** Saves everything that is not saved yet. True: nothing is left unsaved. */
export async function flushAll(): Promise<boolean> {
  const outcomes = await Promise.allSettled(unsaved.get().map(({ flush }) => flush()));
  return outcomes.every((outcome) => outcome.status === 'fulfilled' && outcome.value);
}

/** Answers the shell whenever it asks for everything to be saved, and saves what waits for the journal as soon as that is open. */
export function startFlush(): void {
  on('flush', () => { void flushAll().then((saved) => request('window.flushed', { saved })); });
  on('journal', ({ state }) => { if (state.state === 'open') void flushAll(); });
}
