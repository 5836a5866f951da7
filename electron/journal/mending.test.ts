import { cp, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Opened } from '../contract/keeper';
import { fail, ok } from '../domain/result';
import { generateIdentity } from '../storage/age';
import { parseManifest } from '../storage/manifest';
import { filesBelow, temporaryFolder } from '../storage/testing/place';
import { tinyDisk } from '../storage/testing/tiny-disk';
import { bodyOf, create, entry, must, PASSPHRASE, run, save, type Running } from './testing/runningJournal';

const stateOf = async ({ handlers }: Running) => must(await handlers['journal.state'](undefined));
const newsOf = async ({ handlers }: Running) => must(await handlers['journal.news'](undefined));
const isDue = async ({ handlers }: Running) => must(await handlers['recovery.isDue'](undefined));

/** A journal with one entry, closed, and a copy of it for each time it is damaged. */
async function written(passphrase: string | null = PASSPHRASE, folder?: string) {
  const journal = await create(folder ?? path.join(await temporaryFolder(), 'journal'), undefined, passphrase);
  const first = entry('Still here.');
  await save(journal, first);
  await journal.handlers['recovery.later'](undefined);
  await journal.close();
  const { known } = journal;
  const copy = async (): Promise<Opened> => {
    const other = path.join(await temporaryFolder(), 'copy');
    await cp(known.folder, other, { recursive: true });
    return { ...known, folder: other };
  };
  return { known, identity: journal.identity ?? '', id: first.id, copy };
}

