import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import { PARTS, type Part } from '../build/bench/parts';
import { expect, test } from './support/holdfast';
import { isHost } from './support/program';

// That `npm run bench` measures what it is to measure, with a journal that is too small for its figures to be worth
// anything.

const bench = path.resolve(import.meta.dirname, '../dist/bench.mjs');

/** What each part measures. */
const FIGURES: Readonly<Record<Part, readonly string[]>> = {
  saving: ['durable save', 'change of 3 records as one'],
  searching: ['for a rare word', 'for a common word', 'for two words', 'for a phrase', 'in Chinese'].flatMap((kind) => [
    `search ${kind}, half within`,
    `search ${kind}, 95 % within`,
  ]),
  resembling: ['resemblance, the first time', 'resemblance, half within', 'resemblance, 95 % within'],
  opening: ['open without cache.age', 'open with cache.age', 'unlock'],
  window: [
    'start to the lock screen',
    'key to frame, half within',
    'key to frame, 95 % within',
    // The host cannot tell.
    ...(isHost() ? [] : ['memory of Browser']),
  ],
  lock: ['Ctrl+L until one can type the passphrase', 'the passphrase until Today is there'],
  screens: [
    'Today, for the first time',
    'Today, again',
    'Carrying, for the first time',
    'Carrying, again',
    'Looking back, on a year, for the first time',
    'Looking back, on a year, again',
    'another stretch: everything',
    'Looking back, on everything, for the first time',
    'Looking back, on everything, again',
    'another stretch: a year',
  ],
  book: ['a book of 24 entries as PDF', 'the same as HTML', 'the same as EPUB', 'from Stop until it has stopped'],
};

/** The parts by what they measure it in: each run loads the program and makes a journal. */
const RUNS = {
  'the keeper': ['saving', 'searching', 'resembling', 'opening', 'book'],
  'the window': ['window', 'lock', 'screens'],
} as const satisfies Readonly<Record<string, readonly Part[]>>;

for (const [within, parts] of Object.entries(RUNS)) {
  test(`the parts of the bench in ${within} print their figures`, async ({ place }) => {
    test.slow();
    const env = { ...process.env, ...place.env };
    const { stdout } = await promisify(execFile)(process.execPath, [bench, '--small', ...parts], { env });
    const printed = [...stdout.matchAll(/^(\S.*?) {2,}\d+(?:\.\d)? (?:ms|MB)/gm)].map(([, name]) => name);
    expect(printed).toEqual(expect.arrayContaining(parts.flatMap((part) => FIGURES[part])));
  });
}

test('no part of the bench is left out', () => {
  expect(Object.values(RUNS).flat().sort()).toEqual([...PARTS].sort());
});
