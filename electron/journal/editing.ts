import type { Id } from '../domain/id';
import type { History, Why } from './history';

/** How long somebody may write on a record before a version is kept in between, in milliseconds. */
const IN_BETWEEN = 10 * 60 * 1000;

interface Writing {
  /** The text of which a version is there already; undefined where the record is new. */
  readonly kept: string | undefined;
  readonly since: number;
  readonly latest: string | undefined;
}

interface Owed {
  readonly source: string;
  readonly why: Why;
}

/** Follows who is being written on, and keeps versions as it ends. */
export interface Editing {
  /** Comes before a save: what is about to be replaced is kept, where writing begins with it. */
  readonly before: (id: Id, present: string | undefined) => Promise<void>;
  /** Comes after a save. */
  readonly after: (id: Id, source: string) => Promise<void>;
  /** A text as it is now stays as a version, whatever becomes of it. */
  readonly stays: (id: Id, source: string) => Promise<void>;
  /** Somebody writes on a record no more. */
  readonly leave: (id: Id) => Promise<void>;
  readonly open: () => readonly Id[];
  /** The records of which a version could not be kept so far. */
  readonly owing: () => readonly Id[];
  /** Tries again to keep what could not be kept of a record. */
  readonly settle: (id: Id) => Promise<void>;
}

/**
 * A version that cannot be kept does not hold up the text itself: it is remembered, and tried again with whatever is
 * done to the record.
 *
 * @param passed milliseconds by a clock that nobody can set
 * @param changed is told when there is more or less owing
 */
export function makeEditing(history: History, passed: () => number, changed: () => void): Editing {
  const writings = new Map<Id, Writing>();
  const owed = new Map<Id, readonly Owed[]>();

  async function settle(id: Id): Promise<void> {
    const before = owed.get(id) ?? [];
    let rest = before;
    for (const { source, why } of before) {
      const kept = await history.keep(id, source, why);
      if (!kept.ok) break;
      rest = rest.slice(1);
    }
    if (rest.length > 0) owed.set(id, rest);
    else owed.delete(id);
    if (rest.length !== before.length) changed();
  }

  async function keep(id: Id, source: string, why: Why): Promise<void> {
    await settle(id);
    const before = owed.get(id) ?? [];
    const kept = before.length === 0 && (await history.keep(id, source, why));
    if (kept && kept.ok) return;
    owed.set(id, [...before, { source, why }]);
    changed();
  }

  return {
    settle,
    owing: () => [...owed.keys()],
    before: async (id, present) => {
      if (writings.has(id)) return;
      if (present !== undefined) await keep(id, present, 'found');
      writings.set(id, { kept: present, since: passed(), latest: present });
    },
    after: async (id, source) => {
      const writing = writings.get(id);
      const due = writing !== undefined && passed() - writing.since >= IN_BETWEEN;
      if (due) await keep(id, source, 'written');
      else if (owed.has(id)) await settle(id);
      writings.set(id, {
        kept: due ? source : writing?.kept,
        since: due || !writing ? passed() : writing.since,
        latest: source,
      });
    },
    stays: (id, source) => keep(id, source, 'unchosen'),
    leave: async (id) => {
      const writing = writings.get(id);
      writings.delete(id);
      if (writing?.latest !== undefined && writing.latest !== writing.kept) await keep(id, writing.latest, 'written');
      else if (owed.has(id)) await settle(id);
    },
    open: () => [...writings.keys()],
  };
}
