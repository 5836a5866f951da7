import { useEffect } from 'react';
import { request } from './bridge';
import { useInJournal } from './inJournal';
import { useJournalState } from './journal';
import { useUndo } from './undo';

/** Has the menu of the app offer what there is, and nothing else. */
export function useMenu(): void {
  const journal = useJournalState();
  const { hasSomebody, hasEnded } = useInJournal();
  const isOpen = journal?.state === 'open' || (journal?.state === 'unusable' && journal.wasOpen);
  const canLock = isOpen && (journal.state === 'unusable' || journal.encrypted);
  const { undo = null, redo = null } = useUndo();
  useEffect(() => {
    void request('window.stands', {
      isOpen,
      canLock,
      hasSomebody: isOpen && hasSomebody,
      hasEnded: isOpen && hasEnded,
      undo,
      redo,
    });
  }, [isOpen, canLock, hasSomebody, hasEnded, undo, redo]);
}
