import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdtemp, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as pause } from 'node:timers/promises';
import { newId } from '../../electron/domain/id';
import { has } from '../../tests/support/place';
import { skipped, type Outcome } from './outcome';
import { ADDED } from './saver';
import { filesOf, makeSubject, must, PASSPHRASE, run, type Subject } from './subject';

/** The calls by which a save reaches the disk. */
const CALLS = ['mkdir', 'openat', 'write', 'pwrite64', 'fsync', 'fdatasync', 'close', 'rename', 'renameat2', 'link', 'unlink'];
/** How many of each are interrupted at most, so that it ends. */
const MOST = 12;
/** Saves that are interrupted side by side. */
const AT_ONCE = 3;
/** Milliseconds that a save may take on a slow computer, with strace beside it. */
const PATIENCE = 30_000;

/** What happens at a call: the process is killed as it begins, or the system answers with an error. */
export type Fault = 'signal=KILL' | 'error=EIO';

/** Interrupts a save at each of its calls in turn: what was there before is whole, or what was to be saved is; and a second try is no conflict. */
export async function interrupted(place: string, fault: Fault): Promise<Outcome> {
  if (!has('strace')) return skipped('strace is not installed.');
  const base = path.join(await mkdtemp(path.join(place, 'interrupted-')), 'base');
  const subject = await makeSubject(base);
  const losses: string[] = [];
  const counts = new Map<string, number>();
  let tried = 0;
  let refusal: string | undefined;
  const waiting = CALLS.values();
  await Promise.all(Array.from({ length: AT_ONCE }, async () => {
    for (const call of waiting) {
      for (let when = 1; when <= MOST; when++) {
        const folder = `${base}-${newId()}`;
        await cp(base, folder, { recursive: true });
        const { wasReached, answers, refused } = await saveUnder(folder, subject, `${call}:${fault}:when=${String(when)}`);
        refusal ??= refused;
        if (wasReached) {
          tried += 1;
          counts.set(call, when);
          losses.push(...(await after(folder, subject, answers)).map((loss) => `${call} ${String(when)}: ${loss}`));
        }
        await rm(folder, { recursive: true, force: true });
        if (!wasReached) break;
      }
    }
  }));
  if (refusal !== undefined) return skipped(refusal);
  return { tried, losses, notes: [[...counts].map(([call, count]) => `${call} ${String(count)}`).join(', ')] };
}

interface Saved {
  /** Whether the save came to that call at all. */
  readonly wasReached: boolean;
  /** What the journal answered, one after the other. */
  readonly answers: readonly unknown[];
  readonly refused?: string;
}

async function saveUnder(folder: string, { known, changed }: Subject, inject: string): Promise<Saved> {
  const [, program = ''] = process.argv;
  // One thread for the disk: strace counts the calls of each for itself.
  const child = spawn(process.execPath, [program, '--saver', folder, known.recipient ?? '', changed], { stdio: ['pipe', 'pipe', 'ignore'], env: { ...process.env, UV_THREADPOOL_SIZE: '1' } });
  // It may be killed before it hears anything.
  child.stdin.on('error', () => undefined);
  const log = `${folder}.calls`;
  const ended = once(child, 'exit');
  const late = setTimeout(() => { child.kill('SIGKILL'); }, PATIENCE);
  const answers: unknown[] = [];
  try {
    for await (const line of createInterface(child.stdout)) {
      if (line !== 'ready') {
        answers.push(JSON.parse(line));
        continue;
      }
      const tracer = spawn('strace', ['-f', '-p', String(child.pid), '-o', log, '-e', `trace=${CALLS.join(',')}`, '-e', `inject=${inject}`], { stdio: ['ignore', 'ignore', 'pipe'] });
      if (!await isAttached(child.pid ?? 0) && child.exitCode === null && child.signalCode === null) {
        child.kill('SIGKILL');
        return { wasReached: false, answers, refused: 'strace may not look at other processes here.' };
      }
      tracer.stderr.resume();
      child.stdin.write('now\n');
    }
    await ended;
  } finally {
    clearTimeout(late);
  }
  const calls = await readFile(log, 'utf8').catch(() => '');
  await rm(log, { force: true });
  // An error where Node cannot bear one ends it.
  const wasReached = child.signalCode !== null || calls.includes('(INJECTED)');
  return { wasReached, answers };
}

/** Waits until every thread of a process is looked at. */
async function isAttached(pid: number): Promise<boolean> {
  for (let wait = 0; wait < 500; wait++) {
    const status = await readFile(`/proc/${String(pid)}/status`, 'utf8').catch(() => '');
    if (/^TracerPid:\s*[1-9]/m.test(status)) {
      await pause(50);
      return true;
    }
    await pause(20);
  }
  return false;
}

/** What is missing, torn or there twice afterwards. */
async function after(folder: string, { known, bodies, changed, trashed }: Subject, answers: readonly unknown[]): Promise<readonly string[]> {
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
      const isWhole = id === changed ? now === body && !wasSaved || now === body + ADDED : now === body;
      if (!isWhole) losses.push(wasSaved && now === body ? 'a text that was called saved is not there' : 'a record is torn');
      if (found.value.others.length > 0) losses.push('there is a second version of it');
    }
  }
  const trash = must(await ask('trash.list'));
  if (!trash.some(({ id }) => id === trashed)) losses.push('the trash lost something');
  if (must(await ask('versions.list', { id: changed })).length < 2) losses.push('earlier versions are gone');
  // The window still has the text, and saves it again.
  const { record, revision } = must(await ask('records.get', { id: changed }));
  const again = await ask('records.save', { record: { ...record, body: (bodies.get(changed) ?? '') + ADDED }, base: revision });
  if (!again.ok) losses.push(`a second try fails: ${again.failure.kind}`);
  await close();
  const copies = [...(await filesOf(folder)).keys()].filter((file) => file.includes('.conflict-'));
  if (copies.length > 0) losses.push('a second try left a second version');
  return losses;
}
