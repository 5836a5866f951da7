import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdtemp, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as pause } from 'node:timers/promises';
import { newId } from '../../electron/domain/id';
import { has } from '../../tests/support/place';
import { drawn, type Draw } from './draw';
import { skipped, type Outcome } from './outcome';
import { ADDED, filesOf, makeSubject, must, PASSPHRASE, run, type Subject } from './subject';

/** The calls by which a save reaches the disk. */
const CALLS = [
  'mkdir',
  'openat',
  'write',
  'pwrite64',
  'fsync',
  'fdatasync',
  'close',
  'rename',
  'renameat2',
  'link',
  'unlink',
];
/** Saves that are interrupted side by side. */
const AT_ONCE = 3;
/** The program that saves, beside this one. */
const SAVER = path.join(import.meta.dirname, 'saver.mjs');
/** Milliseconds that a save may take on a slow computer, with strace beside it. */
const PATIENCE = 30_000;

/** What happens at a call: the process is killed as it begins, or the system answers with an error. */
export type Fault = 'signal=KILL' | 'error=EIO';

/**
 * Interrupts a save at each of its calls in turn: what was there before is whole, or what was to be saved is; and a
 * second try is no conflict. How many calls there are is counted first.
 *
 * @param most so many of each kind of call are tried, drawn by chance; as a rule every one
 */
export async function interrupted(place: string, fault: Fault, draw: Draw, most = Infinity): Promise<Outcome> {
  if (!has('strace')) return skipped('strace is not installed.');
  const base = path.join(await mkdtemp(path.join(place, 'interrupted-')), 'base');
  const subject = await makeSubject(base);
  const whole = await onCopy(base, (folder) => saveUnder(folder, subject));
  if (whole.refused !== undefined) return skipped(whole.refused);
  const losses: string[] = [];
  const reached = new Map<string, number>();
  const tried = [...whole.calls].flatMap(([call, count]) => {
    const all = Array.from({ length: count }, (_, index) => ({ call, when: index + 1 }));
    return drawn(all, most, draw);
  });
  const waiting = tried.values();
  await Promise.all(
    Array.from({ length: AT_ONCE }, async () => {
      for (const { call, when } of waiting) {
        await onCopy(base, async (folder) => {
          const { wasReached, answers } = await saveUnder(folder, subject, `${call}:${fault}:when=${String(when)}`);
          if (!wasReached) return;
          reached.set(call, (reached.get(call) ?? 0) + 1);
          losses.push(...(await after(folder, subject, answers)).map((loss) => `${call} ${String(when)}: ${loss}`));
        });
      }
    }),
  );
  const told = [...whole.calls].map(([call, count]) => {
    const came = reached.get(call) ?? 0;
    return `${call} ${came === count ? String(count) : `${String(came)} of ${String(count)}`}`;
  });
  const sample = most < Infinity ? `, ${String(most)} of each at most` : '';
  return {
    tried: [...reached.values()].reduce((sum, count) => sum + count, 0),
    losses,
    notes: [`calls of a save${sample}: ${told.join(', ')}`],
  };
}

