import { copyFile, readFile, writeFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { fail } from '../domain/result';
import { temporaryFolder } from '../storage/testing/place';
import { bodyOf, create, entry, fileOf, must, reopen, save } from './testing/runningJournal';

describe('a second version', () => {
  /** A journal with an entry that was changed elsewhere and here. */
  async function conflicted() {
    const journal = await create(await temporaryFolder(), undefined, null);
    const written = entry('Before.', { title: 'Both' });
    const base = await save(journal, written);
    const file = fileOf(journal.known.folder, written.id);
    await writeFile(file, (await readFile(file, 'utf8')).replace('Before.', 'Theirs, written elsewhere.'));
    const answer = await journal.handlers['records.save']({ record: { ...written, body: 'Ours.' }, base });
    expect(answer).toEqual(fail({ kind: 'conflict' }));
    return { journal, written, base, file };
  }

  it('is kept beside the first where both were changed, and shown', async () => {
    const { journal, written, base } = await conflicted();
    const found = must(await journal.handlers['records.get']({ id: written.id }));
    expect(found.record.body).toBe('Theirs, written elsewhere.');
    expect(found.others.map((other) => other.record.body)).toEqual(['Ours.']);
    expect(must(await journal.handlers['records.list'](undefined))).toMatchObject([
      { id: written.id, conflicted: true },
    ]);
    // Typing goes on before anybody chose: no copy of every keystroke.
    await journal.handlers['records.save']({ record: { ...written, body: 'Ours, and more.' }, base });
    expect(
      must(await journal.handlers['records.get']({ id: written.id })).others.map((other) => other.record.body),
    ).toEqual(['Ours, and more.']);
  });

  it.each([
    ['present', 'Theirs, written elsewhere.', ['Before.', 'Ours.']],
    ['other', 'Ours.', ['Before.', 'Theirs, written elsewhere.']],
  ] as const)('gives way to the %s one, and stays among the earlier versions', async (keep, body, earlier) => {
    const { journal, written } = await conflicted();
    const [other] = must(await journal.handlers['records.get']({ id: written.id })).others;
    const resolved = must(await journal.handlers['records.resolve']({ id: written.id, file: other?.file ?? '', keep }));
    expect(resolved).toMatchObject({ record: { body }, others: [] });
    const versions = must(await journal.handlers['versions.list']({ id: written.id }));
    const kept = await Promise.all(
      versions.map(
        async ({ version }) => must(await journal.handlers['versions.get']({ id: written.id, version })).body,
      ),
    );
    expect(kept.sort()).toEqual(earlier);
    expect(must(await journal.handlers['records.list'](undefined))).toMatchObject([{ conflicted: false }]);
  });

  it('becomes an entry of its own where both are wanted', async () => {
    const { journal, written } = await conflicted();
    const [other] = must(await journal.handlers['records.get']({ id: written.id })).others;
    expect(
      must(await journal.handlers['records.resolve']({ id: written.id, file: other?.file ?? '', keep: 'both' })),
    ).toMatchObject({ record: { body: 'Theirs, written elsewhere.' }, others: [] });
    const again = await reopen(journal, journal.known);
    const bodies = await Promise.all(
      must(await again.handlers['records.list'](undefined)).map(({ id }) => bodyOf(again, id)),
    );
    expect(bodies.sort()).toEqual(['Ours.', 'Theirs, written elsewhere.']);
    expect(must(await again.handlers['attention.list'](undefined))).toEqual([]);
  });

  it.each([
    '.md.sync-conflict-20261123-132919-FCKOSEZ.age',
    ".md (HOST's conflicted copy 2026-11-23).age",
    '.md (conflicted copy 2026-11-23 132919).age',
    '.md-HOST.age',
    '.md 2.age',
    '.conflict-20261122T110000Z.md.age',
  ])('is known by a sync tool’s name %j', async (ending) => {
    const journal = await create(await temporaryFolder());
    const written = entry('Twice.');
    await save(journal, written);
    await journal.close();
    const file = `${fileOf(journal.known.folder, written.id)}.age`;
    await copyFile(file, file.replace('.md.age', ending));
    const again = await reopen(journal, journal.known);
    expect(must(await again.handlers['records.get']({ id: written.id })).others).toMatchObject([
      { record: { body: 'Twice.' } },
    ]);
    expect(must(await again.handlers['attention.list'](undefined))).toEqual([]);
  });
});
