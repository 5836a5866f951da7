import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdir, readdir, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fail, ok } from '../domain/result';
import { isTemporary, writeDurably } from './durable';
import { fileStore } from './files';
import { sweepBelow } from './leftovers';
import { filesBelow, temporaryFolder } from './testing/place';
import { tinyDisk } from './testing/tiny-disk';
import { buildWriter, runWriter, startWriter } from './testing/writing-process';

let writer = '';
beforeAll(async () => {
  writer = await buildWriter();
});
afterAll(() => rm(path.dirname(writer), { recursive: true, force: true }));

/** Root may do anything anywhere; nobody may not. */
const someoneElse = process.getuid?.() === 0 ? 65534 : undefined;

const OLD = new Uint8Array(5000).fill(7);

describe('a write that fails leaves the old file whole and nothing beside it:', () => {
  it('on a full disk', async () => {
    const folder = await tinyDisk(64);
    // Where no disk can be mounted, the next test shows the same with a limit in place of a disk.
    if (folder === undefined) return;
    const file = path.join(folder, 'x.md');
    await writeFile(file, OLD);
    expect(await writeDurably(file, new Uint8Array(100_000))).toEqual({ ok: false, failure: { kind: 'disk-full' } });
    expect(new Uint8Array(await readFile(file))).toEqual(OLD);
    expect(await filesBelow(folder)).toEqual(['x.md']);
    expect(await fileStore(folder).write('new/y.md', new Uint8Array(100_000))).toEqual({
      ok: false,
      failure: { kind: 'disk-full' },
    });
    expect(await filesBelow(folder)).toEqual(['x.md']);
    expect(await writeDurably(file, new Uint8Array(9000).fill(8))).toMatchObject({ ok: true, value: { size: 9000 } });
  });

  it('at a limit that the system sets half-way through the file', async () => {
    const folder = await temporaryFolder();
    await writeFile(path.join(folder, 'x.md'), OLD);
    const outcome = await runWriter(writer, ['once', folder, 'x.md', 1_000_000], { largestFile: 64 });
    expect(outcome).toEqual({ ok: false, failure: { kind: 'disk', code: 'EFBIG' } });
    expect(new Uint8Array(await readFile(path.join(folder, 'x.md')))).toEqual(OLD);
    expect(await filesBelow(folder)).toEqual(['x.md']);
  });

  it('in a folder that may only be read', async () => {
    const folder = await temporaryFolder();
    await writeFile(path.join(folder, 'x.md'), OLD);
    await chmod(folder, 0o555);
    const outcome = await runWriter(writer, ['once', folder, 'x.md', 100], { user: someoneElse });
    expect(outcome).toEqual({ ok: false, failure: { kind: 'no-permission' } });
    expect(new Uint8Array(await readFile(path.join(folder, 'x.md')))).toEqual(OLD);
    await chmod(folder, 0o755);
    expect(await filesBelow(folder)).toEqual(['x.md']);
  });
});

it('writes what comes piece by piece, and nothing where a piece cannot be had', async () => {
  const folder = await temporaryFolder();
  const file = path.join(folder, 'photo.png');
  const pieces = async function* (failure?: { readonly kind: 'damaged' }) {
    for (const byte of [111, 110, 101]) yield Promise.resolve(ok(new Uint8Array([byte])));
    if (failure) yield fail(failure);
  };
  expect(await writeDurably(file, pieces())).toMatchObject({ ok: true, value: { size: 3 } });
  expect(await readFile(file, 'utf8')).toBe('one');
  expect(await writeDurably(file, pieces({ kind: 'damaged' }))).toEqual(fail({ kind: 'damaged' }));
  expect(await readFile(file, 'utf8')).toBe('one');
  expect(await filesBelow(folder)).toEqual(['photo.png']);
});

it('is whole after a process was killed in the middle of writing, each time', async () => {
  const folder = await temporaryFolder();
  const size = 3_000_000;
  for (let round = 0; round < 12; round++) {
    const child = startWriter(writer, ['always', folder, 'records/ab/x.md', size]);
    if (child.stdout) await once(child.stdout, 'data');
    await new Promise((resolve) => setTimeout(resolve, round * 3));
    child.kill('SIGKILL');
    await once(child, 'close');
    const found = await readFile(path.join(folder, 'records/ab/x.md'));
    expect(found.length).toBe(size);
    expect(found.equals(Buffer.alloc(size, found[0]))).toBe(true);
  }
  const listed = await fileStore(folder).list('records');
  expect(listed.ok && listed.value.map((file) => file.path)).toEqual(['records/ab/x.md']);
});

