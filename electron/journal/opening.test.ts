import { copyFile, cp, mkdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Id } from '../domain/id';
import { fail, ok } from '../domain/result';
import { filesBelow, temporaryFolder } from '../storage/testing/place';
import {
  bodyOf,
  create,
  entry,
  fileOf,
  must,
  PASSPHRASE,
  reopen,
  run,
  save,
  told,
  type Running,
} from './testing/runningJournal';

const opening = ({ events }: Running) =>
  events
    .filter((event) => event.event === 'journal')
    .map(({ state }) => state)
    .filter((state) => state.state === 'opening');

describe('the cache', () => {
  it('gives the same journal as the files', async () => {
    const journal = await create(await temporaryFolder());
    const written = Array.from({ length: 12 }, (_, index) =>
      entry(`Entry ${index}\r\n😀`, {
        title: `"${index}": é`,
        tags: ['a, b'],
        feelings: [{ name: 'held', strength: index % 11 }],
      }),
    );
    for (const each of written) await save(journal, each);
    const again = await reopen(journal, journal.known);
    const everything = async ({ handlers }: Running) => {
      const list = must(await handlers['records.list'](undefined));
      return { list, entries: await Promise.all(list.map(({ id }) => handlers['records.get']({ id }))) };
    };
    const fromCache = await everything(again);
    await again.close();
    await rm(path.join(journal.known.folder, 'cache.age'));
    const fromFiles = await everything(await reopen(again, journal.known));
    expect(fromFiles.list).toHaveLength(12);
    expect(fromFiles).toEqual(fromCache);
  });

  it.each([
    ['damaged', async (cache: string) => writeFile(cache, (await readFile(cache)).subarray(0, -20))],
    ['something else', (cache: string) => writeFile(cache, 'no cache')],
    ['missing', (cache: string) => rm(cache)],
  ])('is made anew where it is %s', async (_, spoil) => {
    const journal = await create(await temporaryFolder());
    const written = entry('Safe.');
    await save(journal, written);
    await journal.close();
    const cache = path.join(journal.known.folder, 'cache.age');
    await spoil(cache);
    const again = await reopen(journal, journal.known);
    expect(await bodyOf(again, written.id)).toBe('Safe.');
    await again.close();
    expect((await stat(cache)).size).toBeGreaterThan(300);
  });

  it('is of no weight where the files say otherwise; what it knew is kept as a version', async () => {
    const journal = await create(await temporaryFolder(), undefined, null);
    const [changed, removed, same] = [entry('Before.'), entry('Removed.'), entry('Same.')];
    for (const each of [changed, removed, same]) await save(journal, each);
    await journal.close();
    const { folder } = journal.known;
    const file = fileOf(folder, changed.id);
    const source = await readFile(file, 'utf8');
    const added = entry('Added.');
    await mkdir(path.dirname(fileOf(folder, added.id)), { recursive: true });
    await writeFile(fileOf(folder, added.id), source.replace(changed.id, added.id));
    await writeFile(file, source.replace('Before.', 'After, and longer.'));
    await rm(fileOf(folder, removed.id));
    const again = await reopen(journal, journal.known);
    const ids = must(await again.handlers['records.list'](undefined)).map(({ id }) => id);
    expect(new Set(ids)).toEqual(new Set([changed.id, same.id, added.id]));
    expect(await bodyOf(again, changed.id)).toBe('After, and longer.');
    const [version] = must(await again.handlers['versions.list']({ id: changed.id }));
    expect(must(await again.handlers['versions.get']({ id: changed.id, version: version?.version ?? '' })).body).toBe(
      'Before.',
    );
  });
});

describe('a journal of 100 records', () => {
  it('opens with progress where it has to be read, without where it has not, and takes in what changed', async () => {
    const journal = await create(await temporaryFolder());
    const { folder } = journal.known;
    const written = Array.from({ length: 100 }, (_, index) => entry(`Entry ${index}`));
    await Promise.all(written.map((each) => save(journal, each)));
    await journal.close();
    await rm(path.join(folder, 'cache.age'));
    const read = await reopen(journal, journal.known);
    expect(must(await read.handlers['records.list'](undefined))).toHaveLength(100);
    const again = await reopen(read, journal.known);
    expect(opening(again)).toEqual([{ state: 'opening', folder, done: 0, total: 0 }]);
    await again.close();
    // A sync tool that touches every file: all is read, nothing is new.
    for (const file of await filesBelow(path.join(folder, 'records')))
      await copyFile(path.join(folder, 'records', file), path.join(folder, 'records', file));
    const third = await reopen(again, journal.known);
    expect(must(await third.handlers['records.list'](undefined))).toHaveLength(100);
    await third.close();
    expect((await filesBelow(folder)).filter((file) => file.startsWith('history')).length).toBe(100);
  });
});

