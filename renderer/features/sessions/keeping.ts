import type { Session } from '../../../electron/domain/kinds/session';
import { addUndoably, undoable } from '../../ui/undoable';

/** Keeps when a session is, and whether it takes place; says so, with a way back. */
export async function keepHour(session: Session, isKnown: boolean, text: string): Promise<void> {
  const { at, minutes, instead, state } = session;
  if (isKnown) await undoable('session', text, session, (present) => ({ ...present, at, minutes, instead, state }));
  else await addUndoably('session', text, session);
}
