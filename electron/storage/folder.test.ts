import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { generateIdentity, recipientOf } from './age';
import { checksumOf } from './checksum';
import { journalFiles, makeJournalFolder, replaceKey, type KeyToWrite } from './folder';
import { inspectFolder } from './inspect';
import { wrapIdentity } from './key';
import { KEY, openKeyFile } from './keyFiles';
import { FORMAT, readManifest, writeManifest, type Manifest } from './manifest';
import type { Store } from './store';
import { filesBelow, must, temporaryFolder } from './testing/place';
import { tinyDisk } from './testing/tiny-disk';

const identity = await generateIdentity();
const keyFor = async (passphrase: string): Promise<KeyToWrite> => ({
  wrapped: must(await wrapIdentity(identity, passphrase, 1)),
  recipient: await recipientOf(identity),
});

async function openKey(store: Store, { keyChecksums }: Manifest, passphrase: string) {
  const opened = await openKeyFile(store, KEY, passphrase, keyChecksums);
  return opened.ok ? { ok: true, value: opened.value.identity } : opened;
}

async function made(
  passphrase: string | null,
): Promise<{ readonly folder: string; readonly store: Store; readonly manifest: Manifest }> {
  const folder = path.join(await temporaryFolder(), 'Documents', 'Holdfast');
  const outcome = await makeJournalFolder(folder, passphrase === null ? null : await keyFor(passphrase));
  if (!outcome.ok) throw new Error(outcome.failure.kind);
  return { folder, store: journalFiles(folder), manifest: outcome.value };
}

describe('a new journal', () => {
  it('is a folder with its key, its manifest and a way to read it, also where the folders above are missing', async () => {
    const { folder, store, manifest } = await made('kelp');
    expect(await filesBelow(folder)).toEqual(['README.txt', 'holdfast.json', 'key.age']);
    expect(await readManifest(store)).toEqual({ ok: true, value: manifest });
    expect(await inspectFolder(folder)).toEqual({ ok: true, value: 'journal' });
    expect(await openKey(store, manifest, 'kelp')).toEqual({ ok: true, value: identity });
    expect(await openKey(store, manifest, 'wrack')).toEqual({ ok: false, failure: { kind: 'wrong-passphrase' } });
    expect(manifest.recipientChecksum).toBe(checksumOf(await recipientOf(identity)));
  });

  it('without a passphrase has no key', async () => {
    const { folder, manifest } = await made(null);
    expect(await filesBelow(folder)).toEqual(['README.txt', 'holdfast.json']);
    expect(await inspectFolder(folder)).toEqual({ ok: true, value: 'plain-journal' });
    expect(manifest).toMatchObject({ format: FORMAT, encrypted: false, keyChecksums: [], recipientChecksum: null });
  });

  it('is made in an empty folder and never over anything', async () => {
    const folder = await temporaryFolder();
    await writeFile(path.join(folder, '.DS_Store'), '');
    expect(await makeJournalFolder(folder, null)).toMatchObject({ ok: true });
    const before = await readFile(path.join(folder, 'holdfast.json'), 'utf8');
    expect(await makeJournalFolder(folder, await keyFor('kelp'))).toEqual({
      ok: false,
      failure: { kind: 'not-empty' },
    });
    expect(await readFile(path.join(folder, 'holdfast.json'), 'utf8')).toBe(before);
    expect(await filesBelow(folder)).toEqual(['.DS_Store', 'README.txt', 'holdfast.json']);
  });

  it('is not made where a file is in the way', async () => {
    const file = path.join(await temporaryFolder(), 'file');
    await writeFile(file, 'x');
    expect(await makeJournalFolder(file, null)).toEqual({ ok: false, failure: { kind: 'not-empty' } });
    expect(await makeJournalFolder(path.join(file, 'below'), null)).toMatchObject({ ok: false });
  });
});

describe('a folder', () => {
  const kindOf = async (names: readonly string[]) => {
    const folder = await temporaryFolder();
    for (const name of names) {
      await mkdir(path.dirname(path.join(folder, name)), { recursive: true });
      await writeFile(path.join(folder, name), '{');
    }
    return inspectFolder(folder);
  };

  it.each([
    [[], 'empty'],
    [['.DS_Store', 'Thumbs.db', 'desktop.ini', '.stfolder/x', '.dropbox', '.0123456789abcdef.holdfast-tmp'], 'empty'],
    [['letter.txt'], 'something-else'],
    [['key.age', 'README.txt'], 'something-else'],
    [['holdfast.json'], 'plain-journal'],
    [['holdfast.json', 'key.age'], 'journal'],
  ] as const)('with %j is %s', async (names, kind) => {
    expect(await kindOf(names)).toEqual({ ok: true, value: kind });
  });

  it('may be missing, or be no folder at all', async () => {
    const folder = await temporaryFolder();
    expect(await inspectFolder(path.join(folder, 'a', 'b'))).toEqual({ ok: true, value: 'missing' });
    await writeFile(path.join(folder, 'file'), 'x');
    expect(await inspectFolder(path.join(folder, 'file'))).toEqual({ ok: true, value: 'something-else' });
  });
});

