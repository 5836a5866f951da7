import type { Id } from '../domain/id';
import type { History } from './history';

/** How long an editing session may go on before a version is kept in between, in milliseconds. */
const IN_BETWEEN = 10 * 60 * 1000;

interface Writing {
  /** The text of which a version is there already; undefined where the record is new. */
  readonly kept: string | undefined;
  readonly since: number;
  readonly latest: string | undefined;
}

/** Follows who is being written on, and keeps versions as the sessions end. */
export interface Editing {
  /** Comes before a save: what is about to be replaced is kept, where the session begins with it. */
  readonly before: (id: Id, present: string | undefined) => Promise<void>;
  /** Comes after a save. */
  readonly after: (id: Id, source: string) => Promise<void>;
  /** Ends the session on a record, if there is one. */
  readonly leave: (id: Id) => Promise<void>;
  readonly open: () => readonly Id[];
}

/** A version that cannot be kept does not hold up the text itself: whether that can be saved shows in its own answer. */
export function makeEditing(history: History, clock: () => number): Editing {
  const sessions = new Map<Id, Writing>();

  return {
    before: async (id, present) => {
      if (sessions.has(id)) return;
      if (present !== undefined) await history.keep(id, present);
      sessions.set(id, { kept: present, since: clock(), latest: present });
    },
    after: async (id, source) => {
      const session = sessions.get(id);
      const due = session !== undefined && clock() - session.since >= IN_BETWEEN;
      if (due) await history.keep(id, source);
      sessions.set(id, { kept: due ? source : session?.kept, since: due || !session ? clock() : session.since, latest: source });
    },
    leave: async (id) => {
      const session = sessions.get(id);
      sessions.delete(id);
      if (session?.latest !== undefined && session.latest !== session.kept) await history.keep(id, session.latest);
    },
    open: () => [...sessions.keys()],
  };
}
