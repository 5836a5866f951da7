import { mkdtempSync, rmSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import path from 'node:path';
import type { Opened } from '../../electron/contract/keeper';
import type { Journal } from '../../electron/journal/journal';
import { WORK_FACTOR } from '../../electron/storage/key';
import { makeBetween } from '../sample/between';
import { writeJournal } from '../sample/folder';
import { makeSample } from '../sample/sample';
import { benchBinding } from './binding';
import { tableOf, type Figure } from './figure';
import { begin, benchOpening } from './opening';
import { findProgram } from './program';
import { benchResembling, loopsToResemble } from './resembling';
import { benchSaving } from './saving';
import { benchScreens } from './screens';
import { benchSearching } from './searching';
import { must } from './timing';
import { benchWindow } from './window';

// `npm run bench`: how fast Holdfast is with a journal of many years, and how much faster it could be at best.
// `npm run bench -- screens` measures a part of it, or several.

const ENTRIES = 10_000;
const CHECK_INS = 5000;
const PASSPHRASE = 'slow kelp under moving water';

const now = Date.now();
const entries = makeSample({ seed: 1, count: ENTRIES, now });
const records = [...entries, ...makeBetween({ seed: 1, count: CHECK_INS, now }), ...loopsToResemble(now)];
const [newest] = entries;
if (!newest) throw new Error('no entries were made');
const place = mkdtempSync(path.join(tmpdir(), 'holdfast-bench-'));
let journal: Promise<Opened> | undefined;

/** The parts by their names, in their order. */
const PARTS: Readonly<Record<string, () => Promise<readonly Figure[]>>> = {
  // First, in a process that has done nothing else yet, as the keeper's.
  saving: () => whileOpen((journal, known) => benchSaving(journal, known, newest.id)),
  searching: () => whileOpen((journal) => benchSearching(journal, records)),
  resembling: () => whileOpen((journal) => benchResembling(journal, entries)),
  opening: async () => benchOpening(await made(), PASSPHRASE),
  window: () => inProgram((program, known) => benchWindow(program, place, known, PASSPHRASE)),
  screens: () => inProgram((program, known) => benchScreens(program, place, known, PASSPHRASE)),
  book: () => benchBinding(place, entries),
};

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !(name in PARTS));
try {
  if (unknown.length > 0) throw new Error(`There is no part ${unknown.join(', ')}. The parts: ${Object.keys(PARTS).join(', ')}`);
  for (const [name, measure] of Object.entries(PARTS)) if (wanted.length === 0 || wanted.includes(name)) show(name, await measure());
  console.log(`Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}. Every file is in the system's cache.`);
} finally {
  rmSync(place, { recursive: true, force: true, maxRetries: 5 });
}

/** The journal that is measured, made when it is first needed. */
function made(): Promise<Opened> {
  return journal ??= make();
}

async function make(): Promise<Opened> {
  const characters = records.reduce((sum, { body }) => sum + body.length, 0);
  console.log(`Making ${ENTRIES} entries, ${CHECK_INS} check-ins and what belongs to them, ${(characters / 1e6).toFixed(1)} million characters`);
  return writeJournal({ folder: path.join(place, 'journal'), records, passphrase: PASSPHRASE, workFactor: WORK_FACTOR });
}

async function whileOpen(measure: (journal: Journal, known: Opened) => Promise<readonly Figure[]>): Promise<readonly Figure[]> {
  const known = await made();
  const open = begin(known);
  must(await open.handlers['journal.unlock']({ passphrase: PASSPHRASE }));
  const figures = await measure(open, known);
  await open.close();
  return figures;
}

async function inProgram(measure: (program: string, known: Opened) => Promise<readonly Figure[]>): Promise<readonly Figure[]> {
  const found = await findProgram();
  if ('program' in found) return measure(found.program, await made());
  console.log(`Not measured: ${found.missing}`);
  return [];
}

function show(name: string, figures: readonly Figure[]): void {
  if (figures.length === 0) return;
  const load = loadavg().map((each) => each.toFixed(1)).join(', ');
  console.log(`\n${name}\n${tableOf(figures)}\n(load ${load})\n`);
}
