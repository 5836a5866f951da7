import type { OpenJournal } from './openJournal';
import { TRASH } from './paths';
import { survey } from './survey';
import { lookAtTrash, purgeTrash } from './trash';

/**
 * From one time to the next, in milliseconds. The first comes as long after the opening: nothing is removed while it
 * opens.
 */
const EVERY = 10 * 60 * 1000;

/** Does what has to be done now and then while a journal is open, for days perhaps. The returned function ends it. */
export function keepHouse(journal: OpenJournal): () => void {
  const { editing, turns } = journal;
  const stop = new AbortController();
  void turns.take(TRASH, () => lookAtTrash(journal));
  void survey(journal, stop.signal);
  const timer = setInterval(() => {
    for (const id of editing.owing()) void turns.take(id, () => editing.settle(id));
    void turns.take(TRASH, () => purgeTrash(journal));
  }, EVERY).unref();
  return () => {
    stop.abort();
    clearInterval(timer);
  };
}
