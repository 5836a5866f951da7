import type { Failure } from '../contract/failure';
import type { Result } from '../domain/result';
import type { OpenJournal } from './openJournal';

/** Where a handler gets the open journal, or why there is none. */
export interface JournalSource {
  readonly journal: () => Promise<Result<OpenJournal, Failure>>;
}

/** A handler that needs an open journal. */
export function whileOpen<Input, Value>(
  source: JournalSource,
  work: (journal: OpenJournal, input: Input) => Promise<Result<Value, Failure>>,
): (input: Input) => Promise<Result<Value, Failure>> {
  return async (input) => {
    const journal = await source.journal();
    return journal.ok ? work(journal.value, input) : journal;
  };
}
