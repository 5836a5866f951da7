import { useMemo } from 'react';
import type { Id } from '../../electron/domain/id';
import { presentPerson } from '../../electron/domain/therapy/person';
import type { Person } from '../../electron/domain/kinds/person';
import { namesOn, type Labelled } from '../../electron/domain/therapy/naming';
import type { RecordSummary } from '../../electron/domain/records/summary';
import { allOfKind, useKind } from './records';
import { store } from './store';

/** Everyone the journal is about, in the order of their records. */
export function usePeople(): readonly Person[] {
  return useKind('person');
}

/** Whom the window is about for now, where one has switched to them; who stands first stays who it is. */
const meant = store<Id | undefined>(undefined);

/** Makes the window about somebody, until one switches again; undefined: about who stands first. */
export function mean(person: Id | undefined): void {
  meant.set(person);
}

/** Whom the window is about: who was switched to, or else who stands first. Undefined where nobody was entered. */
export function usePresentPerson(): Person | undefined {
  const people = usePeople();
  const chosen = meant.use();
  return useMemo(() => people.find(({ id }) => id === chosen) ?? presentPerson(people), [people, chosen]);
}

/** The same, asked once. */
export function presentNow(): Person | undefined {
  const people = allOfKind('person');
  return people.find(({ id }) => id === meant.get()) ?? presentPerson(people);
}

/** The one who stands first. */
export function useFirstPerson(): Person | undefined {
  const people = usePeople();
  return useMemo(() => presentPerson(people), [people]);
}

/** A person's name; undefined where nobody is meant, or the person is no longer there. */
export function useName(id: Id | undefined): string | undefined {
  const people = usePeople();
  return people.find((person) => person.id === id)?.name;
}

/** A person's name now; undefined where they are not there. */
export function nameNow(id: Id): string | undefined {
  return allOfKind('person').find((person) => person.id === id)?.name;
}

/** The names that a list shows of a record: of those whom it is about, or whose it is, and the texts on it. */
export function usePeopleOf(record: Labelled & Pick<RecordSummary, 'kind'>): readonly string[] {
  const persons = usePeople();
  return record.kind === 'person' ? [] : namesOn(record, persons);
}
