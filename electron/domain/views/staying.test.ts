import { expect, it } from 'vitest';
import { idOf, made, NOON } from '../testing/records';
import { addDays } from '../time/day';
import { dayOf } from '../time/moment';
import { summaryOf } from '../records/summary';
import { isSessionTold, USUALLY_IN_BOOK } from './bookable';
import { stayingOf } from './staying';

const M = made('person', { id: idOf('m'), name: 'M' });

it('holds the hours that took place with somebody, and the entries about them or about nobody', () => {
  const held = made('session', { id: idOf('a'), person: M.id, state: 'held', body: 'We said goodbye.' });
  const about = made('entry', { id: idOf('b'), people: [' m'], body: 'The lake.' });
  const linked = made('entry', { id: idOf('h'), about: [M.id], body: 'The bridge.' });
  const free = made('entry', { id: idOf('c'), body: 'Rain.' });
  const records = [
    held,
    made('session', { id: idOf('d'), person: M.id, state: 'planned' }),
    made('session', { id: idOf('e'), person: idOf('n'), state: 'held' }),
    about,
    linked,
    free,
    made('entry', { id: idOf('f'), people: ['Lena'], body: 'Lena came.' }),
    made('letter', { id: idOf('g'), to: M.id, body: 'Dear M' }),
  ].map((record) => summaryOf(record));
  const { sessions, entries } = stayingOf(M, records);
  expect(sessions.map(({ id }) => id)).toEqual([held.id]);
  expect(entries.map(({ id }) => id)).toEqual([about.id, linked.id, free.id]);
  const before = addDays(dayOf(NOON), -1);
  expect(stayingOf(M, records, before).entries.map(({ id }) => id)).toEqual([about.id, linked.id]);
  expect(stayingOf(M, records, dayOf(NOON)).entries.map(({ id }) => id)).toEqual([about.id, linked.id, free.id]);
});

it('has the notes of sessions in a book where nothing else is said, and no hour of which nothing is told', () => {
  expect(USUALLY_IN_BOOK.has('session')).toBe(true);
  const brought = { record: idOf('r'), outcome: 'brought' } as const;
  expect(isSessionTold(made('session', { body: 'Notes.' }))).toBe(true);
  expect(isSessionTold(made('session', { list: [{ ...brought, note: 'he laughed' }] }))).toBe(true);
  expect(isSessionTold(made('session', { state: 'held', body: ' ', list: [{ ...brought, note: '' }] }))).toBe(false);
});
