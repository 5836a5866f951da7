import type { Entry } from '../domain/kinds/entry';
import { dayOf } from '../domain/time/moment';
import type { Person } from '../domain/kinds/person';
import type { AnyRecord } from '../domain/records/record';
import type { Session } from '../domain/kinds/session';
import { courseWithK, courseWithM } from './between/course';
import { withK } from './between/withK';
import { withM } from './between/withM';
import { makeSessions, withItems } from './sessionTimes';
import { withPlace } from './list';
import { makeK, makeM, WITH_K, WITH_M } from './people';
import { seen } from './seen';
import { storyClock, storyEntries, type StoryClock } from './story';
import { there, type Telling } from './telling';

/**
 * The sample journal: two years of somebody in psychotherapy, one with K, that ended, and one with M, with all that is
 * open and kept between them. `now` in milliseconds since 1970.
 */
export function sampleRecords(now: number): readonly AnyRecord[] {
  const when = storyClock(now);
  const entries = storyEntries(now);
  const [k, m] = [makeK(when), makeM(when)];
  const hours = { k: makeSessions(k, WITH_K, when), m: makeSessions(m, WITH_M, when) };
  const tellings = { k: tellingOf(k, hours.k, entries, when), m: tellingOf(m, hours.m, entries, when) };
  const told = [...withK(tellings.k), ...withM(tellings.m)];
  const records: readonly AnyRecord[] = [
    ...entries,
    k,
    m,
    ...hours.k,
    ...hours.m,
    ...told,
    ...courseWithK(tellings.k),
    ...courseWithM(tellings.m),
    ...seen(tellings, told),
  ];
  return withItems(records, when).map((record) => withPlace(record, when));
}

function tellingOf(
  { id, name }: Person,
  sessions: readonly Session[],
  entries: readonly Entry[],
  when: StoryClock,
): Telling {
  return {
    when,
    person: id,
    sessionOn: (ago) => {
      const day = dayOf(when(ago, '12:00'));
      return there(
        sessions.find(({ at }) => dayOf(at) === day),
        `an hour with ${name} ${ago} days before the end`,
      );
    },
    entry: (title) =>
      there(
        entries.find((entry) => entry.title === title),
        title,
      ),
  };
}
