import { cp, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import type { Attachment } from '../domain/files/attachment';
import { newId } from '../domain/id';
import { fail } from '../domain/result';
import { generateIdentity, recipientOf, sealFor, type Identity } from '../storage/age';
import { fileStore } from '../storage/files';
import { wrapIdentity } from '../storage/key';
import { readManifest } from '../storage/manifest';
import type { Store } from '../storage/store';
import { openElsewhere } from '../storage/testing/age-program';
import { filesBelow, temporaryFolder } from '../storage/testing/place';
import { finishFirstKey, FIRST_KEY, giveFirstKey } from './firstKey';
import { create, entry, must, NOON, PASSPHRASE, run, save, type Running } from './testing/runningJournal';

/** A plain journal with something of every kind. */
async function full() {
  const journal = await create(path.join(await temporaryFolder(), 'journal'), undefined, null);
  const { folder } = journal.known;
  const [first, gone] = [entry('First.'), entry('Gone.')];
  const base = await save(journal, first);
  must(await journal.handlers['records.leave']({ id: first.id }));
  await save(journal, { ...first, body: 'First, changed.' }, base);
  await journal.handlers['records.save']({ record: { ...first, body: 'First, beside.' }, base });
  await save(journal, gone);
  must(await journal.handlers['trash.put']({ id: gone.id }));
  const file = `attachments/${newId()}.png` as Attachment;
  must(await journal.handlers['attachments.begin']({ file, size: 3 }));
  must(await journal.handlers['attachments.add']({ file, bytes: Uint8Array.of(1, 2, 3) }));
  must(await journal.handlers['attachments.end']({ file }));
  return { journal, folder, known: journal.known, first, gone, file };
}

type Full = Awaited<ReturnType<typeof full>>;

async function expectAll({ handlers }: Running, { first, gone, file }: Full): Promise<void> {
  const open = must(await handlers['records.get']({ id: first.id }));
  expect([open.record.body, open.others.map(({ record }) => record.body)]).toEqual([
    'First, changed.',
    ['First, beside.'],
  ]);
  expect(must(await handlers['versions.list']({ id: first.id }))).not.toEqual([]);
  expect(must(await handlers['trash.get']({ id: gone.id })).body).toBe('Gone.');
  expect([...must(await handlers['attachments.read']({ file, from: 0 })).bytes]).toEqual([1, 2, 3]);
}

/** Nothing that was written can be read. Answers what is sealed for the journal. */
async function expectSealed(folder: string): Promise<readonly string[]> {
  const all = await filesBelow(folder);
  const readable = all.filter((file) => !file.endsWith('.age'));
  expect(readable.toSorted()).toEqual(['README.txt', 'holdfast.json']);
  for (const file of all) {
    const bytes = await readFile(path.join(folder, file));
    expect(bytes.includes('First') || bytes.includes('Gone'), file).toBe(false);
  }
  expect(await readFile(path.join(folder, 'README.txt'), 'utf8')).toContain('key.age');
  return all.filter((file) => file.endsWith('.age') && file !== 'key.age');
}

/** The files as a disk gives them that fails at the call with this number. */
function failingAt(files: Store, fails: number): Store {
  let calls = 0;
  const stops = () => (calls += 1) >= fails;
  const full = fail({ kind: 'disk-full' } as const);
  return {
    ...files,
    write: (...given) => (stops() ? Promise.resolve(full) : files.write(...given)),
    remove: (...given) => (stops() ? Promise.resolve(full) : files.remove(...given)),
  };
}

describe('a journal without a passphrase that is given one', () => {
  it('is sealed whole, opens with the passphrase alone, and owes its sheet', async () => {
    const it = await full();
    const identity = must(await it.journal.handlers['journal.firstKey']({ next: PASSPHRASE })) as Identity;
    await expectAll(it.journal, it);
    expect(must(await it.journal.handlers['attention.list'](undefined))).toEqual([]);
    expect(must(await it.journal.handlers['recovery.isDue'](undefined))).toBe(true);
    expect(it.journal.opened.at(-1)).toEqual({ folder: it.folder, recipient: await recipientOf(identity) });
    await it.journal.close();
    for (const file of await expectSealed(it.folder))
      await openElsewhere(new Uint8Array(await readFile(path.join(it.folder, file))), identity);

    // A computer that has only ever seen it plain.
    const elsewhere = run(it.known);
    expect(must(await elsewhere.handlers['journal.state'](undefined)).state).toBe('locked');
    expect(await elsewhere.handlers['journal.unlock']({ passphrase: 'not this one' })).toEqual(
      fail({ kind: 'wrong-passphrase' }),
    );
    must(await elsewhere.handlers['journal.unlock']({ passphrase: PASSPHRASE }));
    await expectAll(elsewhere, it);
  });

  it('loses nothing wherever it stops, and goes on with the next unlock', async () => {
    const made = await full();
    await made.journal.close();
    const identity = await generateIdentity();
    const key = { wrapped: must(await wrapIdentity(identity, PASSPHRASE, 4)), recipient: await recipientOf(identity) };
    for (let fails = 1; ; fails += 1) {
      const folder = path.join(await temporaryFolder(), 'journal');
      await cp(made.folder, folder, { recursive: true });
      const files = fileStore(folder);
      const failing = failingAt(files, fails);
      const given = await giveFirstKey(failing, must(await readManifest(files)), key, NOON);
      const finished = given.ok && (await finishFirstKey(failing, identity, () => undefined));
      const journal = run({ ...made.known, folder });
      const state = must(await journal.handlers['journal.state'](undefined));
      if (state.state === 'locked') must(await journal.handlers['journal.unlock']({ passphrase: PASSPHRASE }));
      // A plain one opens from its cache before it has looked through the folder.
      await vi.waitFor(() => expectAll(journal, { ...made, folder }));
      if (state.state === 'locked') {
        await journal.close();
        await expectSealed(folder);
      }
      if (finished && finished.ok) break;
    }
  });

  it('takes nothing readable that somebody else puts there', async () => {
    const it = await full();
    const identity = must(await it.journal.handlers['journal.firstKey']({ next: PASSPHRASE })) as Identity;
    await it.journal.close();
    const [shelf = ''] = await readdir(path.join(it.folder, 'records'));
    const foreign = `${shelf}${newId().slice(shelf.length)}`;
    await writeFile(path.join(it.folder, 'records', shelf, `${foreign}.md`), `---\nid: ${foreign}\n---\nForeign.`);
    await writeFile(path.join(it.folder, FIRST_KEY), 'not sealed for this journal');
    const again = run({ folder: it.folder, recipient: await recipientOf(identity) });
    must(await again.handlers['journal.unlock']({ passphrase: PASSPHRASE }));
    expect(must(await again.handlers['records.list'](undefined)).map(({ id }) => id)).toEqual([it.first.id]);
  });

  it('takes nothing in once a computer has seen it sealed, although its old mark is put back', async () => {
    const it = await full();
    const identity = must(await it.journal.handlers['journal.firstKey']({ next: PASSPHRASE })) as Identity;
    await it.journal.close();
    const recipient = await recipientOf(identity);
    const [shelf = ''] = await readdir(path.join(it.folder, 'records'));
    const foreign = `${shelf}${newId().slice(shelf.length)}`;
    const file = path.join(it.folder, 'records', shelf, `${foreign}.md`);
    await writeFile(file, `---\nid: ${foreign}\n---\nForeign.`);
    await writeFile(path.join(it.folder, FIRST_KEY), await sealFor([recipient], Uint8Array.of(1)));
    const again = run({ folder: it.folder, recipient });
    must(await again.handlers['journal.unlock']({ passphrase: PASSPHRASE }));
    expect(must(await again.handlers['records.list'](undefined)).map(({ id }) => id)).toEqual([it.first.id]);
    expect(await readFile(file, 'utf8')).toContain('Foreign.');
  });

  it('is refused where it has one, and for the sample', async () => {
    const sealed = await create(path.join(await temporaryFolder(), 'journal'));
    expect(await sealed.handlers['journal.firstKey']({ next: PASSPHRASE })).toEqual(fail({ kind: 'invalid' }));
    const folder = path.join(await temporaryFolder(), 'sample');
    const sample = run(null);
    must(await sample.handlers['journal.sample']({ folder }));
    expect(await sample.handlers['journal.firstKey']({ next: PASSPHRASE })).toEqual(fail({ kind: 'invalid' }));
  });
});
