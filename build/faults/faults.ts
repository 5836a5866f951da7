import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { removeTemporary } from '../temporary';
import { clocks } from './clocks';
import { drawFrom, type Draw } from './draw';
import { full } from './full';
import { hanging } from './hanging';
import { interrupted } from './interrupted';
import { mutants } from './mutants';
import type { Outcome } from './outcome';
import { sizes } from './sizes';

// `npm run faults`: whether anything that was written is lost when things go wrong that tests cannot wait for or have
// no right to make. `npm run faults -- mutants` tries a part of it, or several. What would take long is tried of a
// sample, the same one at every run; `--all` tries all of it. Ends with 1 where something was lost.

const place = mkdtempSync(path.join(tmpdir(), 'holdfast-faults-'));

/** Of what the samples are drawn. */
const SEED = 9;

/** How much of it is tried: calls of each kind in a save, ways to lock and leave, journals under wrong clocks, mutants of a file. */
interface Extent {
  readonly calls: number;
  readonly ways: number;
  readonly journals: number;
  readonly mutants: number;
}

const SAMPLE: Extent = { calls: 4, ways: 1, journals: 2, mutants: 8 };
const ALL: Extent = { calls: Infinity, ways: Infinity, journals: 4, mutants: 32 };

const words = process.argv.slice(2);
const isAll = words.includes('--all');
const extent = isAll ? ALL : SAMPLE;

/** The parts by their names, in their order. */
const PARTS: Readonly<Record<string, (draw: Draw) => Promise<Outcome>>> = {
  killed: (draw) => interrupted(place, 'signal=KILL', draw, extent.calls),
  errors: (draw) => interrupted(place, 'error=EIO', draw, extent.calls),
  hanging: (draw) => hanging(draw, extent.ways),
  full: () => full(place),
  clocks: (draw) => clocks(place, extent.journals, draw),
  mutants: (draw) => mutants(place, extent.mutants, draw),
  sizes: () => sizes(place),
};

/** Lines of losses that are shown of a part. */
const SHOWN = 40;

const wanted = words.filter((word) => word !== '--all');
const unknown = wanted.filter((name) => !(name in PARTS));
let lost = 0;
try {
  if (unknown.length > 0)
    throw new Error(`There is no part ${unknown.join(', ')}. The parts: ${Object.keys(PARTS).join(', ')}`);
  if (!isAll)
    console.log(
      `A sample, drawn from seed ${String(SEED)}: ${String(SAMPLE.calls)} of each kind of call of a save, ${String(SAMPLE.ways)} of the ways to lock while a disk hangs, ${String(SAMPLE.journals)} of ${String(ALL.journals)} journals under wrong clocks, ${String(SAMPLE.mutants)} of ${String(ALL.mutants)} mutants of each kind of file. All of it: npm run faults -- --all`,
    );
  for (const [name, part] of Object.entries(PARTS)) {
    if (wanted.length > 0 && !wanted.includes(name)) continue;
    const from = performance.now();
    show(name, await part(drawFrom(SEED)), performance.now() - from);
  }
  console.log(`${String(lost)} losses`);
} finally {
  await removeTemporary(place);
}
if (lost > 0) process.exitCode = 1;

function show(name: string, { tried, losses, notes = [], skipped }: Outcome, time: number): void {
  if (skipped !== undefined) {
    console.log(`${name}: not tried here: ${skipped}`);
    return;
  }
  lost += losses.length;
  console.log(`${name}: ${String(tried)} faults, ${String(losses.length)} losses (${(time / 1000).toFixed(0)} s)`);
  const counts = new Map<string, number>();
  for (const loss of losses) counts.set(loss, (counts.get(loss) ?? 0) + 1);
  for (const line of notes) console.log(`  ${line}`);
  for (const [loss, count] of [...counts].slice(0, SHOWN))
    console.log(`  ${loss}${count > 1 ? ` (${String(count)} times)` : ''}`);
  if (counts.size > SHOWN) console.log(`  and ${String(counts.size - SHOWN)} more`);
}
