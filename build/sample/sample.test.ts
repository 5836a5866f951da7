import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { epochOf } from '../../electron/domain/moment';
import { must, NOON, run } from '../../electron/journal/testing/desk';
import { writeJournal } from './folder';
import { makeSample } from './sample';

const PASSPHRASE = 'slow kelp under moving water';
const entries = makeSample({ seed: 7, count: 300, now: NOON });

it('is the same for the same seed', () => {
  expect(makeSample({ seed: 7, count: 300, now: NOON })).toEqual(entries);
  expect(makeSample({ seed: 8, count: 300, now: NOON })).not.toEqual(entries);
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

it('leaves no word unfilled', () => {
  expect(entries.filter(({ title, body }) => /[{}]|undefined/.test(title + body))).toEqual([]);
});

it.each([null, PASSPHRASE])('is read as it was written, with the passphrase %s', async (passphrase) => {
  const place = mkdtempSync(path.join(tmpdir(), 'holdfast-sample-'));
  onTestFinished(() => { rmSync(place, { recursive: true }); });
  const known = await writeJournal({ folder: path.join(place, 'journal'), records: entries, passphrase, workFactor: 4 });
  const { handlers } = run(known);
  if (passphrase !== null) must(await handlers['journal.unlock']({ passphrase }));
  expect(must(await handlers['records.list'](undefined))).toHaveLength(entries.length);
  expect(must(await handlers['attention.list'](undefined))).toEqual([]);
  for (const entry of entries.slice(0, 50)) expect(must(await handlers['records.get']({ id: entry.id })).record).toEqual(entry);
});
