import { attachmentsSettled } from './attachments';
import { on, request } from './bridge';
import { keepTooMuchInStep } from './tooMuch';
import { allUnsaved } from './unsaved';

/** Saves everything that is not saved yet, and lets files come in that are on their way. True: no text is left unsaved. */
export async function flushAll(): Promise<boolean> {
  const outcomes = await Promise.allSettled(allUnsaved().map(({ autosave }) => autosave.flush()));
  await attachmentsSettled();
  // What the lock screen may show is to be what was written last.
  await keepTooMuchInStep();
  return outcomes.every((outcome) => outcome.status === 'fulfilled' && outcome.value);
}

/** Answers the shell whenever it asks for everything to be saved, and saves what waits for the journal as soon as that is open. */
export function startFlush(): void {
  on('flush', () => { void flushAll().then((saved) => request('window.flushed', { saved })); });
  on('journal', ({ state }) => { if (state.state === 'open') void flushAll(); });
}
