import { mkdir, rename, rm, unlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { fileStore } from './files';
import { bytesOf, temporaryFolder } from './testing/place';
import { watchFolder, type FolderChange } from './watch';

interface Watched {
  readonly root: string;
  readonly changes: FolderChange[];
  readonly stop: () => void;
  /** Waits until a path was told, or everything (null). */
  readonly told: (file: string | null) => Promise<void>;
}

async function watched(folders: readonly string[] = ['records', 'trash']): Promise<Watched> {
  const root = path.join(await temporaryFolder(), 'Holdfast');
  await mkdir(path.join(root, 'records/ab'), { recursive: true });
  await writeFile(path.join(root, 'holdfast.json'), '{}');
  await writeFile(path.join(root, 'records/ab/old.md'), 'old');
  const changes: FolderChange[] = [];
  const stop = watchFolder(root, 'holdfast.json', folders, (change) => changes.push(change));
  onTestFinished(stop);
  const told = (file: string | null) =>
    vi.waitFor(
      () => {
        expect(
          changes.some(
            (change) =>
              change.kind === 'changed' && (file === null ? change.paths === null : change.paths?.includes(file)),
          ),
        ).toBe(true);
      },
      { timeout: 8000, interval: 20 },
    );
  // The watch is set when it tells of a first change.
  await vi.waitFor(
    async () => {
      await writeFile(path.join(root, 'records/ab/first.md'), String(Math.random()));
      expect(changes.length).toBeGreaterThan(0);
    },
    { timeout: 8000, interval: 50 },
  );
  await new Promise((resolve) => setTimeout(resolve, 400));
  changes.length = 0;
  return { root, changes, stop, told };
}

describe('a watched folder tells', () => {
  it('what was made, changed and removed from outside', async () => {
    const { root, told, changes } = await watched();
    await writeFile(path.join(root, 'records/ab/new.md'), 'new');
    await told('records/ab/new.md');
    changes.length = 0;
    await writeFile(path.join(root, 'records/ab/old.md'), 'changed in place');
    await told('records/ab/old.md');
    changes.length = 0;
    await unlink(path.join(root, 'records/ab/old.md'));
    await told('records/ab/old.md');
  });

  it('what a durable write did, by its name alone', async () => {
    const { root, told, changes } = await watched();
    await fileStore(root).write('records/ab/x.md.age', bytesOf('x'));
    await told('records/ab/x.md.age');
    expect(changes.flatMap((change) => (change.kind === 'changed' ? change.paths : []))).toEqual([
      'records/ab/x.md.age',
    ]);
  });

  it('what comes in folders that were not there before, however deep', async () => {
    const { root, told } = await watched();
    await fileStore(root).write('records/zz/one.md', bytesOf('x'));
    await told('records/zz/one.md');
    await fileStore(root).write('trash/two.md', bytesOf('x'));
    await told('trash/two.md');
    await writeFile(path.join(root, 'records/zz/three.md'), 'x');
    await told('records/zz/three.md');
  });

  it('to look at everything when a folder was moved away, and sees it come back', async () => {
    const { root, told } = await watched();
    await rename(path.join(root, 'records/ab'), path.join(root, 'away'));
    await told(null);
    await rename(path.join(root, 'away'), path.join(root, 'records/ab'));
    await told('records/ab/old.md');
    await writeFile(path.join(root, 'records/ab/after.md'), 'x');
    await told('records/ab/after.md');
  });

  it('much that happens at once in few words', async () => {
    const { root, told, changes } = await watched();
    const names = Array.from({ length: 200 }, (_, at) => `records/ab/${at}.md`);
    await Promise.all(names.map((name) => writeFile(path.join(root, name), 'x')));
    for (const name of names) await told(name);
    expect(changes.length).toBeLessThan(20);
  });
});

it('says nothing of what it was not asked about, nor of clutter', async () => {
  const { root, told, changes } = await watched(['records']);
  await fileStore(root).write('history/ab/x.md', bytesOf('x'));
  await writeFile(path.join(root, 'cache.age'), 'x');
  await writeFile(path.join(root, 'records/.DS_Store'), 'x');
  await writeFile(path.join(root, 'records/ab/last.md'), 'x');
  await told('records/ab/last.md');
  expect(changes.flatMap((change) => (change.kind === 'changed' ? change.paths : []))).toEqual(['records/ab/last.md']);
});

it('says that the folder is gone, and when it is back, and goes on', async () => {
  const { root, told, changes } = await watched();
  const kinds = () => changes.map((change) => change.kind);
  await rename(root, `${root} elsewhere`);
  await vi.waitFor(
    () => {
      expect(kinds()).toContain('gone');
    },
    { timeout: 8000 },
  );
  await rename(`${root} elsewhere`, root);
  await vi.waitFor(
    () => {
      expect(kinds()).toContain('back');
    },
    { timeout: 8000 },
  );
  await new Promise((resolve) => setTimeout(resolve, 300));
  await writeFile(path.join(root, 'records/ab/after.md'), 'x');
  await told('records/ab/after.md');
});

it('can begin before there is anything', async () => {
  const root = path.join(await temporaryFolder(), 'later');
  const kinds: string[] = [];
  onTestFinished(watchFolder(root, 'holdfast.json', ['records'], (change) => kinds.push(change.kind)));
  await vi.waitFor(
    () => {
      expect(kinds).toContain('gone');
    },
    { timeout: 8000 },
  );
  await mkdir(root);
  await writeFile(path.join(root, 'holdfast.json'), '{}');
  await vi.waitFor(
    () => {
      expect(kinds).toContain('back');
    },
    { timeout: 8000 },
  );
});

it('is silent once it was ended', async () => {
  const { root, stop, changes } = await watched();
  await writeFile(path.join(root, 'records/ab/new.md'), 'x');
  stop();
  await rm(root, { recursive: true });
  await new Promise((resolve) => setTimeout(resolve, 2000));
  expect(changes).toEqual([]);
});