describe('closing', () => {
  const contents = async (folder: string) =>
    Promise.all(
      (await filesBelow(folder)).map(async (file) => [file, await readFile(path.join(folder, file), 'base64')]),
    );

  it.each([null, PASSPHRASE])('breaks off an opening and writes nothing, with passphrase %j', async (passphrase) => {
    const journal = await create(await temporaryFolder(), undefined, passphrase);
    const { folder } = journal.known;
    const written = Array.from({ length: 100 }, (_, index) => entry(`Entry ${index}`));
    await Promise.all(written.map((each) => save(journal, each)));
    await journal.close();
    await rm(path.join(folder, passphrase === null ? 'cache' : 'cache.age'));
    const before = await contents(folder);

    const again = run(journal.known);
    const unlocked = passphrase === null ? undefined : again.handlers['journal.unlock']({ passphrase });
    await expect.poll(() => opening(again).length, { interval: 1 }).toBeGreaterThan(0);
    await again.close();
    if (unlocked) expect(await unlocked).toEqual(fail({ kind: 'locked' }));
    expect(await again.handlers['records.list'](undefined)).toMatchObject({ ok: false });
    expect(
      again.events.filter((event) => event.event === 'journal' && ['open', 'unusable'].includes(event.state.state)),
    ).toEqual([]);
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(await contents(folder)).toEqual(before);
    expect(must(await (await reopen(again, journal.known)).handlers['records.list'](undefined))).toHaveLength(100);
  });

  it('comes before an unlock that was begun', async () => {
    const journal = await create(await temporaryFolder());
    await journal.close();
    const again = run(journal.known);
    const [unlocked] = await Promise.all([again.handlers['journal.unlock']({ passphrase: PASSPHRASE }), again.close()]);
    expect(unlocked).toEqual(fail({ kind: 'locked' }));
    expect(await again.handlers['journal.unlock']({ passphrase: PASSPHRASE })).toEqual(fail({ kind: 'locked' }));
  });

  it('waits for a new journal, and for a new passphrase', async () => {
    const folder = path.join(await temporaryFolder(), 'new');
    const journal = run(null);
    await Promise.all([journal.handlers['journal.create']({ folder, passphrase: PASSPHRASE }), journal.close()]);
    const again = run({ folder, recipient: null });
    const [changed] = await Promise.all([
      again.handlers['journal.setPassphrase']({ proof: { passphrase: PASSPHRASE }, next: 'another one' }),
      again.close(),
    ]);
    expect(changed).toEqual(ok(null));
    expect(await run({ folder, recipient: null }).handlers['journal.unlock']({ passphrase: 'another one' })).toEqual(
      ok(null),
    );
  });
});

it('opens the sample journals', async () => {
  const samples = path.join(import.meta.dirname, '../../docs/samples');
  for (const [kind, proof] of [
    ['plain', undefined],
    ['encrypted', { passphrase: 'kelp keeps its place in moving water' }],
  ] as const) {
    const folder = path.join(await temporaryFolder(), kind);
    await cp(path.join(samples, kind), folder, { recursive: true });
    const journal = run({ folder, recipient: null });
    if (proof) must(await journal.handlers['journal.unlock'](proof));
    const id = 'abkq3m7xw5d2ytn4rfz6hcvpje' as Id;
    expect(must(await journal.handlers['records.list'](undefined)).map((each) => [each.id, each.conflicted])).toEqual([
      [id, true],
      ['k7pd4wz2mfr6yq3tnx5bcjhvae', false],
    ]);
    expect(must(await journal.handlers['records.get']({ id })).others).toHaveLength(2);
    expect(must(await journal.handlers['versions.list']({ id }))).toHaveLength(2);
    expect(must(await journal.handlers['trash.list'](undefined))).toMatchObject([
      { title: 'The hour that comes twice' },
    ]);
    expect(must(await journal.handlers['attention.list'](undefined))).toEqual([]);
  }
});

it('opens the sample of earlier versions in their order, and leaves them', async () => {
  const folder = path.join(await temporaryFolder(), 'versions');
  await cp(path.join(import.meta.dirname, '../../docs/samples/versions'), folder, { recursive: true });
  const journal = run({ folder, recipient: null });
  const id = 'vr5q3m7xw2d4ytn6fzhcabkpje' as Id;
  const versions = must(await journal.handlers['versions.list']({ id }));
  const words = await Promise.all(
    versions.map(
      async ({ version }) => must(await journal.handlers['versions.get']({ id, version })).body.split(',')[0],
    ),
  );
  expect(words).toEqual(['Fourth', 'Third', 'Second', 'First']);
  const { record, revision } = must(await journal.handlers['records.get']({ id }));
  await save(journal, { ...record, body: 'Sixth.' }, revision);
  await journal.handlers['records.leave']({ id });
  expect(must(await journal.handlers['versions.list']({ id }))).toHaveLength(5);
});

