import type { Session } from '../../../electron/domain/kinds/session';
import { addRecord } from '../../client/changing';
import { orSay } from '../../ui/orSay';
import { saidKept, undoable } from '../../ui/undoable';

/** Keeps when a session is, and whether it takes place; says so, with a way back. */
export async function keepHour(session: Session, isKnown: boolean, text: string): Promise<void> {
  const { at, minutes, instead, state } = session;
  if (isKnown) await undoable(text, session, (present) => ({ ...present, at, minutes, instead, state }));
  else if (await orSay(addRecord(session))) saidKept(text, session.id);
}
