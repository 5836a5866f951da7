import { readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { fail, ok } from '../domain/result';
import { generateIdentity, type Identity } from '../storage/age';
import { hasAgeProgram, openElsewhere } from '../storage/testing/age-program';
import { filesBelow, temporaryFolder, textOf } from '../storage/testing/place';
import { bodyOf, create, entry, must, PASSPHRASE, reopen, run, save } from './testing/runningJournal';

describe('a new journal', () => {
  it('is open at once, and this computer is told its recipient', async () => {
    const folder = await temporaryFolder();
    const journal = await create(folder);
    expect(must(await journal.handlers['journal.state'](undefined))).toEqual({
      state: 'open',
      folder,
      encrypted: true,
    });
    expect(journal.opened).toEqual([{ folder, recipient: expect.stringMatching(/^age1/) as string }]);
    expect(must(await journal.handlers['records.list'](undefined))).toEqual([]);
  });

  it('is not made where something else lies', async () => {
    const folder = await temporaryFolder();
    await writeFile(path.join(folder, 'a.txt'), 'mine');
    expect(await run(null).handlers['journal.create']({ folder, passphrase: PASSPHRASE })).toEqual(
      fail({ kind: 'not-empty' }),
    );
    expect(await filesBelow(folder)).toEqual(['a.txt']);
  });

  it('can do without a passphrase, and opens by itself then', async () => {
    const folder = await temporaryFolder();
    const journal = await create(folder, undefined, null);
    expect(journal.identity).toBeNull();
    const written = entry('In plain sight.');
    await save(journal, written);
    expect(await readFile(path.join(folder, 'records', written.id.slice(0, 2), `${written.id}.md`), 'utf8')).toContain(
      'In plain sight.',
    );
    const again = await reopen(journal, journal.known);
    expect(await bodyOf(again, written.id)).toBe('In plain sight.');
    expect(must(await again.handlers['journal.state'](undefined))).toEqual({ state: 'open', folder, encrypted: false });
    expect(await again.handlers['journal.setPassphrase']({ proof: { passphrase: 'x' }, next: 'y' })).toEqual(
      fail({ kind: 'invalid' }),
    );
  });
});

describe('a locked journal', () => {
  it('opens with its passphrase and shows what was written', async () => {
    const journal = await create(await temporaryFolder());
    const written = entry('The lake.', { people: ['M'], feelings: [{ name: 'uneasy', strength: 4 }] });
    await save(journal, written);
    await journal.close();
    const again = run(journal.known);
    expect(must(await again.handlers['journal.state'](undefined))).toEqual({
      state: 'locked',
      folder: journal.known.folder,
      canWrite: true,
    });
    expect(await again.handlers['records.list'](undefined)).toEqual(fail({ kind: 'locked' }));
    expect(await again.handlers['journal.unlock']({ passphrase: PASSPHRASE })).toEqual(ok(null));
    expect(must(await again.handlers['records.get']({ id: written.id })).record).toEqual(written);
    expect(must(await again.handlers['records.list'](undefined))).toMatchObject([
      { id: written.id, title: 'The lake.', people: ['M'], conflicted: false },
    ]);
    expect(again.opened).toEqual([]);
  });

  it('says at once that a passphrase is wrong, and nothing changes', async () => {
    const journal = await create(await temporaryFolder());
    await journal.close();
    const again = run(journal.known);
    await again.handlers['journal.state'](undefined);
    const before = again.events.length;
    expect(await again.handlers['journal.unlock']({ passphrase: 'kelp' })).toEqual(fail({ kind: 'wrong-passphrase' }));
    expect(again.events.length).toBe(before);
    expect(must(await again.handlers['journal.unlock']({ passphrase: PASSPHRASE }))).toBeNull();
  });

  it('tells a damaged key from a wrong passphrase, and opens with the recovery sheet', async () => {
    const journal = await create(await temporaryFolder());
    await save(journal, entry('Still here.'));
    await journal.close();
    const { folder } = journal.known;
    const key = path.join(folder, 'key.age');
    await writeFile(key, (await readFile(key)).subarray(0, 150));
    const again = run({ folder, recipient: null });
    expect(await again.handlers['journal.unlock']({ passphrase: PASSPHRASE })).toEqual(fail({ kind: 'damaged-key' }));
    expect(await again.handlers['journal.unlock']({ identity: await generateIdentity() })).toEqual(
      fail({ kind: 'wrong-recovery-key' }),
    );
    expect(await again.handlers['journal.unlock']({ identity: 'AGE-SECRET-KEY-1' })).toEqual(
      fail({ kind: 'wrong-recovery-key' }),
    );
    const identity = journal.identity ?? '';
    expect(await again.handlers['journal.unlock']({ identity: ` ${identity.toLowerCase()}\n` })).toEqual(ok(null));
    expect(again.opened).toEqual([journal.known]);
    expect(must(await again.handlers['records.list'](undefined))).toHaveLength(1);
    expect(await again.handlers['journal.setPassphrase']({ proof: { identity }, next: 'another one' })).toEqual(
      ok(null),
    );
    await again.close();
    const third = run(journal.known);
    expect(await third.handlers['journal.unlock']({ passphrase: PASSPHRASE })).toEqual(
      fail({ kind: 'wrong-passphrase' }),
    );
    expect(await third.handlers['journal.unlock']({ passphrase: 'another one' })).toEqual(ok(null));
  });

  it('gives the recovery sheet only for the passphrase, even while open', async () => {
    const journal = await create(await temporaryFolder());
    expect(await journal.handlers['recovery.identity']({ passphrase: 'kelp' })).toEqual(
      fail({ kind: 'wrong-passphrase' }),
    );
    expect(await journal.handlers['recovery.identity']({ passphrase: PASSPHRASE })).toEqual(ok(journal.identity));
  });
});

it.runIf(hasAgeProgram)('writes nothing that the real age program cannot open', async () => {
  const journal = await create(await temporaryFolder());
  const written = entry('A canary sings 🐤.', { title: 'canary' });
  const base = await save(journal, written);
  await journal.handlers['records.leave']({ id: written.id });
  await save(journal, { ...written, body: 'A canary sang.' }, base);
  await save(journal, { ...written, body: 'The canary beside.' }, base).catch(() => undefined);
  await journal.handlers['recovery.kept'](undefined);
  const gone = entry('A canary flies.');
  await save(journal, gone);
  await journal.handlers['trash.put']({ id: gone.id });
  await journal.close();
  const { folder } = journal.known;
  const files = await filesBelow(folder);
  expect(files.map((file) => file.split('/')[0])).toEqual(
    expect.arrayContaining(['records', 'history', 'trash', 'cache.age', 'journal.json.age']),
  );
  for (const file of files) {
    const bytes = await readFile(path.join(folder, file));
    expect(bytes.includes('canary')).toBe(false);
    if (!file.endsWith('.md.age')) continue;
    expect(textOf(await openElsewhere(new Uint8Array(bytes), journal.identity as Identity))).toMatch(
      /canary (sings|sang|beside|flies)/,
    );
  }
});

it('suggests six words, others each time', async () => {
  const { handlers } = run(null);
  const suggested = await Promise.all(
    Array.from({ length: 20 }, () => handlers['journal.suggestPassphrase'](undefined)),
  );
  for (const words of suggested) expect(must(words)).toMatch(/^[a-z]+( [a-z]+){5}$/);
  expect(new Set(suggested.map(must)).size).toBe(20);
});

describe('a folder that is no usable journal', () => {
  it.each([
    ['{"format":9,"formatAgain":9}', { kind: 'newer-format', version: 9 }],
    ['{', { kind: 'damaged-journal' }],
    [null, { kind: 'not-a-journal' }],
  ])('with holdfast.json %j is not opened', async (manifest, failure) => {
    const folder = await temporaryFolder();
    if (manifest !== null) await writeFile(path.join(folder, 'holdfast.json'), manifest);
    const journal = run({ folder, recipient: null });
    expect(must(await journal.handlers['journal.state'](undefined))).toEqual({
      state: 'unusable',
      folder,
      failure,
      wasOpen: false,
    });
    expect(await journal.handlers['records.list'](undefined)).toEqual(fail(failure));
  });

  it('that was encrypted and now calls itself plain opens with its key alone, and nothing is written there readable', async () => {
    const { known, close } = await create(await temporaryFolder());
    const { folder } = known;
    await close();
    const manifest = path.join(folder, 'holdfast.json');
    const before = await readFile(manifest, 'utf8');
    const hostile = before.replace('"encrypted": true', '"encrypted": false');
    // A computer that knows the journal, and one that sees it for the first time.
    for (const start of [known, { folder, recipient: null }]) {
      await writeFile(manifest, hostile);
      const journal = run(start);
      expect(must(await journal.handlers['journal.state'](undefined))).toEqual({
        state: 'locked',
        folder,
        canWrite: start.recipient !== null,
      });
      expect(must(await journal.handlers['journal.inspect']({ folder }))).toBe('journal');
      if (start.recipient === null)
        expect(await journal.handlers['records.save']({ record: entry('Not in plain sight.'), base: null })).toEqual(
          fail({ kind: 'locked' }),
        );
      expect(await journal.handlers['journal.unlock']({ passphrase: PASSPHRASE })).toEqual(ok(null));
      await save(journal, entry('Not in plain sight.'));
      await journal.close();
      expect(await readFile(manifest, 'utf8')).toBe(before);
    }
    await writeFile(manifest, hostile);
    await rm(path.join(folder, 'key.age'));
    for (const start of [known, { folder, recipient: null }]) {
      const journal = run(start);
      expect(must(await journal.handlers['journal.state'](undefined))).toMatchObject({ state: 'locked' });
      expect(await journal.handlers['journal.unlock']({ passphrase: PASSPHRASE })).toEqual(
        fail({ kind: 'damaged-key' }),
      );
    }
    for (const file of await filesBelow(path.join(folder, 'records'))) expect(file).toMatch(/\.age$/);
  });

  it('that is missing is looked for again when somebody asks', async () => {
    const folder = path.join(await temporaryFolder(), 'later');
    const journal = run({ folder, recipient: null });
    expect(must(await journal.handlers['journal.state'](undefined))).toMatchObject({
      state: 'unusable',
      failure: { kind: 'folder-gone' },
    });
    await create(folder);
    expect(must(await journal.handlers['journal.state'](undefined))).toEqual({
      state: 'locked',
      folder,
      canWrite: false,
    });
  });
});
