import type { JournalState } from '../../electron/contract/journal';
import { on, request } from './bridge';
import { store } from './store';

/**
 * Milliseconds in which the keeper has the first word: one that runs already takes less, one that starts takes longer.
 */
const FIRST_WORD = 50;

const state = store<JournalState | undefined>(undefined);
const lockListeners = new Set<() => void>();

/** Where the journal stands; undefined until it is known. */
export const useJournalState = state.use;
export const journalState = state.get;

/** Hears of each lock that leaves this page standing; the returned function ends that. */
export function onLock(listener: () => void): () => void {
  lockListeners.add(listener);
  return () => {
    lockListeners.delete(listener);
  };
}

/**
 * Follows the journal's state. An encrypted journal is shut before anybody has unlocked it: its lock screen waits
 * neither for a keeper that starts nor for a disk.
 */
export function startJournal(): void {
  /** The keeper has not looked at the folder yet. That a journal is locked is no lock then. */
  let isAwaited = true;
  let isKnown = false;
  const take = (next: JournalState) => {
    const isLock = next.state === 'locked' && !isAwaited;
    isAwaited = next.state === 'locked' && next.isSilent === true;
    isKnown = true;
    state.set(next);
    if (isLock) for (const listener of [...lockListeners]) listener();
  };
  on('journal', (event) => {
    take(event.state);
  });
  on('seal', () => {
    isAwaited = false;
  });
  void request('journal.state').then((answer) => {
    if (answer.ok && !isKnown) take(answer.value);
  });
  void request('journals.inUse').then((answer) => {
    if (!answer.ok || !answer.value.journal?.recipient) return;
    const { folder } = answer.value.journal;
    const shut = () => {
      if (!isKnown) state.set({ state: 'locked', folder, canWrite: true });
    };
    if (answer.value.isShut) shut();
    else setTimeout(shut, FIRST_WORD);
  });
}
