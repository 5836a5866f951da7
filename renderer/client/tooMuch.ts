import { useEffect } from 'react';
import { tooMuchWords } from '../../electron/domain/therapy/tooMuch';
import { journalState, useJournalState } from './journal';
import { request } from './bridge';
import { allOfKind, allRecords, useKind } from './records';
import { currentSettings, useSettings } from './settings';

/** What the shell was told last; undefined where it may know something else. */
let told: string | undefined;

/** Follows the records while the journal is open. */
export function useTooMuchInStep(): void {
  const records = useKind('too-much');
  const settings = useSettings();
  const journal = useJournalState();
  useEffect(() => {
    void keepTooMuchInStep();
  }, [records, settings, journal]);
}

/** Brings what the lock screen may show to what the journal says now, where that is allowed. */
export async function keepTooMuchInStep(): Promise<void> {
  const journal = journalState();
  // A journal that is not read yet, or no longer, says nothing.
  if (journal?.state !== 'open' || !journal.encrypted || allRecords() === undefined) return;
  const { folder } = journal;
  if ((currentSettings()?.journals.find((known) => known.folder === folder)?.tooMuch ?? null) === null) {
    told = undefined;
    return;
  }
  const pages = tooMuchWords(allOfKind('too-much'));
  const telling = JSON.stringify({ folder, pages });
  if (telling === told) return;
  told = telling;
  const answer = await request('tooMuch.keep', { folder, pages });
  // It is tried again with the next change, and before the next lock.
  if (!answer.ok && told === telling) told = undefined;
}
