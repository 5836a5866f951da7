import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isTemporary, writeDurably } from '../storage/durable';
import { filesBelow, temporaryFolder } from '../storage/testing/place';
import { buildProgram } from '../storage/testing/writing-process';
import { setupUnfinished } from './unfinished';

let exporter = '';
beforeAll(async () => {
  exporter = await buildProgram('exporter', path.join(import.meta.dirname, 'testing'));
});
afterAll(() => rm(path.dirname(exporter), { recursive: true, force: true }));

/** A profile, and a place that somebody chose for a file. */
async function places() {
  const folder = await temporaryFolder();
  const [profile, stick] = [path.join(folder, 'profile'), path.join(folder, 'stick')];
  await Promise.all([mkdir(profile), mkdir(stick)]);
  return { profile, stick, file: path.join(stick, 'sheet.txt') };
}

/** Begins to save a file, and is killed in the middle of it. */
async function killedHalfWay({ profile, file }: { readonly profile: string; readonly file: string }): Promise<void> {
  const child = spawn(process.execPath, [exporter, 'half', profile, file], { stdio: ['ignore', 'pipe', 'inherit'] });
  await once(child.stdout, 'data');
  child.kill('SIGKILL');
  await once(child, 'close');
}

it('leaves nothing to be remembered of a file that was saved, nor of one that could not be', async () => {
  const { profile, stick, file } = await places();
  const unfinished = await setupUnfinished(profile);
  const half = async function* () {
    yield Promise.resolve(new Uint8Array([65]));
    yield { ok: false as const, failure: { kind: 'damaged' as const } };
  };
  expect(
    await unfinished.during(file, (temporary) => writeDurably(file, new Uint8Array([65]), temporary)),
  ).toMatchObject({ ok: true });
  expect(await unfinished.during(file, (temporary) => writeDurably(file, half(), temporary))).toEqual({
    ok: false,
    failure: { kind: 'damaged' },
  });
  expect(await readFile(file, 'utf8')).toBe('A');
  expect(await readdir(stick)).toEqual(['sheet.txt']);
  expect(await readFile(path.join(profile, 'unfinished.json'), 'utf8')).not.toContain('holdfast-tmp');
});

describe('what a process that was killed has left readable', () => {
  it('goes at the next start', async () => {
    const { profile, stick, file } = await places();
    await killedHalfWay({ profile, file });
    expect((await readdir(stick)).filter(isTemporary)).toHaveLength(1);
    await (await setupUnfinished(profile)).sweep();
    expect(await readdir(stick)).toEqual([]);
    expect(await readFile(path.join(profile, 'unfinished.json'), 'utf8')).not.toContain('holdfast-tmp');
  });

  it('goes at a later one, where its drive is not there at the next', async () => {
    const { profile, stick, file } = await places();
    await killedHalfWay({ profile, file });
    await rename(stick, `${stick} elsewhere`);
    await (await setupUnfinished(profile)).sweep();
    // A place at which drives appear stays behind as an empty folder.
    await mkdir(stick);
    await (await setupUnfinished(profile)).sweep();
    await rm(stick, { recursive: true });
    await rename(`${stick} elsewhere`, stick);
    await (await setupUnfinished(profile)).sweep();
    expect(await readdir(stick)).toEqual([]);
  });

  it('goes whichever call of the system was its last', { timeout: 60_000 }, async () => {
    if (spawnSync('strace', ['--version']).status !== 0) return;
    // strace counts for each thread by itself.
    const oneThread = { ...process.env, UV_THREADPOOL_SIZE: '1' };
    const calls = [
      ...Array.from({ length: 7 }, (_, at) => `fsync:when=${at + 1}`),
      ...Array.from({ length: 3 }, (_, at) => `rename:when=${at + 1}`),
      'unlink:when=1',
    ];
    const ended = await Promise.all(
      calls.map(async (call) => {
        const { profile, stick, file } = await places();
        await writeFile(file, 'old');
        const child = spawn(
          'strace',
          [
            '-f',
            '-qq',
            '-o',
            '/dev/null',
            '-e',
            'trace=fsync,rename,unlink',
            '-e',
            `inject=${call}:signal=KILL`,
            process.execPath,
            exporter,
            'all',
            profile,
            file,
          ],
          { stdio: 'ignore', env: oneThread },
        );
        await once(child, 'close');
        await (await setupUnfinished(profile)).sweep();
        expect(await filesBelow(stick)).toEqual(['sheet.txt']);
        expect((await readdir(profile)).filter(isTemporary)).toEqual([]);
        expect(['old', 'A'.repeat(70_000) + 'B'.repeat(70_000)]).toContain(await readFile(file, 'utf8'));
        return child.signalCode;
      }),
    );
    expect(new Set(ended)).toEqual(new Set(['SIGKILL']));
  });
});

it('removes nothing that is no temporary file of ours, whatever it was told', async () => {
  const { profile, file } = await places();
  await writeFile(file, 'mine');
  await writeFile(path.join(profile, 'unfinished.json'), JSON.stringify({ files: [{ file, folder: null }] }));
  await (await setupUnfinished(profile)).sweep();
  expect(await readFile(file, 'utf8')).toBe('mine');
});
