import { blankRecord } from '../domain/blank';
import { newId } from '../domain/id';
import { isListed, type Listed } from '../domain/list';
import { dayOf } from '../domain/moment';
import { dayApart, type Person } from '../domain/person';
import { ranksBetween } from '../domain/rank';
import { isListable, type AnyRecord } from '../domain/record';
import type { Session, SessionItem } from '../domain/session';
import type { Zone } from '../domain/zone';
import { ZONE, type StoryClock } from './story';

/** The first hour, and the last before the story ends, in days before its end. */
const FIRST_HOUR = 374;
const LAST_HOUR = 10;
const WEEK = 7;
/** What is on the list, in its order, by title, and for how many days. */
const LIST = [['The lake, and not checking', 0], ['The long email', 2], ['My mother’s visit', 30], ['The joke about invoices', 4]] as const;

const NOTES: Readonly<Record<number, string>> = {
  10: 'He remembered the name of the street. We stayed with the winter for most of it.',
  17: 'He asked what the stairs are like when the hour is over. I had never thought of the stairs as a part of it.',
  24: 'What stays when the hour ends. I took the sentence home whole.',
  80: 'I brought it, nineteen days late. It took ten minutes.',
};

/** The therapist of the story. */
export function makePerson(when: StoryClock): Person {
  const day = (ago: number) => dayOf(when(ago, '12:00'));
  return {
    ...blankRecord('person', newId(), when(FIRST_HOUR, '17:00')), name: 'M', role: 'therapist', since: day(FIRST_HOUR), present: when(FIRST_HOUR, '17:00'),
    rhythm: { weekday: 4, time: '15:00', minutes: 50, zone: ZONE as Zone },
    breaks: [
      { from: day(9), to: day(-3), whose: 'theirs', note: 'a week in the mountains' },
      { from: day(114), to: day(88), whose: 'theirs', note: 'the long summer' },
      { from: day(317), to: day(305), whose: 'theirs', note: '' },
    ],
    scale: { low: 'he could be gone', high: 'solid, even from here' },
    body: 'Thursdays at three. The chair squeaks.',
  };
}

/** Every hour that was held. */
export function makeSessions(person: Person, when: StoryClock): readonly Session[] {
  const weeks = Math.floor((FIRST_HOUR - LAST_HOUR) / WEEK) + 1;
  return Array.from({ length: weeks }, (_, week) => FIRST_HOUR - week * WEEK)
    .filter((ago) => !dayApart(person.breaks, dayOf(when(ago, '15:00'))))
    .map((ago) => ({ ...blankRecord('session', newId(), when(ago, '15:00')), person: person.id, state: 'held', body: NOTES[ago] ?? '' }));
}

/** The records with some of them on the list, and with what came of the last hours. */
export function withList(records: readonly AnyRecord[], when: StoryClock): readonly AnyRecord[] {
  const ranks = ranksBetween(undefined, undefined, LIST.length);
  const listed = new Map<string, Listed>();
  LIST.forEach(([title, ago], place) => {
    const rank = ranks[place];
    if (rank !== undefined) listed.set(title, { rank, at: when(ago, '08:00') });
  });
  const named = (title: string) => records.find((record) => 'title' in record && record.title === title && record.kind !== 'entry');
  const item = (title: string, outcome: SessionItem['outcome'], note = ''): readonly SessionItem[] => {
    const record = named(title);
    return record ? [{ record: record.id, outcome, note }] : [];
  };
  const lists: Readonly<Record<string, readonly SessionItem[]>> = {
    [dayOf(when(80, '12:00'))]: item('The cancelled hour', 'worked-through', 'My voice shook for one sentence.'),
    [dayOf(when(17, '12:00'))]: item('My mother’s visit', 'carried'),
    [dayOf(when(10, '12:00'))]: [...item('The second page', 'brought'), ...item('My mother’s visit', 'carried')],
  };
  return records.map((record) => {
    if (record.kind === 'session') return { ...record, list: lists[dayOf(record.at)] ?? [] };
    const place = isListable(record) && 'title' in record && !(record.kind === 'entry' && named(record.title)) ? listed.get(record.title) : undefined;
    return place && isListable(record) && !isListed(record) ? { ...record, listed: place } : record;
  });
}
