import { makeQueue } from '../../../electron/domain/turns';
import { useMemo } from 'react';
import type { Failure } from '../../../electron/contract/failure';
import type { Id } from '../../../electron/domain/id';
import {
  isListed,
  listOf,
  putOnList,
  takeOffList,
  type Listable,
  type OnList,
} from '../../../electron/domain/records/list';
import type { Listed } from '../../../electron/domain/fields/rank';
import { momentAt } from '../../../electron/domain/time/moment';
import { isListable, type ListableRecord, type Kind } from '../../../electron/domain/records/record';
import type { Result } from '../../../electron/domain/result';
import type { RecordSummary } from '../../../electron/domain/records/summary';
import { changeRecord, changeRecords, type Inverse, type Known } from '../../client/changing';
import { presentNow, usePeople, usePresentPerson } from '../../client/people';
import { allOfKind, allRecords, useRecords } from '../../client/records';
import { listedFor, personsList } from '../../../electron/domain/views/personsList';
import { store } from '../../client/store';

type Places = ReadonlyMap<Id, Listed>;

/** Places that are being saved: the list shows them already. */
const ahead = store<Places>(new Map());
/** One thing after another is done to the list, each upon what the one before left. */
const { take: inTurn } = makeQueue();

/** The list for the next session with the one whom the window is about, in its order. */
export function useList(): readonly OnList<RecordSummary>[] {
  const whole = useWholeList();
  const people = usePeople();
  const person = usePresentPerson();
  return useMemo(() => (person ? personsList(whole, person.id, people) : whole), [whole, person, people]);
}

/** The number of a record on the list where it is, from 1; undefined where it is on none. */
export function usePlaceOnList(id: Id): number | undefined {
  const whole = useWholeList();
  const people = usePeople();
  const item = whole.find((one) => one.id === id);
  const owner = item && listedFor(item, people);
  if (!item) return undefined;
  return (owner === undefined ? whole : personsList(whole, owner, people)).indexOf(item) + 1;
}

/** Everything that is on a list, in the one order. */
function useWholeList(): readonly OnList<RecordSummary>[] {
  const records = useRecords();
  const places = ahead.use();
  return useMemo(() => listWith(records ?? [], places), [records, places]);
}

/**
 * Puts a record at a place in a list, 0 for the first, at its end where none is given. `of`: whose list; where that is
 * not said, of the one whom the window is about.
 */
export function bringToList(
  record: Known<Kind> & Listable,
  place?: number,
  of: Id | undefined = presentNow()?.id,
): Promise<Result<Inverse, Failure>> {
  const whole = listWith(allRecords() ?? [], ahead.get());
  const list = of === undefined ? whole : personsList(whole, of, allOfKind('person'));
  const moved = putOnList<Known<Kind> & Listable>(list, record, place ?? list.length, momentAt(Date.now()), of);
  const places = new Map(moved.map(({ id, listed }) => [id, listed]));
  ahead.set(new Map([...ahead.get(), ...places]));
  return inTurn(async () => {
    const answer = await changeRecords([...places.keys()], (there) => {
      if (!there.some(({ id }) => id === record.id)) return undefined;
      return there.map((writing) => {
        const present = writing.record.get();
        return isListable(present) ? { ...present, listed: places.get(present.id) } : present;
      });
    });
    ahead.set(new Map([...ahead.get()].filter(([id, listed]) => places.get(id) !== listed)));
    return answer;
  });
}

/** Takes a record off the list. */
export function takeFromList(record: Known<Kind>): Promise<Result<Inverse, Failure>> {
  return inTurn(() =>
    changeRecord<Kind>(record, (present) => (isListable(present) ? takeOffList(present) : undefined)),
  );
}

/**
 * Where something new belongs that is put at the end of the list now. `last`: what was put there before, which may
 * still be on its way.
 */
export function endOfList(record: ListableRecord, last?: ListableRecord): Listed | undefined {
  const known = listWith(allRecords() ?? [], ahead.get());
  const list: readonly OnList<Listable>[] =
    last && isListed(last) && !known.some(({ id }) => id === last.id) ? [...known, last] : known;
  return putOnList(list, record, list.length, momentAt(Date.now()), presentNow()?.id)[0]?.listed;
}

function listWith(records: readonly RecordSummary[], places: Places): readonly OnList<RecordSummary>[] {
  return listOf(
    places.size === 0
      ? records
      : records.map((record) => ({ ...record, listed: places.get(record.id) ?? record.listed })),
  );
}