describe('a damaged holdfast.json', () => {
  it('keeps nobody out: passphrase and sheet open the journal, and it is written anew', async () => {
    const { known, identity, id } = await written();
    const manifest = path.join(known.folder, 'holdfast.json');
    const whole = await readFile(manifest);
    const json = JSON.parse(whole.toString()) as Record<string, unknown>;
    const mutants = [
      ...Array.from(whole, (byte, at) =>
        fc.nat(7).map((bit) => whole.map((each, index) => (index === at ? byte ^ (1 << bit) : each))),
      ),
      fc.nat(whole.length - 1).map((length) => whole.subarray(0, length)),
      fc.constantFrom(...Object.keys(json)).map((key) => Buffer.from(JSON.stringify({ ...json, [key]: undefined }))),
      fc
        .constantFrom(
          null,
          [],
          7,
          '',
          { ...json, recipientChecksum: 'a'.repeat(64) },
          { ...json, keyChecksums: ['b'.repeat(64)] },
          { ...json, encrypted: false, keyChecksums: [], recipientChecksum: null },
          { ...json, format: 3 },
          { ...json, format: 5 },
          { ...json, format: 9 },
          { ...json, format: -1 },
          { ...json, format: 1e9 },
        )
        .map((other) => Buffer.from(JSON.stringify(other))),
    ];
    await fc.assert(
      fc.asyncProperty(fc.oneof(...mutants), fc.boolean(), fc.boolean(), async (mutant, bySheet, isKnown) => {
        const parsed = parseManifest(mutant);
        await writeFile(manifest, mutant);
        const journal = run(isKnown ? known : { ...known, recipient: null });
        expect(await stateOf(journal)).toMatchObject({ state: 'locked' });
        if (bySheet)
          expect(await journal.handlers['journal.unlock']({ identity: await generateIdentity() })).toEqual(
            fail({ kind: 'wrong-recovery-key' }),
          );
        expect(await journal.handlers['journal.unlock'](bySheet ? { identity } : { passphrase: PASSPHRASE })).toEqual(
          ok(null),
        );
        expect(await bodyOf(journal, id)).toBe('Still here.');
        const after = parseManifest(await readFile(manifest));
        if (!bySheet)
          expect(after).toMatchObject({
            ok: true,
            value: { encrypted: true, keyChecksums: json.keyChecksums, recipientChecksum: json.recipientChecksum },
          });
        expect(after.ok).toBe(true);
        if (!parsed.ok) expect(await newsOf(journal)).toEqual(['mended']);
        await journal.close();
        await rm(`${manifest}.damaged`, { force: true });
      }),
      { numRuns: 150 },
    );
  }, 120_000);

  it('tells a wrong passphrase from a damaged key all the same', async () => {
    const { known } = await written();
    await writeFile(path.join(known.folder, 'holdfast.json'), '{');
    expect(await run(known).handlers['journal.unlock']({ passphrase: 'wrack' })).toEqual(
      fail({ kind: 'wrong-passphrase' }),
    );
    await writeFile(path.join(known.folder, 'key.age'), 'no key');
    expect(await run(known).handlers['journal.unlock']({ passphrase: 'wrack' })).toEqual(fail({ kind: 'damaged-key' }));
  });

  it('is kept aside, with what somebody else had put into it', async () => {
    const { known } = await written();
    const manifest = path.join(known.folder, 'holdfast.json');
    const text = JSON.stringify({
      ...(JSON.parse(await readFile(manifest, 'utf8')) as object),
      format: 0,
      colour: 'green',
    });
    await writeFile(manifest, text);
    const journal = run(known);
    must(await journal.handlers['journal.unlock']({ passphrase: PASSPHRASE }));
    expect(await readFile(`${manifest}.damaged`, 'utf8')).toBe(text);
    expect(JSON.parse(await readFile(manifest, 'utf8'))).toMatchObject({ format: 1, colour: 'green' });
    expect(must(await journal.handlers['attention.list'](undefined))).toEqual([]);
  });

  it('is written anew where it is missing, also where the key is missing too', async () => {
    const { copy, identity, id } = await written();
    for (const missing of [
      ['holdfast.json'],
      ['holdfast.json', 'README.txt'],
      ['holdfast.json', 'key.age'],
      ['holdfast.json', 'journal.json.age', 'cache.age'],
    ]) {
      const known = await copy();
      for (const name of missing) await rm(path.join(known.folder, name), { force: true });
      const journal = run({ ...known, recipient: null });
      expect(must(await journal.handlers['journal.inspect'](known))).toBe('journal');
      must(
        await journal.handlers['journal.unlock'](
          missing.includes('key.age') ? { identity } : { passphrase: PASSPHRASE },
        ),
      );
      expect(await bodyOf(journal, id)).toBe('Still here.');
      expect(await filesBelow(known.folder)).toEqual(
        expect.arrayContaining(['holdfast.json', 'README.txt', 'journal.json.age']),
      );
      await journal.close();
    }
  });

  it('of a plain journal is written anew, and of nothing at all is said to be damaged', async () => {
    const { known, id } = await written(null);
    for (const text of ['{', undefined]) {
      const manifest = path.join(known.folder, 'holdfast.json');
      await (text === undefined ? rm(manifest) : writeFile(manifest, text));
      const journal = run(known);
      expect(await bodyOf(journal, id)).toBe('Still here.');
      expect(await newsOf(journal)).toEqual(['mended']);
      await journal.close();
    }
    const empty = await temporaryFolder();
    await writeFile(path.join(empty, 'holdfast.json'), '{');
    expect(await stateOf(run({ folder: empty, recipient: null }))).toMatchObject({
      state: 'unusable',
      failure: { kind: 'damaged-journal' },
    });
  });
});

