import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { clocks } from './clocks';
import { full } from './full';
import { hanging } from './hanging';
import { interrupted } from './interrupted';
import { mutants } from './mutants';
import type { Outcome } from './outcome';
import { sizes } from './sizes';

// `npm run faults`: whether anything that was written is lost when things go wrong that tests cannot wait for or have
// no right to make. `npm run faults -- mutants` tries a part of it, or several. Ends with 1 where something was lost.

const place = mkdtempSync(path.join(tmpdir(), 'holdfast-faults-'));

/** The parts by their names, in their order. */
const PARTS: Readonly<Record<string, () => Promise<Outcome>>> = {
  killed: () => interrupted(place, 'signal=KILL'),
  errors: () => interrupted(place, 'error=EIO'),
  hanging: () => hanging(),
  full: () => full(place),
  clocks: () => clocks(place, 4),
  mutants: () => mutants(place, 32),
  sizes: () => sizes(place),
};

/** Lines of losses that are shown of a part. */
const SHOWN = 40;

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !(name in PARTS));
let lost = 0;
try {
  if (unknown.length > 0)
    throw new Error(`There is no part ${unknown.join(', ')}. The parts: ${Object.keys(PARTS).join(', ')}`);
  for (const [name, part] of Object.entries(PARTS)) {
    if (wanted.length > 0 && !wanted.includes(name)) continue;
    const from = performance.now();
    show(name, await part(), performance.now() - from);
  }
  console.log(`${String(lost)} losses`);
} finally {
  rmSync(place, { recursive: true, force: true, maxRetries: 5 });
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
