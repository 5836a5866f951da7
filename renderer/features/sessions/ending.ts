import type { Failure } from '../../../electron/contract/failure';
import type { Id } from '../../../electron/domain/id';
import type { OnList, Listable } from '../../../electron/domain/list';
import { epochOf, type Moment } from '../../../electron/domain/moment';
import { afterSession } from '../../../electron/domain/outcome';
import { isListable, type Kind } from '../../../electron/domain/record';
import { ok, type Result } from '../../../electron/domain/result';
import { endOf, hold } from '../../../electron/domain/session';
import type { Outcome } from '../../../electron/domain/fields/parts';
import type { Session } from '../../../electron/domain/kinds/session';
import { addRecord, changeRecord, type Changed } from '../../client/changing';
import { allRecords } from '../../client/records';

/** What was done when a session ended, so that all of it can be taken back. */
export interface Ended {
  readonly changes: readonly Changed[];
  /** Sessions that are new. */
  readonly added: readonly Id[];
  /** Why not all of it could be done. */
  readonly failure?: Failure | undefined;
}

/**
 * A session as held. One that was to begin later than now began now. What was put on the list after it had ended was not
 * carried over by it.
 */
export function heldNow(session: Session, list: readonly OnList<Listable>[], now: Moment): Session {
  const began = { ...session, at: epochOf(session.at) > epochOf(now) ? now : session.at };
  return hold(began, list.filter(({ listed }) => epochOf(listed.at) <= endOf(began)).map(({ id }) => id));
}

/** When one meets next: the session that says so, and whether it has a record already. */
export interface Next {
  readonly session: Session;
  readonly isKnown: boolean;
}

/** Keeps a session as held, what came of each record, and when the next one is; stops at the first that cannot be kept. */
export async function endSession(session: Session, list: readonly OnList<Listable>[], now: Moment, next?: Next): Promise<Ended> {
  const held = heldNow(session, list, now);
  const kinds = new Map((allRecords() ?? []).map(({ id, kind }) => [id, kind]));
  const steps: readonly Step[] = [
    () => changeRecord(session, () => held),
    ...held.list.map(({ record: id, outcome }) => () => become(id, kinds.get(id), outcome, held)),
    ...next?.isKnown === true ? [() => changeRecord(next.session, (present) => ({ ...present, at: next.session.at, minutes: next.session.minutes, instead: next.session.instead }))] : [],
  ];
  const changes: Changed[] = [];
  for (const step of steps) {
    const answer = await step();
    if (!answer.ok) return { changes, added: [], failure: answer.failure };
    if (answer.value) changes.push(answer.value);
  }
  if (!next || next.isKnown) return { changes, added: [] };
  const answer = await addRecord(next.session);
  return answer.ok ? { changes, added: [next.session.id] } : { changes, added: [], failure: answer.failure };
}

type Step = () => Promise<Result<Changed | undefined, Failure>>;

/** A record after what came of it; one that is no longer there is left out. */
async function become(id: Id, kind: Kind | undefined, outcome: Outcome, held: Session): Promise<Result<Changed | undefined, Failure>> {
  if (kind === undefined) return ok(undefined);
  return changeRecord<Kind>({ id, kind }, (present) => {
    const after = isListable(present) ? afterSession(present, outcome, held) : present;
    return after === present ? undefined : after;
  });
}