describe('a journal whose making was broken off', () => {
  const STEPS = ['key.age', 'journal.json.age', 'holdfast.json', 'README.txt'];

  it.each([0, 1, 2, 3, 4])(
    'after %i files is made or opened, and its recovery sheet is due until somebody has seen to it',
    async (done) => {
      const folder = path.join(await temporaryFolder(), 'journal');
      await (await create(folder)).close();
      expect(await filesBelow(folder)).toEqual([...STEPS].sort());
      for (const name of STEPS.slice(done)) await rm(path.join(folder, name));
      await writeFile(path.join(folder, '.0123456789abcdef.holdfast-tmp'), 'half');
      const known = { folder, recipient: null };
      expect(must(await run(null).handlers['journal.inspect']({ folder }))).toBe(done === 0 ? 'empty' : 'journal');
      const journal = done === 0 ? await create(folder) : run(known);
      must(await journal.handlers['journal.unlock']({ passphrase: PASSPHRASE }));
      expect(await isDue(journal)).toBe(true);
      expect((await filesBelow(folder)).filter((name) => !name.endsWith('tmp'))).toEqual([...STEPS].sort());
      await journal.close();
      const again = run(known);
      must(await again.handlers['journal.unlock']({ passphrase: PASSPHRASE }));
      expect(await isDue(again)).toBe(true);
      expect(await newsOf(again)).toEqual([]);
      must(await again.handlers[done % 2 === 0 ? 'recovery.kept' : 'recovery.later'](undefined));
      await again.close();
      const third = run(known);
      must(await third.handlers['journal.unlock']({ passphrase: PASSPHRASE }));
      expect(await isDue(third)).toBe(false);
    },
  );

  it('is told from a folder with somebody’s own key and other files', async () => {
    const folder = path.join(await temporaryFolder(), 'journal');
    await (await create(folder)).close();
    for (const name of STEPS.slice(1)) await rm(path.join(folder, name));
    await writeFile(path.join(folder, 'mine.txt'), 'mine');
    const journal = run({ folder, recipient: null });
    expect(must(await journal.handlers['journal.inspect']({ folder }))).toBe('something-else');
    expect(await journal.handlers['journal.create']({ folder, passphrase: 'x' })).toEqual(fail({ kind: 'not-empty' }));
    expect(await stateOf(journal)).toMatchObject({ state: 'unusable', failure: { kind: 'not-a-journal' } });
    expect(await filesBelow(folder)).toEqual(['key.age', 'mine.txt']);
    await rename(path.join(folder, 'mine.txt'), path.join(folder, 'README.txt'));
    expect(must(await journal.handlers['journal.inspect']({ folder }))).toBe('something-else');
  });

  it('leaves nothing where the disk is full', async () => {
    const folder = await tinyDisk(4);
    if (folder === undefined) return;
    expect(await run(null).handlers['journal.create']({ folder, passphrase: PASSPHRASE })).toEqual(
      fail({ kind: 'disk-full' }),
    );
    expect(await filesBelow(folder)).toEqual([]);
  });

  it('has all of the sample or none of it', async () => {
    const folder = path.join(await temporaryFolder(), 'sample');
    const stage = path.join(folder, '.0000000000000000.holdfast-tmp', 'records', 'ab');
    await mkdir(stage, { recursive: true });
    await writeFile(path.join(stage, `${'ab'.repeat(13)}.md`), 'half of a sample');
    const journal = run(null);
    expect(must(await journal.handlers['journal.inspect']({ folder }))).toBe('empty');
    must(await journal.handlers['journal.sample']({ folder }));
    const count = must(await journal.handlers['records.list'](undefined)).length;
    expect(count).toBeGreaterThan(200);
    expect((await filesBelow(folder)).filter((name) => name.includes('holdfast-tmp'))).toEqual([]);
    await journal.close();
    // Between its records and its holdfast.json.
    for (const name of ['holdfast.json', 'README.txt']) await rm(path.join(folder, name));
    const again = run({ folder, recipient: null });
    expect(must(await again.handlers['records.list'](undefined))).toHaveLength(count);
    expect(await filesBelow(folder)).toEqual(expect.arrayContaining(['README.txt', 'holdfast.json']));
  });
});

describe('a foreign key.age', () => {
  it('under the same passphrase is refused, and nothing is written', async () => {
    const [mine, other] = [await written(), await written()];
    const key = path.join(mine.known.folder, 'key.age');
    await cp(path.join(other.known.folder, 'key.age'), key);
    const before = await filesBelow(mine.known.folder);
    for (const manifest of [false, true]) {
      if (manifest)
        await cp(path.join(other.known.folder, 'holdfast.json'), path.join(mine.known.folder, 'holdfast.json'));
      for (const start of [mine.known, { ...mine.known, recipient: null }]) {
        const journal = run(start);
        expect(await journal.handlers['journal.unlock']({ passphrase: PASSPHRASE })).toEqual(
          fail({ kind: 'foreign-key' }),
        );
        expect(await journal.handlers['journal.unlock']({ identity: other.identity })).toEqual(
          fail({ kind: 'wrong-recovery-key' }),
        );
        expect(
          await journal.handlers['journal.setPassphrase']({ proof: { passphrase: PASSPHRASE }, next: 'x' }),
        ).toEqual(fail({ kind: 'foreign-key' }));
        await journal.close();
      }
    }
    expect(await filesBelow(mine.known.folder)).toEqual(before);
    const journal = run(mine.known);
    must(await journal.handlers['journal.unlock']({ identity: mine.identity }));
    expect(await bodyOf(journal, mine.id)).toBe('Still here.');
    // A new passphrase leaves the other key where it can be found.
    must(await journal.handlers['journal.setPassphrase']({ proof: { identity: mine.identity }, next: 'mine again' }));
    await journal.close();
    const again = run({ ...mine.known, recipient: null });
    must(await again.handlers['journal.unlock']({ passphrase: 'mine again' }));
    expect(await newsOf(again)).toEqual(['several-keys']);
    expect(
      await readFile(
        path.join(mine.known.folder, must(await again.handlers['attention.list'](undefined))[0]?.file ?? ''),
      ),
    ).toEqual(await readFile(path.join(other.known.folder, 'key.age')));
  });

  it('beside records of both: each passphrase opens its own, and the others need a look', async () => {
    const [mine, other] = [await written(), await written('another one')];
    await cp(path.join(other.known.folder, 'records'), path.join(mine.known.folder, 'records'), { recursive: true });
    const journal = run({ ...mine.known, recipient: null });
    must(await journal.handlers['journal.unlock']({ passphrase: PASSPHRASE }));
    expect(await bodyOf(journal, mine.id)).toBe('Still here.');
    expect(must(await journal.handlers['attention.list'](undefined))).toEqual([
      { file: `records/${other.id.slice(0, 2)}/${other.id}.md.age`, reason: 'damaged' },
    ]);
  });
});

