import { expect, it } from 'vitest';
import type { RecordSummary } from '../../../electron/domain/records/summary';
import { newId } from '../../../electron/domain/id';
import { momentAt } from '../../../electron/domain/time/moment';
import { byMonth } from './months';

const of = (utc: number, zone = 'Europe/Berlin'): RecordSummary => ({
  kind: 'entry',
  id: newId(),
  at: momentAt(utc, zone),
  title: '',
  excerpt: '',
  people: [],
  about: [],
  tags: [],
  feelings: [],
  conflicted: false,
});

it('groups by the month in which they were lived, in the order given', () => {
  const december = of(Date.UTC(2026, 10, 30, 23, 30));
  const november = of(Date.UTC(2026, 10, 22, 20, 40));
  const also = of(Date.UTC(2026, 10, 1, 5, 0), 'America/New_York');
  const earlier = of(Date.UTC(2025, 10, 3, 12, 0));
  expect(byMonth([december, november, also, earlier])).toEqual([
    { id: '2026-12', name: 'December 2026', records: [december] },
    { id: '2026-11', name: 'November 2026', records: [november, also] },
    { id: '2025-11', name: 'November 2025', records: [earlier] },
  ]);
});

it('puts a traveller’s last night of a month where it was lived', () => {
  const berlin = of(Date.UTC(2026, 6, 31, 22, 30));
  const newYork = of(Date.UTC(2026, 6, 31, 22, 10), 'America/New_York');
  const before = of(Date.UTC(2026, 6, 31, 21, 0));
  expect(byMonth([berlin, newYork, before]).map(({ name, records }) => [name, records.length])).toEqual([
    ['August 2026', 1],
    ['July 2026', 2],
  ]);
});
