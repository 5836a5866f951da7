import { mkdir, readFile, rename, rm, stat, symlink, unlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { fileStore } from './files';
import { bytesOf, filesBelow, temporaryFolder } from './testing/place';

const gone = { ok: false, failure: { kind: 'folder-gone' } };

describe('a folder that vanishes', () => {
  it('is said to be gone, by everything, and is not made again', async () => {
    const root = path.join(await temporaryFolder(), 'Holdfast');
    await mkdir(root);
    const store = fileStore(root);
    await store.write('records/ab/x.md', bytesOf('x'));
    await rename(root, `${root} elsewhere`);
    expect(await store.read('records/ab/x.md')).toEqual(gone);
    expect(await store.stat('records/ab/x.md')).toEqual(gone);
    expect(await store.list('records')).toEqual(gone);
    expect(await store.write('records/ab/x.md', bytesOf('y'))).toEqual(gone);
    expect(await store.write('y.md', bytesOf('y'))).toEqual(gone);
    expect(await store.move('records/ab/x.md', 'trash/x.md')).toEqual(gone);
    expect(await store.remove('records/ab/x.md')).toEqual(gone);
    await expect(stat(root)).rejects.toThrow('ENOENT');
    await rename(`${root} elsewhere`, root);
    expect(await store.read('records/ab/x.md')).toEqual({ ok: true, value: bytesOf('x') });
    expect(await store.write('trash/x.md', bytesOf('y'))).toMatchObject({ ok: true });
  });

  it('is gone without its anchor: a drive that was pulled out may leave an empty folder', async () => {
    const root = await temporaryFolder();
    await writeFile(path.join(root, 'holdfast.json'), '{}');
    const store = fileStore(root, 'holdfast.json');
    expect(await store.write('records/ab/x.md', bytesOf('x'))).toMatchObject({ ok: true });
    await unlink(path.join(root, 'holdfast.json'));
    await rm(path.join(root, 'records'), { recursive: true });
    expect(await store.write('records/ab/x.md', bytesOf('y'))).toEqual(gone);
    expect(await store.read('records/ab/x.md')).toEqual(gone);
    expect(await filesBelow(root)).toEqual([]);
  });
});

describe('a link within the folder', () => {
  it('is listed as foreign and followed by nothing', async () => {
    const outside = await temporaryFolder();
    await writeFile(path.join(outside, 'secret.md'), 'secret');
    const root = await temporaryFolder();
    const store = fileStore(root);
    await store.write('records/ab/x.md', bytesOf('x'));
    await symlink(path.join(outside, 'secret.md'), path.join(root, 'records/ab/link.md'));
    await symlink(outside, path.join(root, 'records/ac'));
    const listed = await store.list('records');
    expect(listed.ok && listed.value.map(({ path: file, foreign }) => [file, foreign]).sort()).toEqual([
      ['records/ab/link.md', true],
      ['records/ab/x.md', false],
      ['records/ac', true],
    ]);
    expect(await store.list('records/ac')).toEqual({
      ok: false,
      failure: { kind: 'not-ordinary', file: 'records/ac' },
    });
    for (const [file, link] of [
      ['records/ab/link.md', 'records/ab/link.md'],
      ['records/ac/secret.md', 'records/ac'],
      ['records/ac/new.md', 'records/ac'],
    ] as const) {
      const refused = { ok: false, failure: { kind: 'not-ordinary', file: link } };
      expect(await store.read(file)).toEqual(refused);
      expect(await store.write(file, bytesOf('y'))).toEqual(refused);
      expect(await store.remove(file)).toEqual(refused);
      expect(await store.move('records/ab/x.md', file)).toEqual(refused);
    }
    expect(await filesBelow(outside)).toEqual(['secret.md']);
    expect(await readFile(path.join(outside, 'secret.md'), 'utf8')).toBe('secret');
  });
});

it('makes files and folders for their owner alone', async () => {
  const root = await temporaryFolder();
  await fileStore(root).write('records/ab/x.md', bytesOf('x'));
  const modes = await Promise.all(
    ['records', 'records/ab', 'records/ab/x.md'].map(async (file) => (await stat(path.join(root, file))).mode & 0o777),
  );
  expect(modes).toEqual([0o700, 0o700, 0o600]);
});

it('does not list what systems and sync tools leave lying about, and leaves it there', async () => {
  const root = await temporaryFolder();
  const clutter = [
    '.DS_Store',
    '._x.md',
    'Thumbs.db',
    'desktop.ini',
    '.stfolder/marker',
    '.syncthing.x.md.tmp',
    '.stversions/x.md',
  ];
  for (const name of clutter) {
    await mkdir(path.dirname(path.join(root, 'records', name)), { recursive: true });
    await writeFile(path.join(root, 'records', name), 'clutter');
  }
  await writeFile(path.join(root, 'records', 'note.txt'), 'not clutter');
  expect(await fileStore(root).list('')).toMatchObject({ ok: true, value: [{ path: 'records/note.txt' }] });
  expect(await filesBelow(path.join(root, 'records'))).toEqual([...clutter, 'note.txt'].sort());
});

it('fails with a code where a folder has the name of the file', async () => {
  const root = await temporaryFolder();
  const store = fileStore(root);
  await store.write('a/b.md', bytesOf('x'));
  expect(await store.write('a', bytesOf('x'))).toMatchObject({ ok: false, failure: { kind: 'disk' } });
  expect(await store.write('a/b.md/c.md', bytesOf('x'))).toMatchObject({ ok: false, failure: { kind: 'disk' } });
  expect(await store.read('a')).toMatchObject({ ok: false, failure: { kind: 'disk' } });
  expect(await filesBelow(root)).toEqual(['a/b.md']);
});
