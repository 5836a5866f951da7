import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { z } from 'zod';

// `npm test`: everything that has to hold, and in its last lines what could not be tested on this computer.

interface Outcome {
  readonly passed: number;
  readonly failed: number;
  /** Of those that passed, how many did so only when they were tried again. */
  readonly again: number;
  /** What could not be tested, as a whole sentence. */
  readonly untested: readonly string[];
}

const NONE: Outcome = { passed: 0, failed: 0, again: 0, untested: [] };
/** So many journeys may pass only the second time: a window is at times not heard of. */
const MOST_AGAIN = 2;

const root = path.resolve(import.meta.dirname, '..');
const RESULTS = 'test-results';
const UNITS = `${RESULTS}/units.json`;
const JOURNEYS = `${RESULTS}/journeys.json`;

const unitsForm = z.object({ numPassedTests: z.number(), numFailedTests: z.number() });
const annotationForm = z.object({ type: z.string(), description: z.string().optional() });
const journeysForm = z.object({
  stats: z.object({ expected: z.number(), unexpected: z.number(), flaky: z.number() }),
  config: z.object({ metadata: z.object({ runsOn: z.string() }) }),
  suites: z.array(
    z.object({ specs: z.array(z.object({ tests: z.array(z.object({ annotations: z.array(annotationForm) })) })) }),
  ),
});

rmSync(path.join(root, RESULTS), { recursive: true, force: true });
mkdirSync(path.join(root, RESULTS));
// Beside the journeys, which wait a good part of their time, the rest one after the other: both cores have work all along.
const outcomes = (await Promise.all([journeys(), checks()])).flat();
const sum = (of: 'passed' | 'failed' | 'again') => outcomes.reduce((total, outcome) => total + outcome[of], 0);
console.log();
for (const one of new Set(outcomes.flatMap(({ untested }) => untested))) console.log(`Not tested here: ${one}`);
if (sum('again') > 0)
  console.log(
    `Passed only when tried again: ${String(sum('again'))}.${sum('again') > MOST_AGAIN ? ` More than ${String(MOST_AGAIN)} are no chance.` : ''}`,
  );
console.log(`${String(sum('passed'))} passed, ${String(sum('failed'))} failed`);
if (sum('failed') > 0 || sum('again') > MOST_AGAIN) process.exitCode = 1;

async function checks(): Promise<readonly Outcome[]> {
  return [await check('Types', 'typecheck'), await check('Lint', 'lint'), await units()];
}

/** Something that holds or not, counted as one test. */
async function check(name: string, script: string): Promise<Outcome> {
  return { ...NONE, ...((await runBeside(name, script)) ? { passed: 1 } : { failed: 1 }) };
}

async function units(): Promise<Outcome> {
  const holds = await runBeside('Units', `unit -- --reporter=dot --reporter=json --outputFile=${UNITS}`);
  const found = unitsForm.parse(read(UNITS));
  return { ...NONE, passed: found.numPassedTests, failed: failures(holds, found.numFailedTests) };
}

async function journeys(): Promise<Outcome> {
  const holds = await run('Journeys', 'e2e');
  const {
    stats,
    config: { metadata },
    suites,
  } = journeysForm.parse(read(JOURNEYS));
  const skipped = suites
    .flatMap(({ specs }) => specs)
    .flatMap(({ tests }) => tests)
    .flatMap(({ annotations }) => annotations)
    .flatMap(({ type, description }) => (type === 'skip' && description !== undefined ? [description] : []));
  const untested =
    metadata.runsOn === 'Electron' ? skipped : [`real Electron; the journeys ran in ${metadata.runsOn}.`, ...skipped];
  return {
    passed: stats.expected + stats.flaky,
    failed: failures(holds, stats.unexpected),
    again: stats.flaky,
    untested,
  };
}

/** A file that cannot be loaded fails without a test of its own. */
function failures(holds: boolean, counted: number): number {
  return holds ? counted : Math.max(counted, 1);
}

/** What it says is shown as a whole, since others run beside it. */
async function runBeside(name: string, script: string): Promise<boolean> {
  const began = performance.now();
  const child = spawn(`npm run --silent ${script}`, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'], shell: true });
  const [said, complained, [status]] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, 'close') as Promise<[number | null]>,
  ]);
  console.log(`\n${name}, ${secondsSince(began)}\n${said}${complained}`);
  return status === 0;
}

async function run(name: string, script: string): Promise<boolean> {
  const began = performance.now();
  console.log(`\n${name}`);
  const child = spawn(`npm run --silent ${script}`, { cwd: root, stdio: 'inherit', shell: true });
  const [status] = (await once(child, 'close')) as [number | null];
  console.log(`\n${name}, ${secondsSince(began)}`);
  return status === 0;
}

function secondsSince(began: number): string {
  return `${((performance.now() - began) / 1000).toFixed(0)} s`;
}

function read(file: string): unknown {
  return JSON.parse(readFileSync(path.join(root, file), 'utf8'));
}