describe('two computers that each made a journal in the same folder', () => {
  const NAMES = [
    'key.sync-conflict-20261123-132919-FCKOSEZ.age',
    "key (laptop's conflicted copy 2026-11-23).age",
    'key (conflicted copy 2026-11-23 132919).age',
    'key-LAPTOP.age',
    'key 2.age',
    'key (1).age',
  ];

  it.each(
    NAMES.flatMap(
      (name) =>
        [
          [name, PASSPHRASE],
          [name, 'another one'],
        ] as const,
    ),
  )('where %s holds the first key and the second passphrase is %s', async (name, passphrase) => {
    const [first, second] = [await written(), await written(passphrase)];
    const { folder } = first.known;
    await rename(path.join(folder, 'key.age'), path.join(folder, name));
    await rename(
      path.join(folder, 'holdfast.json'),
      path.join(folder, name.replace('key', 'holdfast').replace('.age', '.json')),
    );
    await rename(path.join(folder, 'journal.json.age'), path.join(folder, name.replace('key', 'journal.json')));
    await cp(second.known.folder, folder, { recursive: true });
    const before = await filesBelow(folder);
    for (const [start, one, their] of [
      [first.known, first, PASSPHRASE],
      [{ ...second.known, folder }, second, passphrase],
    ] as const) {
      const journal = run(start);
      expect(await journal.handlers['journal.unlock']({ passphrase: 'neither' })).toEqual(
        fail({ kind: one === first ? 'foreign-key' : 'wrong-passphrase' }),
      );
      must(await journal.handlers['journal.unlock']({ passphrase: their }));
      expect(await bodyOf(journal, one.id)).toBe('Still here.');
      expect(must(await journal.handlers['records.list'](undefined))).toHaveLength(1);
      expect(await newsOf(journal)).toEqual(['several-keys']);
      expect(
        must(await journal.handlers['attention.list'](undefined))
          .map(({ reason }) => reason)
          .sort(),
      ).toEqual(['another-key', 'damaged']);
      await journal.close();
    }
    expect((await filesBelow(folder)).filter((file) => file !== 'cache.age')).toEqual(
      before.filter((file) => file !== 'cache.age'),
    );
    // A third one, which remembers nothing, goes by what was typed.
    const third = run({ folder, recipient: null });
    must(await third.handlers['journal.unlock']({ passphrase: PASSPHRASE }));
    expect(must(await third.handlers['records.list'](undefined))).toHaveLength(1);
  });

  it('keep both keys when a passphrase is changed, and the old one opens no longer', async () => {
    const [first, second] = [await written(), await written('another one')];
    const { folder } = first.known;
    await rename(path.join(folder, 'key.age'), path.join(folder, 'key.sync-conflict-20261123-132919-FCKOSEZ.age'));
    await cp(second.known.folder, folder, { recursive: true });
    const journal = run(first.known);
    must(await journal.handlers['journal.unlock']({ passphrase: PASSPHRASE }));
    must(await journal.handlers['journal.setPassphrase']({ proof: { passphrase: PASSPHRASE }, next: 'a new one' }));
    await journal.close();
    expect((await filesBelow(folder)).filter((name) => name.startsWith('key'))).toEqual([
      'key.age',
      expect.stringMatching(/^key\.other-.*\.age$/),
    ]);
    expect(await run(first.known).handlers['journal.unlock']({ passphrase: PASSPHRASE })).toMatchObject({ ok: false });
    expect(await run(first.known).handlers['journal.unlock']({ passphrase: 'a new one' })).toEqual(ok(null));
    expect(await run({ ...second.known, folder }).handlers['journal.unlock']({ passphrase: 'another one' })).toEqual(
      ok(null),
    );
  });
});

