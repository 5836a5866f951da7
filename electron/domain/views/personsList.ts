import type { Id } from '../id';
import type { Person } from '../kinds/person';
import type { OnList } from '../records/list';
import { presentPerson } from '../therapy/person';
import { personsOn } from '../therapy/naming';
import type { RecordSummary } from '../records/summary';
import { epochOf } from '../time/moment';

type Item = OnList<Pick<RecordSummary, 'id' | 'listed' | 'people' | 'about'>>;

/**
 * On whose list something is: on that of the person for whose session it was put there; where that is not said, of whom
 * it belongs to, by its link or by a name on an entry; or else of who stood first when it was put there, or whom the
 * journal knew first. Undefined where nobody is known.
 */
export function listedFor({ listed, people, about }: Item, all: readonly Person[]): Id | undefined {
  const known = (id: Id | undefined) => (all.some((person) => person.id === id) ? id : undefined);
  return (
    known(listed.of) ??
    personsOn({ people, about }, all)[0] ??
    presentPerson(all.filter(({ present }) => present !== undefined && epochOf(present) <= epochOf(listed.at)))?.id ??
    firstKnown(all)
  );
}

/** What is on the list for one person, in its order. */
export function personsList<One extends Item>(
  list: readonly One[],
  person: Id,
  all: readonly Person[],
): readonly One[] {
  return all.length < 2 ? list : list.filter((item) => listedFor(item, all) === person);
}

function firstKnown(all: readonly Person[]): Id | undefined {
  return all.toSorted((one, other) => epochOf(one.at) - epochOf(other.at) || (one.id < other.id ? -1 : 1))[0]?.id;
}