describe('holdfast.json', () => {
  it.each([
    ['of a newer format', '{"format":2,"anything":true,"formatAgain":2}', { kind: 'newer-format', version: 2 }],
    ['of a newer format, damaged', '{"format":0,"formatAgain":2}', { kind: 'newer-format', version: 2 }],
    ['of a newer format, damaged elsewhere', '{"format":3,"formatAgain":"r"}', { kind: 'newer-format', version: 3 }],
    ['of which a digit was damaged', '{"format":3,"anything":true}', { kind: 'damaged-journal' }],
    ['that says its format twice, and this one', '{"format":1,"formatAgain":1}', { kind: 'damaged-journal' }],
    ['that is empty', '', { kind: 'damaged-journal' }],
    ['that ends early', '{"format":1,', { kind: 'damaged-journal' }],
    [
      'that lacks its id',
      '{"format":1,"encrypted":true,"keyChecksums":[],"recipientChecksum":null}',
      { kind: 'damaged-journal' },
    ],
    ['that is something else', '[1]', { kind: 'damaged-journal' }],
  ] as const)('%s is said to be so', async (_, text, failure) => {
    const { folder, store } = await made('kelp');
    await writeFile(path.join(folder, 'holdfast.json'), text);
    expect(await readManifest(store)).toEqual({ ok: false, failure });
  });

  it('keeps what another program added', async () => {
    const { folder, store } = await made('kelp');
    const file = path.join(folder, 'holdfast.json');
    await writeFile(file, JSON.stringify({ ...(JSON.parse(await readFile(file, 'utf8')) as object), colour: 'green' }));
    const read = await readManifest(store);
    if (read.ok) await replaceKey(store, read.value, (await keyFor('wrack')).wrapped);
    expect(JSON.parse(await readFile(file, 'utf8'))).toMatchObject({ colour: 'green' });
  });

  it('is missing where there is no journal', async () => {
    const folder = await mkdtemp(path.join(await temporaryFolder(), 'x'));
    expect(await readManifest(journalFiles(folder))).toMatchObject({ ok: false, failure: { kind: 'folder-gone' } });
  });
});

describe('a changed passphrase', () => {
  it('opens the journal, and the old one does no longer', async () => {
    const { store, manifest } = await made('kelp');
    const changed = await replaceKey(store, manifest, (await keyFor('wrack')).wrapped);
    if (!changed.ok) throw new Error(changed.failure.kind);
    expect(await readManifest(store)).toEqual(changed);
    expect(changed.value.keyChecksums).toHaveLength(1);
    expect(await openKey(store, changed.value, 'wrack')).toEqual({ ok: true, value: identity });
    expect(await openKey(store, changed.value, 'kelp')).toEqual({ ok: false, failure: { kind: 'wrong-passphrase' } });
  });

  it.each([0, 1, 2, 3])(
    'leaves a journal that one of the two opens and the other does not, when all stops after %i writes',
    async (writes) => {
      const { store, manifest } = await made('kelp');
      let left = writes;
      const stopping: Store = {
        ...store,
        write: (file, bytes) =>
          left-- > 0 ? store.write(file, bytes) : Promise.resolve({ ok: false, failure: { kind: 'disk-full' } }),
      };
      const outcome = await replaceKey(stopping, manifest, (await keyFor('wrack')).wrapped);
      expect(outcome.ok).toBe(writes === 3);
      const after = await readManifest(store);
      if (!after.ok) throw new Error(after.failure.kind);
      const [right, wrong] = writes < 2 ? ['kelp', 'wrack'] : ['wrack', 'kelp'];
      expect(await openKey(store, after.value, right)).toEqual({ ok: true, value: identity });
      expect(await openKey(store, after.value, wrong)).toEqual({ ok: false, failure: { kind: 'wrong-passphrase' } });
      // And it can be changed once more.
      expect(await replaceKey(store, after.value, (await keyFor('dulse')).wrapped)).toMatchObject({ ok: true });
    },
  );
});

it('says a missing key.age is damaged, and a journal that is gone is gone', async () => {
  const { folder, store, manifest } = await made('kelp');
  await rm(path.join(folder, 'key.age'));
  expect(await openKey(store, manifest, 'kelp')).toEqual({ ok: false, failure: { kind: 'damaged-key' } });
  expect(await inspectFolder(folder)).toEqual({ ok: true, value: 'journal' });
  await rename(folder, `${folder} elsewhere`);
  expect(await openKey(store, manifest, 'kelp')).toEqual({ ok: false, failure: { kind: 'folder-gone' } });
  expect(await writeManifest(store, manifest)).toEqual({ ok: false, failure: { kind: 'folder-gone' } });
});

it('has a README.txt that any terminal shows', async () => {
  for (const passphrase of ['kelp', null]) {
    const text = await readFile(path.join((await made(passphrase)).folder, 'README.txt'), 'utf8');
    expect(text).toMatch(/^[\x20-\x7e\n]+$/);
    expect(text).toContain('does not need Holdfast');
  }
});

it('removes again what it made where it could not make all of it', async () => {
  // Room for key.age and no more. Where no disk can be mounted, a full one cannot be had.
  const folder = await tinyDisk(4);
  if (folder === undefined) return;
  expect(await makeJournalFolder(folder, await keyFor('kelp'))).toEqual({ ok: false, failure: { kind: 'disk-full' } });
  expect(await filesBelow(folder)).toEqual([]);
});
