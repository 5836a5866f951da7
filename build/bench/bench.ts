import { mkdtempSync, rmSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import path from 'node:path';
import { WORK_FACTOR } from '../../electron/storage/key';
import { writeJournal } from '../sample/folder';
import { makeSample } from '../sample/sample';
import { tableOf, type Figure } from './figure';
import { begin, benchOpening } from './opening';
import { findProgram } from './program';
import { benchResembling, loopsToResemble } from './resembling';
import { benchSaving } from './saving';
import { benchSearching } from './searching';
import { must } from './timing';
import { benchWindow } from './window';

// `npm run bench`: how fast Holdfast is with a journal of many years, and how much faster it could be at best.

const COUNT = 10_000;
const PASSPHRASE = 'slow kelp under moving water';

const place = mkdtempSync(path.join(tmpdir(), 'holdfast-bench-'));
try {
  await bench();
} finally {
  rmSync(place, { recursive: true, force: true, maxRetries: 5 });
}

async function bench(): Promise<void> {
  const entries = makeSample({ seed: 1, count: COUNT, now: Date.now() });
  const characters = entries.reduce((sum, { body }) => sum + body.length, 0);
  console.log(`Making ${COUNT} entries of ${(characters / 1e6).toFixed(1)} million characters`);
  const known = await writeJournal({ folder: path.join(place, 'journal'), records: [...entries, ...loopsToResemble(Date.now())], passphrase: PASSPHRASE, workFactor: WORK_FACTOR });
  // In a process that has done nothing else yet, as the keeper's.
  const journal = begin(known);
  must(await journal.handlers['journal.unlock']({ passphrase: PASSPHRASE }));
  const [newest] = entries;
  if (!newest) throw new Error('no entries were made');
  console.log('Saving');
  const saving = await benchSaving(journal, known, newest.id);
  console.log('Searching');
  const searching = await benchSearching(journal, entries);
  console.log('Looking for what resembles it');
  const resembling = await benchResembling(journal, entries);
  await journal.close();
  console.log('Opening it');
  const opening = await benchOpening(known, PASSPHRASE);
  show([...opening, ...saving, ...searching, ...resembling]);
  const found = await findProgram();
  if ('missing' in found) console.log(`Not measured: the window. ${found.missing}`);
  else {
    console.log('Opening windows');
    show(await benchWindow(found.program, place, known, PASSPHRASE));
  }
  console.log(`Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}. Every file is in the system's cache.`);
}

function show(figures: readonly Figure[]): void {
  const load = loadavg().map((each) => each.toFixed(1)).join(', ');
  console.log(`\n${tableOf(figures)}\n(load ${load})\n`);
}
