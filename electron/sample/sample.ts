import { dayOf } from '../domain/moment';
import type { AnyRecord } from '../domain/record';
import { between } from './between';
import { seen } from './seen';
import { makePerson, makeSessions, withList } from './relation';
import { storyClock, storyEntries } from './story';

/** The sample journal: a year of somebody in psychotherapy, with all that is open and kept between the two. `now` in milliseconds since 1970. */
export function sampleRecords(now: number): readonly AnyRecord[] {
  const when = storyClock(now);
  const entries = storyEntries(now);
  const person = makePerson(when);
  const sessions = makeSessions(person, when);
  const telling = {
    when, person: person.id,
    sessionOn: (ago: number) => sessions.find(({ at }) => dayOf(at) === dayOf(when(ago, '12:00')))?.id,
    entry: (title: string) => entries.find((entry) => entry.title === title)?.id,
  };
  const told = between(telling);
  return withList([...entries, person, ...sessions, ...told, ...seen(telling, told)], when);
}
