import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { fail } from '../domain/result';
import { filesBelow, temporaryFolder } from '../storage/testing/place';
import { stampOf } from './paths';
import { bodyOf, create, entry, fileOf, must, NOON, reopen, run, save } from './testing/runningJournal';

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
    expect(await locked.handlers['records.save']({ record: { ...before, body: 'x' }, base })).toEqual(
      fail({ kind: 'locked' }),
    );
    expect(await locked.handlers['records.get']({ id: begun.id })).toEqual(fail({ kind: 'locked' }));
    must(await locked.handlers['journal.unlock']({ passphrase: 'kelp keeps its place' }));
    expect(await bodyOf(locked, begun.id)).toBe('In the night.');
    expect(await bodyOf(locked, before.id)).toBe('Before.');
    expect(await save(locked, { ...begun, body: 'In the night, later.' }, next)).not.toBe(next);
    expect(must(await locked.handlers['records.get']({ id: begun.id })).others).toEqual([]);
  });

  it('puts a second version beside what lies there already, and over nothing', async () => {
    const journal = await create(await temporaryFolder());
    const [other, begun] = [entry('Theirs.'), entry('Begun.')];
    await save(journal, other);
    await journal.close();
    const locked = run(journal.known);
    const base = await save(locked, begun);
    const file = fileOf(journal.known.folder, begun.id);
    const beside = file.replace(/\.md$/, `.conflict-${stampOf(NOON)}.md.age`);
    await writeFile(beside, 'from another computer');
    await copyFile(`${fileOf(journal.known.folder, other.id)}.age`, `${file}.age`);
    expect(await locked.handlers['records.save']({ record: { ...begun, body: 'Begun, and more.' }, base })).toEqual(
      fail({ kind: 'conflict' }),
    );
    expect(await readFile(beside, 'utf8')).toBe('from another computer');
    const versions = (await filesBelow(journal.known.folder)).filter((name) => name.includes('.conflict-'));
    expect(versions.map((name) => name.replace(/^.*conflict-/, '')).sort()).toEqual([
      `${stampOf(NOON)}-2.md.age`,
      `${stampOf(NOON)}.md.age`,
    ]);
  });

  it('needs a recipient that this computer knows', async () => {
    const journal = await create(await temporaryFolder());
    await journal.close();
    const locked = run({ ...journal.known, recipient: null });
    expect(must(await locked.handlers['journal.state'](undefined))).toMatchObject({ canWrite: false });
    expect(await locked.handlers['records.save']({ record: entry('Lost?'), base: null })).toEqual(
      fail({ kind: 'locked' }),
    );
  });

  it('seals to nobody whom the folder names', async () => {
    const journal = await create(await temporaryFolder());
    const foreign = await create(await temporaryFolder());
    await Promise.all([journal.close(), foreign.close()]);
    for (const name of ['holdfast.json', 'key.age'])
      await copyFile(path.join(foreign.known.folder, name), path.join(journal.known.folder, name));
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
