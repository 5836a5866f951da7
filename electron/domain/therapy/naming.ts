import { fold } from '../text/fold';
import type { Id } from '../id';
import type { Entry } from '../kinds/entry';
import type { Person } from '../kinds/person';
import { blankRecord } from '../records/blank';
import { personOf, type AnyRecord } from '../records/record';
import { isPage, type RecordSummary } from '../records/summary';
import { epochOf, type Moment } from '../time/moment';

type Named = Pick<Person, 'id' | 'name'>;

/** What stands on an entry: whom it is about, and names of whom there is no record. */
export type Labelled = Pick<Entry, 'people' | 'about'>;

/** Whether two names are the same, however they are written. An empty one is nobody's. */
export function isSameName(one: string, other: string): boolean {
  const name = fold(one.trim());
  return name !== '' && name === fold(other.trim());
}

/** Who is called so, of several the first; undefined where nobody is. */
export function personNamed<One extends Named>(name: string, persons: readonly One[]): One | undefined {
  return persons.find((person) => isSameName(person.name, name));
}

/** Whether their name stands there as a text. */
export function isNamedOn({ people }: Pick<Labelled, 'people'>, person: Named): boolean {
  return people.some((name) => isSameName(name, person.name));
}

/** Whether it is about them, by a link or by a text that is their name. */
export function isAbout(labelled: Labelled, person: Named): boolean {
  return labelled.about.includes(person.id) || isNamedOn(labelled, person);
}

/** Those whom it is about, by a link or by a text that is their name; each once, the links first. */
export function personsOn(labelled: Labelled, persons: readonly Named[]): readonly Id[] {
  const named = labelled.people.flatMap((name) => personNamed(name, persons)?.id ?? []);
  return [...new Set([...labelled.about.filter((id) => persons.some((person) => person.id === id)), ...named])];
}

/** Whose a record is first of all: of an entry, the first whom it is about. */
export function ownerOf(record: AnyRecord, persons: readonly Named[]): Id | undefined {
  return record.kind === 'entry' ? personsOn(record, persons)[0] : personOf(record);
}

/** The names that it shows: each person's present one, then the texts; none twice. Who is not there shows none. */
export function namesOn({ about, people }: Labelled, persons: readonly Named[]): readonly string[] {
  const names = about.flatMap((id) => persons.find((person) => person.id === id)?.name.trim() ?? []);
  return [
    ...names.filter((name) => name !== ''),
    ...people.filter((text) => !names.some((name) => isSameName(name, text))),
  ];
}

/** An entry that is about a person, who stands there in place of their name. The same one where it is so already. */
export function withPerson(entry: Entry, person: Named): Entry {
  if (entry.about.includes(person.id) && !isNamedOn(entry, person)) return entry;
  return {
    ...entry,
    about: [...new Set([...entry.about, person.id])],
    people: entry.people.filter((name) => !isSameName(name, person.name)),
  };
}

/** The entries that name a person, each with the person in place of the name. */
export function joinNames(person: Named, entries: readonly Entry[]): readonly Entry[] {
  return entries.filter((entry) => isNamedOn(entry, person)).map((entry) => withPerson(entry, person));
}

/** What is new or changed when a name is put on an entry: the entry, and the person where nobody is called so. */
export function putName(
  entry: Entry,
  name: string,
  persons: readonly Person[],
  making: { readonly id: Id; readonly now: Moment },
): readonly [Entry] | readonly [Entry, Person] {
  const known = personNamed(name, persons);
  if (known) return [withPerson(entry, known)];
  const made = { ...blankRecord('person', making.id, making.now), name: name.trim() };
  return [withPerson(entry, made), made];
}

/**
 * The entries among some records that were written while the journal was locked, as they are once it is open: about
 * those whom new entries were about then.
 */
export function takenIn(records: readonly AnyRecord[], persons: readonly Person[]): readonly Entry[] {
  return records.flatMap((record) => {
    if (record.kind !== 'entry' || record.whileLocked === undefined) return [];
    const begun = epochOf(record.whileLocked);
    const theirs = persons.filter(({ newPages }) => newPages !== undefined && epochOf(newPages) <= begun);
    return [
      { ...record, whileLocked: undefined, about: [...new Set([...record.about, ...theirs.map(({ id }) => id)])] },
    ];
  });
}

/** The persons as they are once new entries are about one of them, or, where nobody is given, about nobody. */
export function newPagesAbout(person: Id | undefined, persons: readonly Person[], now: Moment): readonly Person[] {
  return persons.map((one) => {
    const isTheirs = one.id === person;
    if ((one.newPages !== undefined) === isTheirs) return one;
    return { ...one, newPages: isTheirs ? now : undefined };
  });
}

/** How many pages are about a person, by link or by name. */
export function pagesAbout(person: Named, records: readonly RecordSummary[]): number {
  return records.filter((record) => isPage(record) && isAbout(record, person)).length;
}
