import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { build } from 'vite';
import { afterAll, beforeAll, expect, it, onTestFinished } from 'vitest';
import type { FromKeeper, ToKeeper } from './contract/keeper';
import type { Heard } from './contract/port';
import { entry } from './journal/testing/runningJournal';
import { filesBelow, temporaryFolder } from './storage/testing/place';

/**
 * Gives the keeper, on plain Node, what Electron's utility process has: the shell's port, and one of the window's that
 * comes with `window` or `start`.
 */
const PORT = `
import { EventEmitter } from 'node:events';
const shell = new EventEmitter();
const early = [];
let window;
shell.once('newListener', () => process.on('message', ({ to, data }) => {
  if (to === 'window') return window ? window.emit('message', { data }) : early.push(data);
  if (data.kind === 'start' || data.kind === 'window') {
    window = new EventEmitter();
    const mine = window;
    mine.start = () => { for (const data of early.splice(0)) mine.emit('message', { data }); };
    mine.postMessage = (message) => process.send({ to: 'window', message });
    mine.close = () => { mine.postMessage('closed'); mine.emit('close'); };
  }
  shell.emit('message', { data, ports: window ? [window] : [] });
}));
shell.postMessage = (message) => process.send({ to: 'shell', message });
process.parentPort = shell;
`;

let program: string;

beforeAll(async () => {
  const outDir = await mkdtemp(path.join(import.meta.dirname, '../node_modules/.keeper-test-'));
  await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      ssr: path.join(import.meta.dirname, 'keeper.ts'),
      outDir,
      target: 'node20',
      rolldownOptions: { output: { entryFileNames: 'keeper.mjs' } },
    },
  });
  await writeFile(path.join(outDir, 'port.mjs'), PORT);
  program = path.join(outDir, 'keeper.mjs');
});

afterAll(() => rm(path.dirname(program), { recursive: true, force: true }));

type Said =
  | { readonly to: 'shell'; readonly message: FromKeeper }
  | { readonly to: 'window'; readonly message: Heard | 'closed' };

function start() {
  const child: ChildProcess = fork(program, {
    silent: true,
    execArgv: ['--import', `file://${path.join(path.dirname(program), 'port.mjs')}`],
  });
  onTestFinished(() => {
    child.kill('SIGKILL');
  });
  const said: Said[] = [];
  child.on('message', (message) => said.push(message as Said));
  const tell = (data: ToKeeper) => child.send({ to: 'shell', data });
  const say = (data: unknown) => child.send({ to: 'window', data });
  let calls = 0;
  const request = async (name: string, input?: unknown): Promise<unknown> => {
    const call = ++calls;
    say({ call, name, input });
    const answer = () =>
      said.flatMap(({ message }) =>
        typeof message === 'object' && message.kind === 'answer' && message.call === call ? [message.answer] : [],
      );
    await expect.poll(answer, { timeout: 10_000 }).toHaveLength(1);
    return answer()[0];
  };
  return { child, said, tell, say, request };
}

it('answers the window over its own port, tells the shell no more than it has to know, and says when it has closed', async () => {
  const own = await temporaryFolder();
  const folder = path.join(await temporaryFolder(), 'journal');
  const { said, tell, request } = start();
  tell({ kind: 'start', journal: null, folders: [], workFactor: 4, own });
  expect(await request('journal.state')).toEqual({ ok: true, value: { state: 'none' } });
  for (const name of ['journal.inspect', 'journal.sample'])
    expect(await request(name, { folder })).toEqual({ ok: false, failure: { kind: 'invalid' } });
  expect(await request('journal.create', { folder, passphrase: null })).toEqual({
    ok: false,
    failure: { kind: 'invalid' },
  });
  tell({ kind: 'folder', folder });
  expect(await request('journal.inspect', { folder })).toEqual({ ok: true, value: 'missing' });
  expect(await request('journal.create', { folder, passphrase: 'kelp' })).toMatchObject({ ok: true });
  expect(said).toContainEqual({
    to: 'window',
    message: { kind: 'event', event: { event: 'journal', state: { state: 'open', folder, encrypted: true } } },
  });
  expect(await request('records.save', { record: entry('Kept.'), base: null })).toMatchObject({
    ok: true,
    value: { summary: { title: 'Kept.' } },
  });
  expect(await request('records.save', { record: 5 })).toEqual({ ok: false, failure: { kind: 'invalid' } });
  const saving = request('records.save', { record: entry('Kept at the end.'), base: null });
  tell({ kind: 'close' });
  expect(await saving).toMatchObject({ ok: true });
  await expect
    .poll(() => said.slice(-2), { timeout: 10_000 })
    .toEqual([
      { to: 'window', message: 'closed' },
      { to: 'shell', message: { kind: 'closed' } },
    ]);
  expect(said.filter(({ to }) => to === 'shell').map(({ message }) => message)).toEqual([
    { kind: 'opened', opened: { folder, recipient: expect.stringMatching(/^age1/) as string } },
    { kind: 'closed' },
  ]);
  // What it has seen is on this computer, without a word.
  const [seen = ''] = await filesBelow(own);
  expect(JSON.parse(await readFile(path.join(own, seen), 'utf8'))).toMatchObject({
    days: [expect.any(Number)],
    trash: {},
  });
});

it('goes on with the page that came last, and hears nothing in what is no request', async () => {
  const { said, tell, say, request } = start();
  tell({ kind: 'start', journal: null, folders: [], workFactor: 4, own: await temporaryFolder() });
  tell({ kind: 'window' });
  for (const nothing of [null, 5, {}, { call: 'one', name: 'journal.state' }, { call: 1, name: ['journal.state'] }])
    say(nothing);
  expect(await request('journal.state')).toEqual({ ok: true, value: { state: 'none' } });
  expect(said).toHaveLength(1);
});

it('answers what the page asked before it was told which journal it keeps', async () => {
  const { tell, request } = start();
  const asked = request('journal.state');
  tell({ kind: 'start', journal: null, folders: [], workFactor: 4, own: await temporaryFolder() });
  expect(await asked).toEqual({ ok: true, value: { state: 'none' } });
});

it('ends in silence where nobody caught an error', async () => {
  const { child, tell } = start();
  const output: string[] = [];
  child.stderr?.on('data', (chunk: Buffer) => output.push(chunk.toString()));
  child.stdout?.on('data', (chunk: Buffer) => output.push(chunk.toString()));
  tell({ kind: 'start', journal: null, folders: [], workFactor: 4, own: await temporaryFolder() });
  child.send({ to: 'shell', data: { kind: 'a secret' } });
  expect(await once(child, 'exit')).toEqual([1, null]);
  expect(output.join('')).not.toContain('secret');
});
