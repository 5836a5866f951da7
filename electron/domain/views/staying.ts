import type { Person } from '../kinds/person';
import type { RecordSummary } from '../records/summary';
import { isAbout } from '../therapy/naming';
import { belongsTo } from '../therapy/person';
import { dayOf, type Day } from '../time/moment';

/** What there is to read of a time with somebody, each newest first. */
export interface Staying {
  /** The hours that took place. */
  readonly sessions: readonly RecordSummary[];
  /** What was written about them, or about nobody by name. */
  readonly entries: readonly RecordSummary[];
}

/**
 * The sessions and entries of a time with somebody, in the order given. `last`: its last day; what was written later
 * and names nobody is no longer of it.
 */
export function stayingOf(person: Pick<Person, 'id' | 'name'>, records: readonly RecordSummary[], last?: Day): Staying {
  const isOfThen = ({ at }: RecordSummary) => last === undefined || dayOf(at) <= last;
  return {
    sessions: records.filter(
      ({ whole }) => whole?.kind === 'session' && whole.state === 'held' && belongsTo(whole.person, person.id),
    ),
    entries: records.filter(
      (record) =>
        record.kind === 'entry' &&
        (isAbout(record, person) || (record.about.length + record.people.length === 0 && isOfThen(record))),
    ),
  };
}
