import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { build } from 'vite';
import { afterAll, beforeAll, expect, it, onTestFinished } from 'vitest';
import type { FromKeeper, ToKeeper } from './contract/keeper';
import { entry } from './journal/testing/desk';
import { temporaryFolder } from './storage/testing/place';

/** Gives the keeper, on plain Node, the port that Electron's utility process has. */
const PORT = `
process.parentPort = {
  on: (event, listener) => process.on('message', (data) => listener({ data })),
  postMessage: (message) => process.send(message),
};
`;

let program: string;

beforeAll(async () => {
  const outDir = await mkdtemp(path.join(import.meta.dirname, '../node_modules/.keeper-test-'));
  await build({
    configFile: false,
    logLevel: 'silent',
    build: { ssr: path.join(import.meta.dirname, 'keeper.ts'), outDir, target: 'node20', rolldownOptions: { output: { entryFileNames: 'keeper.mjs' } } },
  });
  await writeFile(path.join(outDir, 'port.mjs'), PORT);
  program = path.join(outDir, 'keeper.mjs');
});

afterAll(() => rm(path.dirname(program), { recursive: true, force: true }));

function start() {
  const child: ChildProcess = fork(program, { silent: true, execArgv: ['--import', `file://${path.join(path.dirname(program), 'port.mjs')}`] });
  onTestFinished(() => { child.kill('SIGKILL'); });
  const said: FromKeeper[] = [];
  child.on('message', (message) => said.push(message as FromKeeper));
  const tell = (message: ToKeeper) => child.send(message);
  let calls = 0;
  const request = async (name: string, input?: unknown): Promise<unknown> => {
    const call = ++calls;
    tell({ kind: 'request', call, name, input });
    let answer: FromKeeper | undefined;
    await expect.poll(() => (answer = said.find((message) => message.kind === 'answer' && message.call === call)), { timeout: 10_000 }).toBeDefined();
    return answer?.kind === 'answer' ? answer.answer : undefined;
  };
  return { child, said, tell, request };
}

it('answers over its port, tells what happens, and says when it has closed', async () => {
  const folder = path.join(await temporaryFolder(), 'journal');
  const { said, tell, request } = start();
  tell({ kind: 'start', journal: null, workFactor: 4 });
  expect(await request('journal.state')).toEqual({ ok: true, value: { state: 'none' } });
  expect(await request('journal.create', { folder, passphrase: 'kelp' })).toMatchObject({ ok: true });
  expect(said).toContainEqual({ kind: 'opened', opened: { folder, recipient: expect.stringMatching(/^age1/) as string } });
  expect(said).toContainEqual({ kind: 'event', event: { event: 'journal', state: { state: 'open', folder, encrypted: true } } });
  expect(await request('records.save', { record: entry('Kept.'), base: null })).toMatchObject({ ok: true, value: { summary: { title: 'Kept.' } } });
  expect(await request('records.save', { record: 5 })).toEqual({ ok: false, failure: { kind: 'invalid' } });
  tell({ kind: 'close' });
  await expect.poll(() => said.at(-1), { timeout: 10_000 }).toEqual({ kind: 'closed' });
});

it('ends in silence where nobody caught an error', async () => {
  const { child, tell } = start();
  const output: string[] = [];
  child.stderr?.on('data', (chunk: Buffer) => output.push(chunk.toString()));
  child.stdout?.on('data', (chunk: Buffer) => output.push(chunk.toString()));
  tell({ kind: 'start', journal: null, workFactor: 4 });
  child.send({ kind: 'a secret' });
  expect(await once(child, 'exit')).toEqual([1, null]);
  expect(output.join('')).not.toContain('secret');
});
