import type { Session } from '../../../electron/domain/kinds/session';
import { addRecord } from '../../client/changing';
import { failureText } from '../../messages/failures';
import { toast } from '../../ui/toast';
import { saidWithUndo, undoable } from '../../ui/undoable';

/** Keeps when a session is, and whether it takes place; says so, with a way back. */
export async function keepHour(session: Session, isKnown: boolean, text: string): Promise<void> {
  const { at, minutes, instead, state } = session;
  if (isKnown) {
    await undoable('session', text, session, (present) => ({ ...present, at, minutes, instead, state }));
    return;
  }
  const answer = await addRecord(session);
  if (answer.ok) saidWithUndo('session', text, answer.value);
  else toast({ text: failureText(answer.failure) });
}