describe('a change from outside', () => {
  it('is taken in while the journal is open', async () => {
    const journal = await create(await temporaryFolder(), undefined, null);
    const { folder } = journal.known;
    const [first, second] = [entry('First.'), entry('Second.')];
    for (const each of [first, second]) await save(journal, each);
    expect(told(journal.events, first.id)).toBeUndefined();
    const file = fileOf(folder, first.id);
    await writeFile(file, (await readFile(file, 'utf8')).replace('First.', 'First, changed.'));
    await expect
      .poll(() => told(journal.events, first.id), { timeout: 5000 })
      .toMatchObject({ title: 'First, changed.' });
    await rm(fileOf(folder, second.id));
    await expect.poll(() => told(journal.events, second.id), { timeout: 5000 }).toBe('removed');
    const third = entry('Third.');
    const text = (await readFile(file, 'utf8')).replaceAll(first.id, third.id);
    await mkdir(path.dirname(fileOf(folder, third.id)), { recursive: true });
    await writeFile(fileOf(folder, third.id), text);
    await expect
      .poll(() => told(journal.events, third.id), { timeout: 5000 })
      .toMatchObject({ title: 'First, changed.' });
    expect(must(await journal.handlers['attention.list'](undefined))).toMatchObject([
      { reason: 'missing', record: { id: second.id } },
    ]);
    // What was there before is among the earlier versions.
    expect(must(await journal.handlers['versions.list']({ id: first.id }))).toHaveLength(1);
  });

  it('is none where we wrote ourselves', async () => {
    const journal = await create(await temporaryFolder());
    const written = entry('Mine.');
    let base = await save(journal, written);
    for (let round = 0; round < 10; round++) base = await save(journal, { ...written, body: `Mine ${round}.` }, base);
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(told(journal.events, written.id)).toBeUndefined();
  });
});

it('a folder that vanishes is said, its texts stay, and it goes on when the folder is back', async () => {
  const place = await temporaryFolder();
  const folder = path.join(place, 'drive');
  const journal = await create(folder);
  const written = entry('On the drive.');
  const base = await save(journal, written);
  await rename(folder, path.join(place, 'elsewhere'));
  await expect
    .poll(async () => must(await journal.handlers['journal.state'](undefined)), { timeout: 8000 })
    .toEqual({ state: 'unusable', folder, failure: { kind: 'folder-gone' }, wasOpen: true });
  expect(await bodyOf(journal, written.id)).toBe('On the drive.');
  const more = { ...written, body: 'On the drive, unsaved.' };
  expect(await journal.handlers['records.save']({ record: more, base })).toEqual({
    ok: false,
    failure: { kind: 'folder-gone' },
  });
  await rename(path.join(place, 'elsewhere'), folder);
  await expect
    .poll(async () => must(await journal.handlers['journal.state'](undefined)).state, { timeout: 8000 })
    .toBe('open');
  expect(await journal.handlers['records.save']({ record: more, base })).toMatchObject({ ok: true });
  expect(await bodyOf(journal, written.id)).toBe('On the drive, unsaved.');
}, 30_000);

it('says what the journal is, and remembers the recovery sheet', async () => {
  const journal = await create(await temporaryFolder());
  await save(journal, entry('One.'));
  const before = must(await journal.handlers['journal.info'](undefined));
  expect(before).toMatchObject({ folder: journal.known.folder, encrypted: true, pages: 1, recoverySheet: null });
  expect(before.bytes).toBeGreaterThan(1000);
  expect(await journal.handlers['recovery.kept'](undefined)).toEqual(ok(null));
  const again = await reopen(journal, journal.known);
  expect(must(await again.handlers['journal.info'](undefined)).recoverySheet).toMatch(/^2026-11-22T/);
});

it('an opening removes what crashes have left of unfinished writes beside the records', async () => {
  const journal = await create(await temporaryFolder());
  await save(journal, entry('Stays.'));
  await journal.close();
  const { folder } = journal.known;
  const left = ['trash', 'history/ab', 'history/ab/abc', 'attachments/ab'].map((place) =>
    path.join(folder, place, '.0123456789abcdef.holdfast-tmp'),
  );
  const longAgo = new Date(Date.now() - 2 * 60 * 60 * 1000);
  for (const file of left) {
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, 'half of a file');
    await utimes(file, longAgo, longAgo);
  }
  const again = await reopen(journal, journal.known);
  must(await again.handlers['records.list'](undefined));
  await expect
    .poll(async () => (await filesBelow(folder)).filter((file) => file.endsWith('.holdfast-tmp')), { timeout: 15_000 })
    .toEqual([]);
});
