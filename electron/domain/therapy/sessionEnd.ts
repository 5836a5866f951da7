import type { Session } from '../kinds/session';
import type { OnList, Listable } from '../records/list';
import { epochOf, type Moment } from '../time/moment';
import { afterSession } from './outcome';
import { isListable, type AnyRecord } from '../records/record';
import { endOf, hold } from './session';

/** When one meets next: the session that says so, and whether it has a record already. */
export interface NextSession {
  readonly session: Session;
  readonly isKnown: boolean;
}

/**
 * A session as held. One that was to begin later than now began now. What was put on the list after it had ended was
 * not carried over by it.
 */
export function heldNow(session: Session, list: readonly OnList<Listable>[], now: Moment): Session {
  const began = { ...session, at: epochOf(session.at) > epochOf(now) ? now : session.at };
  return hold(
    began,
    list.filter(({ listed }) => epochOf(listed.at) <= endOf(began)).map(({ id }) => id),
  );
}

/**
 * What changes when a session ends: itself, each record on its list by what came of it, and when the next one is.
 *
 * @param held as `heldNow` gives it
 * @param records those on its list that are still there, and the next session where it is known; may hold others
 */
export function endSession(
  held: Session,
  records: readonly AnyRecord[],
  next: NextSession | undefined,
): readonly AnyRecord[] {
  const outcomes = new Map(held.list.map(({ record, outcome }) => [record, outcome]));
  const after = records.flatMap((record) => {
    const outcome = outcomes.get(record.id);
    return outcome !== undefined && isListable(record) ? [afterSession(record, outcome, held)] : [];
  });
  return [held, ...after, ...(next ? [nextOf(next, records)] : [])];
}

function nextOf({ session, isKnown }: NextSession, records: readonly AnyRecord[]): AnyRecord {
  const present = isKnown ? records.find(({ id }) => id === session.id) : undefined;
  return present?.kind === 'session'
    ? { ...present, at: session.at, minutes: session.minutes, instead: session.instead }
    : session;
}