describe('a plain journal in whose folder another computer made an encrypted one', () => {
  /** What has arrived of the other one: its holdfast.json has won, or has not. */
  const ARRIVED = [
    ['all of it', []],
    ['all but its holdfast.json', ['holdfast.json']],
    ['all but its key', ['key.age']],
  ] as const;

  /** A plain journal, and what a sync tool has laid over it. */
  async function both(held: readonly string[]) {
    const plain = await create(path.join(await temporaryFolder(), 'journal'), undefined, null);
    const kept = entry('Plainly here.');
    await save(plain, kept);
    await plain.close();
    const { folder } = plain.known;
    const other = await written();
    await cp(other.known.folder, folder, { recursive: true, filter: (file) => !held.includes(path.basename(file)) });
    return { plain, folder, kept, other };
  }

  async function contents(folder: string) {
    const names = (await filesBelow(folder)).filter((name) => !name.startsWith('cache'));
    return Promise.all(names.map(async (name) => [name, await readFile(path.join(folder, name), 'utf8')]));
  }

  it.each(ARRIVED)('with %s, is opened where it was opened before, and what has come is listed', async (_, held) => {
    const { plain, folder, kept, other } = await both(held);
    const before = await contents(folder);
    const again = run(plain.known);
    expect(await bodyOf(again, kept.id)).toBe('Plainly here.');
    expect(await newsOf(again)).toEqual(['beside-encrypted']);
    const listed = must(await again.handlers['attention.list'](undefined)).map(({ file }) => file);
    expect(listed).toContain(`records/${other.id.slice(0, 2)}/${other.id}.md.age`);
    expect(listed.includes('key.age')).toBe(held[0] !== 'key.age');
    await again.close();
    expect(await contents(folder)).toEqual(before);
    // The other computer goes on with its own.
    if (held[0] === 'key.age') return;
    const elsewhere = run({ ...other.known, folder });
    must(await elsewhere.handlers['journal.unlock']({ passphrase: PASSPHRASE }));
    expect(await bodyOf(elsewhere, other.id)).toBe('Still here.');
  });

  it('without any holdfast.json gets one, which is said', async () => {
    const { plain, folder, kept } = await both([]);
    await rm(path.join(folder, 'holdfast.json'));
    const again = run(plain.known);
    expect(await bodyOf(again, kept.id)).toBe('Plainly here.');
    expect(await newsOf(again)).toEqual(['beside-encrypted', 'mended']);
  });

  it('is not taken for that on the word of files alone', async () => {
    const { plain, folder, other } = await both([]);
    const others = [
      { folder, recipient: null },
      { ...other.known, folder },
    ];
    for (const known of others) expect(await stateOf(run(known))).toMatchObject({ state: 'locked' });
    // This computer knows a plain one, of which nothing is left.
    await rm(path.join(folder, 'records'), { recursive: true });
    expect(await stateOf(run(plain.known))).toMatchObject({ state: 'locked' });
  });

  it('is remembered as a plain one only once it was opened', async () => {
    const plain = await create(path.join(await temporaryFolder(), 'journal'), undefined, null);
    const { folder } = plain.known;
    expect(plain.known).toEqual({ folder, recipient: null, isPlain: true });
    await plain.close();
    const chosen = run({ folder, recipient: null });
    await chosen.handlers['records.list'](undefined);
    expect(chosen.opened).toEqual([plain.known]);
    const known = run(plain.known);
    await known.handlers['records.list'](undefined);
    expect(known.opened).toEqual([]);
  });
});

it('README.txt that somebody removed stays away', async () => {
  const { known } = await written();
  await rm(path.join(known.folder, 'README.txt'));
  const journal = run(known);
  must(await journal.handlers['journal.unlock']({ passphrase: PASSPHRASE }));
  expect(await filesBelow(known.folder)).not.toContain('README.txt');
});
