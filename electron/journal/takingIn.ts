import { takenIn } from '../domain/therapy/naming';
import { ok } from '../domain/result';
import type { OpenJournal } from './openJournal';
import { editRecord } from './record';
import { inTurn, writeRecord } from './saving';

/**
 * Has the entries that were written while the journal was locked be about whom new entries are about, which could not
 * be known then. What cannot be written now waits for the next opening.
 */
export async function takeIn(journal: OpenJournal, stop: AbortSignal): Promise<void> {
  const records = [...journal.records.all()].map(({ record }) => record);
  const persons = records.filter((record) => record.kind === 'person');
  for (const { id } of takenIn(records, persons)) {
    if (stop.aborted) return;
    await inTurn<unknown>(journal, id, async () => {
      const present = journal.records.present(id);
      const [taken] = present ? takenIn([present.record], persons) : [];
      const next = present && taken && editRecord(present, taken);
      return next ? writeRecord(journal, present.path, next, true) : ok(null);
    });
  }
}
