import { dayOf } from '../domain/moment';
import type { AnyRecord } from '../domain/record';
import { between } from './between';
import { makePerson, makeSessions, withList } from './relation';
import { storyClock, storyEntries } from './story';

/** The sample journal: a year of somebody in psychotherapy, with all that is open and kept between the two. `now` in milliseconds since 1970. */
export function sampleRecords(now: number): readonly AnyRecord[] {
  const when = storyClock(now);
  const entries = storyEntries(now);
  const person = makePerson(when);
  const sessions = makeSessions(person, when);
  const told = between({
    when, person: person.id,
    sessionOn: (ago) => sessions.find(({ at }) => dayOf(at) === dayOf(when(ago, '12:00')))?.id,
    entry: (title) => entries.find((entry) => entry.title === title)?.id,
  });
  return withList([...entries, person, ...sessions, ...told], when);
}