/** Does something with a copy of a journal that is taken away afterwards. */
async function onCopy<Value>(base: string, work: (folder: string) => Promise<Value>): Promise<Value> {
  const folder = `${base}-${newId()}`;
  await cp(base, folder, { recursive: true });
  try {
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

interface Saved {
  /** How often the save made each call. */
  readonly calls: ReadonlyMap<string, number>;
  /** Whether it came to the one that was to be interrupted. */
  readonly wasReached: boolean;
  /** What the journal answered, one after the other. */
  readonly answers: readonly unknown[];
  readonly refused?: string;
}

/** Saves in a process of its own. `inject`: as strace takes it; without it, the save goes to its end. */
async function saveUnder(folder: string, { known, changed }: Subject, inject?: string): Promise<Saved> {
  // One thread for the disk: strace counts the calls of each for itself.
  const child = spawn(process.execPath, [SAVER, folder, known.recipient ?? '', changed], {
    stdio: ['pipe', 'pipe', 'ignore'],
    env: { ...process.env, UV_THREADPOOL_SIZE: '1' },
  });
  // It may be killed before it hears anything.
  child.stdin.on('error', () => undefined);
  const log = `${folder}.calls`;
  const ended = once(child, 'exit');
  const late = setTimeout(() => {
    child.kill('SIGKILL');
  }, PATIENCE);
  const answers: unknown[] = [];
  let thread: string | undefined;
  try {
    for await (const line of createInterface(child.stdout)) {
      if (thread !== undefined) {
        answers.push(JSON.parse(line));
        continue;
      }
      thread = line;
      const looks = await look(thread, log, inject);
      if (!looks && child.exitCode === null && child.signalCode === null) {
        child.kill('SIGKILL');
        return {
          calls: new Map(),
          wasReached: false,
          answers,
          refused: 'strace may not look at other processes here.',
        };
      }
      child.stdin.write('now\n');
    }
    await ended;
  } finally {
    clearTimeout(late);
  }
  const made = await readFile(log, 'utf8').catch(() => '');
  await rm(log, { force: true });
  const calls = new Map(
    CALLS.flatMap((call) => {
      const count = made.split('\n').filter((line) => line.startsWith(`${call}(`)).length;
      return count > 0 ? [[call, count] as const] : [];
    }),
  );
  // An error where Node cannot bear one ends it.
  return { calls, wasReached: child.signalCode !== null || made.includes('(INJECTED)'), answers };
}

/** Has a thread looked at. False where that may not be. */
async function look(thread: string, log: string, inject: string | undefined): Promise<boolean> {
  const words = [
    '-p',
    thread,
    '-o',
    log,
    '-e',
    `trace=${CALLS.join(',')}`,
    ...(inject === undefined ? [] : ['-e', `inject=${inject}`]),
  ];
  const tracer = spawn('strace', words, { stdio: ['ignore', 'ignore', 'ignore'] });
  for (let wait = 0; wait < 1000 && tracer.exitCode === null; wait++) {
    const status = await readFile(`/proc/${thread}/status`, 'utf8').catch(() => '');
    if (/^TracerPid:\s*[1-9]/m.test(status)) return true;
    await pause(10);
  }
  return false;
}

/** What is missing, torn or there twice afterwards. */
async function after(
  folder: string,
  { known, bodies, changed, trashed }: Subject,
  answers: readonly unknown[],
): Promise<readonly string[]> {
  const losses: string[] = [];
  const bug = answers.find((answer) => JSON.stringify(answer).includes('UNEXPECTED'));
  if (bug !== undefined) losses.push('a request met a bug');
  const wasSaved = answers.some((answer) => JSON.stringify(answer) === '{"ok":true}');
  const { ask, close } = run({ ...known, folder });
  const opened = await ask('journal.unlock', { passphrase: PASSPHRASE });
  if (!opened.ok) {
    await close();
    return [`it does not open: ${opened.failure.kind}`];
  }
  for (const [id, body] of bodies) {
    const found = await ask('records.get', { id });
    if (!found.ok) losses.push(`a record is gone: ${found.failure.kind}`);
    else {
      const now = found.value.record.body;
      const isWhole = id === changed ? (now === body && !wasSaved) || now === body + ADDED : now === body;
      if (!isWhole)
        losses.push(wasSaved && now === body ? 'a text that was called saved is not there' : 'a record is torn');
      if (found.value.others.length > 0) losses.push('there is a second version of it');
    }
  }
  const trash = must(await ask('trash.list'));
  if (!trash.some(({ id }) => id === trashed)) losses.push('the trash lost something');
  if (must(await ask('versions.list', { id: changed })).length < 2) losses.push('earlier versions are gone');
  // The window still has the text, and saves it again.
  const { record, revision } = must(await ask('records.get', { id: changed }));
  const again = await ask('records.save', {
    record: { ...record, body: (bodies.get(changed) ?? '') + ADDED },
    base: revision,
  });
  if (!again.ok) losses.push(`a second try fails: ${again.failure.kind}`);
  await close();
  const copies = [...(await filesOf(folder)).keys()].filter((file) => file.includes('.conflict-'));
  if (copies.length > 0) losses.push('a second try left a second version');
  return losses;
}
