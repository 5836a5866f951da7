import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { epochOf, momentAt } from '../domain/time/moment';
import { ok } from '../domain/result';
import { fileStore } from '../storage/files';
import { filesBelow, temporaryFolder } from '../storage/testing/place';
import { loadRecord } from './loadedRecord';
import { bodyOf, create, entry, fileOf, must, reopen, save } from './testing/runningJournal';

describe('a file that needs a look', () => {
  it('is listed with its reason, never removed, never fatal', async () => {
    const journal = await create(await temporaryFolder());
    const [good, damaged, misnamed, orphan] = [entry('Good.'), entry('Damaged.'), entry('Misnamed.'), entry('Orphan.')];
    for (const each of [good, damaged, misnamed, orphan]) await save(journal, each);
    await journal.close();
    const { folder } = journal.known;
    const at = (each: typeof good) => `${fileOf(folder, each.id)}.age`;
    await writeFile(at(damaged), (await readFile(at(damaged))).subarray(0, -7));
    await mkdir(path.join(folder, 'records/zz'), { recursive: true });
    await rename(at(misnamed), path.join(folder, 'records/zz/another.md.age'));
    await rename(at(orphan), at(orphan).replace('.md.age', '.md 2.age'));
    await writeFile(path.join(folder, 'records/zz/holiday.jpg'), 'no record');
    const before = await filesBelow(path.join(folder, 'records'));
    const again = await reopen(journal, journal.known);
    expect(must(await again.handlers['records.list'](undefined)).map(({ id }) => id)).toEqual([good.id]);
    expect(
      new Map(
        must(await again.handlers['attention.list'](undefined)).map(({ file, reason }) => [
          path.join(folder, file),
          reason,
        ]),
      ),
    ).toEqual(
      new Map([
        [at(damaged), 'damaged'],
        [path.join(folder, 'records/zz/another.md.age'), 'misnamed'],
        [at(orphan).replace('.md.age', '.md 2.age'), 'misnamed'],
        [path.join(folder, 'records/zz/holiday.jpg'), 'foreign'],
      ]),
    );
    expect(again.events).toContainEqual({ event: 'attention', count: 4 });
    expect(await filesBelow(path.join(folder, 'records'))).toEqual(before);
  });

  it('may be a record of a kind that is not known yet', async () => {
    const journal = await create(await temporaryFolder(), undefined, null);
    const written = entry('One day.');
    await save(journal, written);
    await journal.close();
    const file = fileOf(journal.known.folder, written.id);
    await writeFile(file, (await readFile(file, 'utf8')).replace('kind: entry', 'kind: dream'));
    const again = await reopen(journal, journal.known);
    expect(must(await again.handlers['attention.list'](undefined))).toEqual([
      { file: path.relative(journal.known.folder, file), reason: 'not-a-record' },
    ]);
    // A late save moves it aside and does not replace it.
    await save(again, { ...written, body: 'Ours.' }, 'old');
    expect(await bodyOf(again, written.id)).toBe('Ours.');
    const [aside] = must(await again.handlers['attention.list'](undefined));
    expect(aside?.reason).toBe('not-a-record');
    expect(await readFile(path.join(journal.known.folder, aside?.file ?? ''), 'utf8')).toContain('kind: dream');
  });

  it('may be one of a year that has more than four digits, or none; any other date is an entry, and stays as it was written', async () => {
    const journal = await create(await temporaryFolder(), undefined, null);
    const ats = [
      '2026-11-22T20:40:00Z',
      '2026-11-22T21:40:00-03:00[America/Not_Yet]',
      '2026-11-22T21:40:00+01:00[Europe/Berlin][u-ca=hebrew]',
      '0001-05-01T12:00:00+01:00',
      '+012026-11-22T21:40:00Z',
      '0000-11-22T21:40:00Z',
      '-000001-11-22T21:40:00Z',
    ];
    const written = ats.map((at) => ({ at, of: entry('Words.') }));
    for (const { of } of written) await save(journal, of);
    await journal.close();
    for (const { at, of } of written) {
      const file = fileOf(journal.known.folder, of.id);
      await writeFile(file, (await readFile(file, 'utf8')).replace(`at: ${of.at}`, `at: ${at}`));
    }
    const again = await reopen(journal, journal.known);
    expect(must(await again.handlers['attention.list'](undefined)).map(({ reason }) => reason)).toEqual([
      'undated',
      'undated',
      'undated',
    ]);
    expect(must(await again.handlers['records.list'](undefined))).toHaveLength(4);
    for (const { at, of } of written.slice(0, 4)) {
      const { record, revision } = must(await again.handlers['records.get']({ id: of.id }));
      await save(again, { ...record, body: 'Other words.' }, revision);
      expect(await readFile(fileOf(journal.known.folder, of.id), 'utf8')).toContain(`at: ${at}\n`);
      // As a window that knows more zones, or fewer, would send it.
      await save(
        again,
        {
          ...record,
          body: 'More words.',
          at: momentAt(epochOf(record.at), 'Asia/Kolkata').replace('Asia/Kolkata', 'Asia/Not_Yet') as typeof record.at,
        },
        must(await again.handlers['records.get']({ id: of.id })).revision,
      );
      expect(await bodyOf(again, of.id)).toBe('More words.');
    }
  });

  it('may lie in the trash, or among the earlier versions', async () => {
    const journal = await create(await temporaryFolder());
    const [deleted, kept] = [entry('Deleted.'), entry('Kept.')];
    for (const each of [deleted, kept]) await save(journal, each);
    await journal.handlers['trash.put']({ id: deleted.id });
    await journal.handlers['records.leave']({ id: kept.id });
    await journal.close();
    const { folder } = journal.known;
    const version =
      (await filesBelow(folder)).find((file) => file.startsWith(`history/${kept.id.slice(0, 2)}/${kept.id}/`)) ?? '';
    const spoilt = [`trash/${deleted.id}.md.age`, version];
    for (const file of spoilt)
      await writeFile(path.join(folder, file), (await readFile(path.join(folder, file))).subarray(0, -7));
    for (const file of ['trash/holiday.jpg', 'history/notes.txt', 'history/ab/x.md.age']) {
      await mkdir(path.dirname(path.join(folder, file)), { recursive: true });
      await writeFile(path.join(folder, file), 'no record');
    }
    const before = await filesBelow(folder);
    const again = await reopen(journal, journal.known);
    await expect
      .poll(
        async () =>
          new Map(must(await again.handlers['attention.list'](undefined)).map(({ file, reason }) => [file, reason])),
        { timeout: 10_000 },
      )
      .toEqual(
        new Map([
          ...spoilt.map((file) => [file, 'damaged'] as const),
          ['trash/holiday.jpg', 'foreign'],
          ['history/notes.txt', 'foreign'],
          ['history/ab/x.md.age', 'misnamed'],
        ]),
      );
    expect(await filesBelow(folder)).toEqual(before);
  });

  it('may be one whose earlier version could not be kept; the text is saved all the same, and the version as soon as it can be', async () => {
    const journal = await create(await temporaryFolder(), undefined, null);
    const written = entry('one');
    const base = await save(journal, written);
    const blocked = path.join(journal.known.folder, 'history');
    await writeFile(blocked, 'in the way');
    const next = await save(journal, { ...written, body: 'two' }, base);
    await journal.handlers['records.leave']({ id: written.id });
    expect(await bodyOf(journal, written.id)).toBe('two');
    const attention = async () =>
      must(await journal.handlers['attention.list'](undefined)).filter(({ reason }) => reason === 'not-kept');
    expect(await attention()).toEqual([
      { file: path.relative(journal.known.folder, fileOf(journal.known.folder, written.id)), reason: 'not-kept' },
    ]);
    await rm(blocked);
    await save(journal, { ...written, body: 'three' }, next);
    expect(await attention()).toEqual([]);
    const versions = must(await journal.handlers['versions.list']({ id: written.id }));
    expect(
      await Promise.all(
        versions.map(
          async ({ version }) => must(await journal.handlers['versions.get']({ id: written.id, version })).body,
        ),
      ),
    ).toEqual(['two']);
  });

  it('may be one that the system does not let us read', async () => {
    const folder = await temporaryFolder();
    await mkdir(path.join(folder, 'records/ab.md'), { recursive: true });
    const stamp = { size: 1, modified: 1 };
    expect(await loadRecord(fileStore(folder), 'records/ab.md', 'records/ab.md', stamp)).toEqual(
      ok({ file: 'records/ab.md', stamp, reason: 'unreadable' }),
    );
  });
});
