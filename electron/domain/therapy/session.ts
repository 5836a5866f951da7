import type { SessionItem } from '../fields/parts';
import type { Id } from '../id';
import type { Session } from '../kinds/session';
import { epochOf, type Moment } from '../time/moment';

/** The session with another outcome or note of one record, which joins its list at the end where it was not on it. */
export function withItem(session: Session, item: SessionItem): Session {
  const isThere = session.list.some(({ record }) => record === item.record);
  const list = isThere
    ? session.list.map((present) => (present.record === item.record ? item : present))
    : [...session.list, item];
  return { ...session, list };
}

/** The session as held. What else was on the list, given in its order, is carried over. */
export function hold(session: Session, list: readonly Id[]): Session {
  const items = new Map(session.list.map((item) => [item.record, item]));
  const carried = list
    .filter((record) => !items.has(record))
    .map((record): SessionItem => ({ record, outcome: 'carried', note: '' }));
  return { ...session, state: 'held', list: [...session.list, ...carried] };
}

/** The session as one that does not take place; what was noted stays. */
export function cancel(session: Session): Session {
  return { ...session, state: 'cancelled' };
}

/** When it ends, milliseconds since 1970. */
export function endOf({ at, minutes }: Pick<Session, 'at' | 'minutes'>): number {
  return epochOf(at) + minutes * 60_000;
}

/** The last one that was held, a moment given; one that is said to be held later than that does not count yet. */
export function lastSession(sessions: readonly Session[], now: Moment): Session | undefined {
  let last: Session | undefined;
  for (const session of sessions) {
    if (
      session.state === 'held' &&
      epochOf(session.at) <= epochOf(now) &&
      (!last || epochOf(session.at) > epochOf(last.at))
    )
      last = session;
  }
  return last;
}

/** How many sessions were held from when something was put on the list until now: so often it was carried over. */
export function timesCarried(since: Moment, sessions: readonly Session[], now: Moment): number {
  return sessions.filter(
    ({ state, at }) => state === 'held' && epochOf(at) >= epochOf(since) && epochOf(at) <= epochOf(now),
  ).length;
}
