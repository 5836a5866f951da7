import type { Id } from '../id';
import type { Letter } from '../kinds/letter';
import type { Loop } from '../kinds/loop';
import type { Person } from '../kinds/person';
import type { Rupture } from '../kinds/rupture';
import { listOf, type OnList } from '../records/list';
import type { RecordSummary } from '../records/summary';
import { isWaiting } from '../therapy/letter';
import { belongsTo } from '../therapy/person';
import { isOpen } from '../therapy/rupture';
import { dayOf, type Day, type Moment } from '../time/moment';
import { personsList } from './personsList';

/** Something between two people that has come to no end. */
export type LeftOpen =
  | { readonly kind: 'rupture'; readonly record: Rupture }
  | { readonly kind: 'letter'; readonly record: Letter }
  | { readonly kind: 'listed'; readonly record: OnList<RecordSummary> }
  | { readonly kind: 'loop'; readonly record: Loop };

/**
 * What is open with a person, each once: ruptures, letters that wait, what else is on the list in its order, and loops.
 * What names nobody belongs to it too. `until`: a day from which on nothing is looked at.
 *
 * @param records all there are, newest first
 */
export function leftOpen(
  person: Id,
  records: readonly RecordSummary[],
  people: readonly Person[],
  until?: Day,
): readonly LeftOpen[] {
  const isBefore = (at: Moment) => until === undefined || dayOf(at) < until;
  const told = records.flatMap(({ whole, at }): readonly LeftOpen[] => {
    if (!whole || !isBefore(at)) return [];
    if (whole.kind === 'rupture' && isOpen(whole) && belongsTo(whole.person, person))
      return [{ kind: 'rupture', record: whole }];
    if (whole.kind === 'letter' && isWaiting(whole) && belongsTo(whole.to, person))
      return [{ kind: 'letter', record: whole }];
    if (whole.kind === 'loop' && belongsTo(whole.person, person)) return [{ kind: 'loop', record: whole }];
    return [];
  });
  const known = new Set(told.map(({ record }) => record.id));
  const listed = personsList(listOf(records), person, people)
    .filter((item) => !known.has(item.id) && isBefore(item.listed.at))
    .map((record): LeftOpen => ({ kind: 'listed', record }));
  const only = (kind: LeftOpen['kind']) => told.filter((one) => one.kind === kind);
  return [...only('rupture'), ...only('letter'), ...listed, ...only('loop')];
}
