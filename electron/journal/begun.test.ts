import { copyFile, mkdir } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { fail } from '../domain/result';
import { temporaryFolder } from '../storage/testing/place';
import { bodyOf, create, entry, fileOf, must, reopen, run, save } from './testing/desk';

describe('writing while locked', () => {
  it('takes new entries and no others, and they are there after unlocking', async () => {
    const journal = await create(await temporaryFolder());
    const before = entry('Before.');
    const base = await save(journal, before);
    await journal.close();
    const locked = run(journal.known);
    const begun = entry('In the');
    const revision = await save(locked, begun);
    const next = await save(locked, { ...begun, body: 'In the night.' }, revision);
    expect(await locked.handlers['records.save']({ record: { ...before, body: 'x' }, base })).toEqual(fail({ kind: 'locked' }));
    expect(await locked.handlers['records.get']({ id: begun.id })).toEqual(fail({ kind: 'locked' }));
    must(await locked.handlers['journal.unlock']({ passphrase: 'kelp keeps its place' }));
    expect(await bodyOf(locked, begun.id)).toBe('In the night.');
    expect(await bodyOf(locked, before.id)).toBe('Before.');
    expect(await save(locked, { ...begun, body: 'In the night, later.' }, next)).not.toBe(next);
    expect(must(await locked.handlers['records.get']({ id: begun.id })).others).toEqual([]);
  });

  it('needs a recipient that this computer knows', async () => {
    const journal = await create(await temporaryFolder());
    await journal.close();
    const locked = run({ ...journal.known, recipient: null });
    expect(must(await locked.handlers['journal.state'](undefined))).toMatchObject({ canWrite: false });
    expect(await locked.handlers['records.save']({ record: entry('Lost?'), base: null })).toEqual(fail({ kind: 'locked' }));
  });

  it('seals to nobody whom the folder names', async () => {
    const journal = await create(await temporaryFolder());
    const foreign = await create(await temporaryFolder());
    await Promise.all([journal.close(), foreign.close()]);
    for (const name of ['holdfast.json', 'key.age']) await copyFile(path.join(foreign.known.folder, name), path.join(journal.known.folder, name));
    const locked = run(journal.known);
    const written = entry('For me alone.');
    await save(locked, written);
    await locked.close();
    const { folder } = foreign.known;
    const stolen = `${fileOf(folder, written.id)}.age`;
    await mkdir(path.dirname(stolen), { recursive: true });
    await copyFile(`${fileOf(journal.known.folder, written.id)}.age`, stolen);
    const thief = await reopen(foreign, foreign.known);
    expect(must(await thief.handlers['attention.list'](undefined))).toMatchObject([{ reason: 'damaged' }]);
  });
});
