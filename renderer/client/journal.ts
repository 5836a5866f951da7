import type { JournalState } from '../../electron/contract/journal';
import { on, request } from './bridge';
import { store } from './store';

const state = store<JournalState | undefined>(undefined);

/** Where the journal stands; undefined until it is known. */
export const useJournalState = state.use;
export const journalState = state.get;

/** Follows the journal's state. */
export function startJournal(): void {
  let told = false;
  on('journal', (event) => {
    told = true;
    state.set(event.state);
  });
  void request('journal.state').then((answer) => { if (answer.ok && !told) state.set(answer.value); });
}
