import { mkdtempSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import path from 'node:path';
import type { Opened } from '../../electron/contract/keeper';
import { momentAt } from '../../electron/domain/time/moment';
import type { Journal } from '../../electron/journal/journal';
import { makeBetween } from '../sample/between';
import { writeJournal } from '../sample/folder';
import { makeSample } from '../sample/sample';
import { removeTemporary } from '../temporary';
import { benchBinding } from './binding';
import { tableOf, type Figure } from './figure';
import { benchLock } from './lock';
import { begin, benchOpening } from './opening';
import { PARTS, type Part } from './parts';
import { findProgram } from './program';
import { benchResembling, loopsToResemble } from './resembling';
import { benchSaving } from './saving';
import { benchScreens } from './screens';
import { benchSearching } from './searching';
import { FULL, SMALL, type Size } from './size';
import { must } from './timing';
import { benchWindow } from './window';

// `npm run bench`: how fast Holdfast is with a journal of many years, and how much faster it could be at best.
// `npm run bench -- screens` measures a part of it, or several. With `--small` all of it goes through quickly, with a
// journal of a few dozen records, and measures nothing of worth.

type Figures = Promise<readonly Figure[]>;
/** Measures something in a window of the program that runs the app. */
type InWindow = (program: string, place: string, known: Opened, passphrase: string, size: Size) => Figures;

const PASSPHRASE = 'slow kelp under moving water';

const words = process.argv.slice(2);
const size: Size = words.includes('--small') ? SMALL : FULL;
const now = Date.now();
const [newest, ...older] = makeSample({ seed: 1, count: size.entries, now });
if (!newest) throw new Error('no entries were made');
// Newer than anything: it is the page that is typed on.
const entries = [{ ...newest, at: momentAt(now) }, ...older];
const between = makeBetween({ seed: 1, count: size.checkIns, now });
const records = [...entries, ...between, ...loopsToResemble(now, size)];
const place = mkdtempSync(path.join(tmpdir(), 'holdfast-bench-'));
let journal: Promise<Opened> | undefined;

const MEASURE: Readonly<Record<Part, () => Figures>> = {
  saving: () => whileOpen((open, known) => benchSaving(open, known, older, size)),
  searching: () => whileOpen((open) => benchSearching(open, records, size)),
  resembling: () => whileOpen((open) => benchResembling(open, entries, size)),
  opening: async () => benchOpening(await made(), PASSPHRASE, size),
  window: () => inProgram(benchWindow),
  lock: () => inProgram(benchLock),
  screens: () => inProgram(benchScreens),
  book: () => benchBinding(place, entries, size),
};

try {
  const wanted = words.filter((word) => word !== '--small');
  const unknown = wanted.filter((word) => !PARTS.some((part) => part === word));
  if (unknown.length > 0) throw new Error(`There is no part ${unknown.join(', ')}. The parts: ${PARTS.join(', ')}`);
  for (const part of PARTS) if (wanted.length === 0 || wanted.includes(part)) show(part, await MEASURE[part]());
  console.log(
    `Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}. Every file is in the system's cache.`,
  );
} finally {
  await removeTemporary(place);
}

/** The journal that is measured, made when it is first needed. */
function made(): Promise<Opened> {
  return (journal ??= make());
}

async function make(): Promise<Opened> {
  const characters = records.reduce((sum, { body }) => sum + body.length, 0);
  console.log(`Making ${records.length} records, ${(characters / 1e6).toFixed(1)} million characters`);
  const { workFactor } = size;
  return writeJournal({ folder: path.join(place, 'journal'), records, passphrase: PASSPHRASE, workFactor });
}

async function whileOpen(measure: (journal: Journal, known: Opened) => Figures): Promise<readonly Figure[]> {
  const known = await made();
  const open = begin(known, size);
  must(await open.handlers['journal.unlock']({ passphrase: PASSPHRASE }));
  const figures = await measure(open, known);
  await open.close();
  return figures;
}

async function inProgram(measure: InWindow): Promise<readonly Figure[]> {
  const found = await findProgram();
  if ('program' in found) return measure(found.program, place, await made(), PASSPHRASE, size);
  console.log(`Not measured: ${found.missing}`);
  return [];
}

function show(part: Part, figures: readonly Figure[]): void {
  if (figures.length === 0) return;
  const load = loadavg()
    .map((each) => each.toFixed(1))
    .join(', ');
  console.log(`\n${part}\n${tableOf(figures)}\n(load ${load})\n`);
}
