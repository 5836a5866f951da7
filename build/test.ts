import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';

// `npm test`: everything that has to hold, and in its last lines what could not be tested on this computer.

interface Outcome {
  readonly passed: number;
  readonly failed: number;
  /** What could not be tested, as a whole sentence. */
  readonly untested: readonly string[];
}

const root = path.resolve(import.meta.dirname, '..');
const RESULTS = 'test-results';
const UNITS = `${RESULTS}/units.json`;
const JOURNEYS = `${RESULTS}/journeys.json`;

const unitsForm = z.object({ numPassedTests: z.number(), numFailedTests: z.number() });
const annotationForm = z.object({ type: z.string(), description: z.string().optional() });
const journeysForm = z.object({
  stats: z.object({ expected: z.number(), unexpected: z.number(), flaky: z.number() }),
  config: z.object({ metadata: z.object({ runsOn: z.string() }) }),
  suites: z.array(z.object({ specs: z.array(z.object({ tests: z.array(z.object({ annotations: z.array(annotationForm) })) })) })),
});

rmSync(path.join(root, RESULTS), { recursive: true, force: true });
mkdirSync(path.join(root, RESULTS));
const outcomes = [await check('Types', 'typecheck'), await check('Lint', 'lint'), await units(), await journeys()];
const sum = (of: 'passed' | 'failed') => outcomes.reduce((total, outcome) => total + outcome[of], 0);
console.log();
for (const one of new Set(outcomes.flatMap(({ untested }) => untested))) console.log(`Not tested here: ${one}`);
console.log(`${sum('passed')} passed, ${sum('failed')} failed`);
if (sum('failed') > 0) process.exitCode = 1;

/** Something that holds or not, counted as one test. */
async function check(name: string, script: string): Promise<Outcome> {
  return await run(name, script) ? { passed: 1, failed: 0, untested: [] } : { passed: 0, failed: 1, untested: [] };
}

async function units(): Promise<Outcome> {
  const holds = await run('Units', `unit -- --reporter=dot --reporter=json --outputFile=${UNITS}`);
  const found = unitsForm.parse(read(UNITS));
  return { passed: found.numPassedTests, failed: failures(holds, found.numFailedTests), untested: [] };
}

async function journeys(): Promise<Outcome> {
  const holds = await run('Journeys', 'e2e');
  const { stats, config: { metadata }, suites } = journeysForm.parse(read(JOURNEYS));
  const skipped = suites.flatMap(({ specs }) => specs).flatMap(({ tests }) => tests).flatMap(({ annotations }) => annotations)
    .flatMap(({ type, description }) => type === 'skip' && description !== undefined ? [description] : []);
  const untested = metadata.runsOn === 'Electron' ? skipped : [`real Electron; the journeys ran in ${metadata.runsOn}.`, ...skipped];
  return { passed: stats.expected + stats.flaky, failed: failures(holds, stats.unexpected), untested };
}

/** A file that cannot be loaded fails without a test of its own. */
function failures(holds: boolean, counted: number): number {
  return holds ? counted : Math.max(counted, 1);
}

async function run(name: string, script: string): Promise<boolean> {
  console.log(`\n${name}`);
  const child = spawn(`npm run --silent ${script}`, { cwd: root, stdio: 'inherit', shell: true });
  const [status] = await once(child, 'close') as [number | null];
  return status === 0;
}

function read(file: string): unknown {
  return JSON.parse(readFileSync(path.join(root, file), 'utf8'));
}
