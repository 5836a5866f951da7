import { expect, it } from 'vitest';
import { carrying } from '../domain/carrying';
import { linksOf } from '../domain/links';
import { listOf } from '../domain/list';
import { momentAt } from '../domain/moment';
import { headOf } from '../domain/head';
import { isListable, KINDS, ofKind } from '../domain/record';
import { timeApart } from '../domain/timeApart';
import { printRecord, readRecord } from '../journal/record';
import { sampleRecords } from './sample';

const SUNDAY = Date.parse('2026-11-22T21:00:00Z');
const MONDAY = SUNDAY + 3 * 60 * 60_000;
const records = sampleRecords(MONDAY);
const [person] = ofKind('person', records);

it('has something of every kind, each with an id of its own, in a form that the journal reads', () => {
  expect(KINDS.filter((kind) => ofKind(kind, records).length === 0)).toEqual([]);
  expect(new Set(records.map(({ id }) => id)).size).toBe(records.length);
  for (const record of records) expect(readRecord(printRecord(record))?.record).toEqual(record);
});

it('links only to what is there', () => {
  const ids = new Set(records.map(({ id }) => id));
  expect(records.flatMap(linksOf).filter((id) => !ids.has(id))).toEqual([]);
});

it('is where the story ends: ten days after the last hour, four before the next, in a break', () => {
  const time = person && timeApart(person, ofKind('session', records), momentAt(SUNDAY, 'Europe/Berlin'));
  expect(time?.since?.days).toBe(10);
  expect(time?.next?.days).toBe(4);
  expect(time?.apart?.day).toBe(10);
});

it('has a list in its order, and what is carried', () => {
  expect(listOf(records.filter(isListable)).map((record) => headOf(record).title)).toEqual(['The lake, and not checking', 'The long email', 'My mother’s visit', 'The joke about invoices']);
  const { open, workedThrough } = carrying(records, person?.id ?? records[0]?.id ?? expect.fail('there is somebody'), momentAt(SUNDAY, 'Europe/Berlin'));
  expect(open.map((carried) => (carried.kind === 'rupture' ? [carried.rupture.title, carried.days] : [carried.letter.title, carried.wait.days]))).toEqual([['The long email', 2], ['The joke about invoices', 5], ['Ending the call first', 41]]);
  expect(workedThrough.map(({ rupture, days }) => [rupture.title, days])).toEqual([['The cancelled hour', 19]]);
});
