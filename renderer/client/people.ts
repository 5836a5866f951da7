import { useMemo } from 'react';
import type { Id } from '../../electron/domain/id';
import { presentPerson } from '../../electron/domain/therapy/person';
import type { Person } from '../../electron/domain/kinds/person';
import { personOf } from '../../electron/domain/records/record';
import type { RecordSummary } from '../../electron/domain/records/summary';
import { useKind } from './records';

/** Everyone the journal is about, in the order of their records. */
export function usePeople(): readonly Person[] {
  return useKind('person');
}

/** The one person who is present; undefined where nobody was entered. */
export function usePresentPerson(): Person | undefined {
  const people = usePeople();
  return useMemo(() => presentPerson(people), [people]);
}

/** A person's name; undefined where nobody is meant, or the person is no longer there. */
export function useName(id: Id | undefined): string | undefined {
  const people = usePeople();
  return people.find((person) => person.id === id)?.name;
}

/** The names that a list shows of a record: those on an entry, or the one whom it belongs to. */
export function usePeopleOf({ people, whole }: RecordSummary): readonly string[] {
  const name = useName(whole && whole.kind !== 'person' ? personOf(whole) : undefined);
  return name === undefined || name === '' ? people : [...people, name];
}