it('moves without replacing also where there may be no hard link', async () => {
  // Linux lets nobody link to a file of somebody else; elsewhere this is an ordinary move.
  const folder = await temporaryFolder();
  await chmod(folder, 0o777);
  await writeFile(path.join(folder, 'x.md'), OLD, { mode: 0o600 });
  await writeFile(path.join(folder, 'taken.md'), 'taken', { mode: 0o600 });
  const move = (target: string) => runWriter(writer, ['move', folder, 'x.md', target], { user: someoneElse });
  expect(await move('taken.md')).toEqual({ ok: false, failure: { kind: 'disk', code: 'EEXIST' } });
  expect(await readFile(path.join(folder, 'taken.md'), 'utf8')).toBe('taken');
  expect(await move('trash/x.md')).toEqual({ ok: true, value: null });
  expect(new Uint8Array(await readFile(path.join(folder, 'trash/x.md')))).toEqual(OLD);
  expect(await filesBelow(folder)).toEqual(['taken.md', 'trash/x.md']);
});

it('forgets at once what a process that is no more has left of a write, everywhere', async () => {
  const folder = await temporaryFolder();
  const left = async () => (await filesBelow(folder)).filter((file) => isTemporary(path.basename(file)));
  const places = ['', 'records/ab', 'history/ab/abc', 'trash', 'attachments/ab'];
  for (const place of places) {
    await mkdir(path.join(folder, place), { recursive: true });
    const child = startWriter(writer, ['always', folder, path.join(place, 'x.md'), 3_000_000]);
    while (!(await readdir(path.join(folder, place))).some(isTemporary))
      await new Promise((resolve) => setTimeout(resolve, 1));
    child.kill('SIGSTOP');
    // One that is alive, however slow, is left alone.
    const here = async () =>
      (await left()).filter((file) => path.join(path.dirname(file), '.') === path.join(place, '.'));
    const before = await here();
    await sweepBelow(folder, new AbortController().signal);
    expect(await here()).toEqual(before);
    child.kill('SIGKILL');
    await once(child, 'close');
  }
  await sweepBelow(folder, new AbortController().signal);
  expect(await left()).toEqual([]);
});

it('forgets what a crash left of a write of which nobody knows who wrote it, once it is old, or from a clock that was wrong', async () => {
  const folder = await temporaryFolder();
  const store = fileStore(folder);
  await store.write('records/ab/x.md', OLD);
  const [old, young] = [
    path.join(folder, 'records/ab/.0123456789abcdef.holdfast-tmp'),
    path.join(folder, '.fedcba9876543210.holdfast-tmp'),
  ];
  await writeFile(old, 'half');
  await writeFile(young, 'half');
  const yesterday = new Date(Date.now() - 24 * 60 * 60 * 1000);
  await utimes(old, yesterday, yesterday);
  expect(await store.list('')).toMatchObject({ ok: true, value: [{ path: 'records/ab/x.md' }] });
  expect(await filesBelow(folder)).toEqual([path.basename(young), 'records/ab/x.md']);
  const tomorrow = new Date(Date.now() + 24 * 60 * 60 * 1000);
  await utimes(young, tomorrow, tomorrow);
  await store.list('records');
  expect(await filesBelow(folder)).toEqual(['records/ab/x.md']);
});

it('takes no record for the rest of a write', () => {
  expect(isTemporary('.0123456789abcdef.holdfast-tmp')).toBe(true);
  for (const name of ['ab.md.age', '.hidden', 'holdfast-tmp', '.0123456789abcdef.holdfast-tmp.age'])
    expect(isTemporary(name)).toBe(false);
});

it('is for its owner alone, whatever the file was before', async () => {
  const folder = await temporaryFolder();
  await writeFile(path.join(folder, 'x.md'), OLD, { mode: 0o644 });
  await writeDurably(path.join(folder, 'x.md'), OLD);
  expect((await stat(path.join(folder, 'x.md'))).mode & 0o777).toBe(0o600);
});

it('syncs the bytes, then renames, then syncs the folder, and every new folder into its parent', async () => {
  // Seen from outside, where strace is installed: nothing else can tell a sync from its absence.
  if (spawnSync('strace', ['--version']).status !== 0) return;
  const folder = await temporaryFolder();
  const { stderr } = spawnSync('strace', [
    '-f',
    '-y',
    '-qq',
    '-e',
    'trace=fsync,rename,mkdir',
    process.execPath,
    writer,
    'once',
    folder,
    'records/ab/x.md',
    '10',
  ]);
  const calls = stderr
    .toString()
    .split('\n')
    .filter((line) => line.includes(folder))
    .map((line) =>
      line
        .replaceAll(folder, 'ROOT')
        .replace(/[0-9a-f]{16}/g, 'TEMP')
        .replace(/^\[pid +\d+\] /, '')
        .replace(/(\(\d+)|( <unfinished.*)|(\) += 0)/g, ''),
    );
  expect(calls).toEqual([
    'mkdir("ROOT/records", 0700',
    'fsync<ROOT>',
    'mkdir("ROOT/records/ab", 0700',
    'fsync<ROOT/records>',
    'fsync<ROOT/records/ab/.TEMP.holdfast-tmp>',
    'rename("ROOT/records/ab/.TEMP.holdfast-tmp", "ROOT/records/ab/x.md"',
    'fsync<ROOT/records/ab>',
  ]);
});
