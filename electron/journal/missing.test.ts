import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Id } from '../domain/id';
import { fail, ok } from '../domain/result';
import { temporaryFolder } from '../storage/testing/place';
import { bodyOf, create, entry, fileOf, must, reopen, run, save, type Running } from './testing/runningJournal';

const missed = async ({ handlers }: Running) =>
  must(await handlers['attention.list'](undefined)).flatMap<string>((one) =>
    one.reason === 'missing' ? [one.record.id] : [one.reason],
  );

/** A journal with an entry that was written in two sessions, and then changed without being left. */
async function written() {
  const journal = await create(await temporaryFolder());
  const gone = entry('one', { title: 'Gone' });
  let base = await save(journal, gone);
  await journal.handlers['records.leave']({ id: gone.id });
  base = await save(journal, { ...gone, body: 'two' }, base);
  return { journal, id: gone.id, base, file: `${fileOf(journal.known.folder, gone.id)}.age` };
}

const expectBack = async (journal: Running, id: Id) => {
  expect(must(await journal.handlers['missing.get']({ id })).body).toBe('two');
  expect(must(await journal.handlers['missing.putBack']({ id }))).toMatchObject({ id, title: 'Gone' });
  expect(await bodyOf(journal, id)).toBe('two');
  expect(await missed(journal)).toEqual([]);
  const versions = must(await journal.handlers['versions.list']({ id }));
  expect(must(await journal.handlers['versions.get']({ id, version: versions.at(-1)?.version ?? '' })).body).toBe(
    'one',
  );
};

describe('a record whose file is gone', () => {
  it('is listed while the journal is open, and put back as it was last known', async () => {
    const { journal, id, file } = await written();
    await rm(file);
    await expect.poll(() => missed(journal), { timeout: 10_000 }).toEqual([id]);
    expect(journal.events).toContainEqual({ event: 'attention', count: 1 });
    await expectBack(journal, id);
  });

  it.each([
    ['is known from the cache', () => Promise.resolve()],
    ['is known from its earlier versions', (folder: string) => rm(path.join(folder, 'cache.age'))],
  ])('%s after a restart, and after another', async (_, spoil) => {
    const { journal, id, file } = await written();
    await journal.close();
    await rm(file);
    await spoil(journal.known.folder);
    const again = await reopen(journal, journal.known);
    await expect.poll(() => missed(again), { timeout: 10_000 }).toEqual([id]);
    await save(again, entry('Something else, so that the cache is written anew.'));
    const third = await reopen(again, journal.known);
    await expect.poll(() => missed(third), { timeout: 10_000 }).toEqual([id]);
    await expectBack(third, id);
  });

  it('can be let go of, on every computer, and nothing is removed by that', async () => {
    const { journal, id, file } = await written();
    await rm(file);
    await expect.poll(() => missed(journal), { timeout: 10_000 }).toEqual([id]);
    expect(await journal.handlers['missing.letGo']({ id })).toEqual(ok(null));
    expect(await missed(journal)).toEqual([]);
    expect(await journal.handlers['missing.putBack']({ id })).toEqual(fail({ kind: 'not-found' }));
    const again = await reopen(journal, journal.known);
    expect(must(await again.handlers['versions.list']({ id }))).toHaveLength(2);
    expect(await missed(again)).toEqual([]);
  });

  it.each([
    ['while the journal is open', true],
    ['between two openings', false],
  ])('is missed again where it was let go of, came back %s and goes once more', async (_, isOpen) => {
    const { journal, id, file } = await written();
    const bytes = await readFile(file);
    await rm(file);
    await expect.poll(() => missed(journal), { timeout: 10_000 }).toEqual([id]);
    must(await journal.handlers['missing.letGo']({ id }));
    if (!isOpen) await journal.close();
    await writeFile(file, bytes);
    const back = isOpen ? journal : await reopen(journal, journal.known);
    await expect.poll(() => bodyOf(back, id).catch(() => ''), { timeout: 10_000 }).toBe('two');
    expect(await missed(back)).toEqual([]);
    await rm(file);
    await expect.poll(() => missed(back), { timeout: 10_000 }).toEqual([id]);
    const again = await reopen(back, journal.known);
    await expect.poll(() => missed(again), { timeout: 10_000 }).toEqual([id]);
    await expectBack(again, id);
  });

  it('is not missing where it was deleted, here or elsewhere, where it was renamed, or where it comes back', async () => {
    const { journal, id, file } = await written();
    const other = entry('Deleted here.');
    await save(journal, other);
    await journal.handlers['trash.put']({ id: other.id });
    await rename(file, file.replace('.md.age', '.md 2.age'));
    await expect.poll(() => missed(journal), { timeout: 10_000 }).toEqual(['misnamed']);
    await rename(file.replace('.md.age', '.md 2.age'), file);
    await expect.poll(() => missed(journal), { timeout: 10_000 }).toEqual([]);
    await journal.close();
    // Another computer has moved it to the trash; this one still has it in its cache.
    const elsewhere = run({ ...journal.known });
    must(await elsewhere.handlers['journal.unlock']({ passphrase: 'kelp keeps its place' }));
    await elsewhere.handlers['trash.put']({ id });
    await elsewhere.handlers['trash.remove']({ id: other.id });
    expect(await missed(elsewhere)).toEqual([]);
    const again = await reopen(elsewhere, journal.known);
    expect(await missed(again)).toEqual([]);
  });
});
