import type { Failure } from '../contract/failure';
import type { Result } from '../domain/result';
import type { Session } from './openJournal';

/** Where a handler gets the open journal, or why there is none. */
export interface Desk {
  readonly session: () => Promise<Result<Session, Failure>>;
}

/** A handler that needs an open journal. */
export function whileOpen<Input, Value>(
  desk: Desk,
  work: (session: Session, input: Input) => Promise<Result<Value, Failure>>,
): (input: Input) => Promise<Result<Value, Failure>> {
  return async (input) => {
    const session = await desk.session();
    return session.ok ? work(session.value, input) : session;
  };
}
