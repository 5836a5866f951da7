import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { epochOf } from '../../electron/domain/time/moment';
import type { Kind } from '../../electron/domain/records/record';
import { must, NOON, run } from '../../electron/journal/testing/runningJournal';
import { makeBetween } from './between';
import { writeJournal } from './folder';
import { makeSample } from './sample';

const PASSPHRASE = 'slow kelp under moving water';
const entries = makeSample({ seed: 7, count: 300, now: NOON });
const between = makeBetween({ seed: 7, count: 100, now: NOON });

it('is the same for the same seed', () => {
  expect(makeSample({ seed: 7, count: 300, now: NOON })).toEqual(entries);
  expect(makeSample({ seed: 8, count: 300, now: NOON })).not.toEqual(entries);
  expect(makeBetween({ seed: 7, count: 100, now: NOON })).toEqual(between);
});

it('is like a journal of several years', () => {
  const lengths = entries.map(({ body }) => body.length);
  expect(Math.min(...lengths)).toBeGreaterThan(20);
  expect(Math.max(...lengths)).toBeGreaterThan(2000);
  expect(entries.some(({ title }) => title === '')).toBe(true);
  expect(entries.filter(({ people }) => people.includes('M')).length).toBeGreaterThan(50);
  expect(entries.some(({ body }) => body.includes('ß'))).toBe(true);
  expect(entries.some(({ body }) => /\p{Script=Han}/u.test(body))).toBe(true);
  const moments = entries.map(({ at }) => epochOf(at));
  expect(Math.max(...moments)).toBeLessThanOrEqual(NOON);
  expect(NOON - Math.min(...moments)).toBeGreaterThan(5 * 365 * 24 * 60 * 60_000);
});

it('is like six years with one person', () => {
  const count = (kind: Kind) => between.filter((record) => record.kind === kind).length;
  expect(count('session')).toBeGreaterThan(200);
  expect((['person', 'rupture', 'letter', 'touchstone', 'reaching', 'check-in'] as const).map(count)).toEqual([
    1, 3, 2, 4, 6, 100,
  ]);
  expect(between.filter(({ at }) => epochOf(at) > NOON)).toEqual([]);
});

it('leaves no word unfilled', () => {
  expect(
    [...entries, ...between].filter((record) =>
      /[{}]|undefined/.test(`${'title' in record ? record.title : ''}${record.body}`),
    ),
  ).toEqual([]);
});

it.each([
  ['without a passphrase', null, [...entries, ...between]],
  ['with one', PASSPHRASE, entries.slice(0, 20)],
] as const)('is read as it was written, %s', async (_, passphrase, records) => {
  const place = mkdtempSync(path.join(tmpdir(), 'holdfast-sample-'));
  onTestFinished(() => {
    rmSync(place, { recursive: true });
  });
  const known = await writeJournal({ folder: path.join(place, 'journal'), records, passphrase, workFactor: 4 });
  const { handlers } = run(known);
  if (passphrase !== null) must(await handlers['journal.unlock']({ passphrase }));
  expect(must(await handlers['records.list'](undefined))).toHaveLength(records.length);
  expect(must(await handlers['attention.list'](undefined))).toEqual([]);
  for (const record of records) expect(must(await handlers['records.get']({ id: record.id })).record).toEqual(record);
});
