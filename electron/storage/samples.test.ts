import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { ageCodec, parseIdentity, recipientOf, type Identity } from './age';
import { encryptingStore } from './encrypting';
import { checksumOf } from './checksum';
import { journalFiles } from './folder';
import { inspectFolder } from './inspect';
import { KEY, openKeyFile } from './keyFiles';
import { readManifest } from './manifest';
import type { Store } from './store';
import { openElsewhere } from './testing/age-program';
import { textOf } from './testing/place';

const samples = path.join(import.meta.dirname, '../../docs/samples');
const PASSPHRASE = 'kelp keeps its place in moving water';
const encrypted = journalFiles(path.join(samples, 'encrypted'));
const plain = journalFiles(path.join(samples, 'plain'));

async function identityOf(store: Store): Promise<Identity> {
  const manifest = await readManifest(store);
  const identity = manifest.ok ? await openKeyFile(store, KEY, PASSPHRASE, manifest.value.keyChecksums) : manifest;
  if (!identity.ok) throw new Error(identity.failure.kind);
  return identity.value.identity;
}

/** Every text of a journal by its path, Syncthing's mark put where it stands in a plain journal. */
async function textsOf(store: Store): Promise<Readonly<Record<string, string>>> {
  const texts: Record<string, string> = {};
  for (const folder of ['records', 'history', 'trash']) {
    const files = await store.list(folder);
    for (const { path: file, foreign } of files.ok ? files.value : []) {
      expect(foreign).toBe(false);
      const read = await store.read(file);
      if (!read.ok) throw new Error(`${file}: ${read.failure.kind}`);
      texts[file.replace(/\.md(\.sync-conflict-[^.]+)$/, '$1.md')] = textOf(read.value);
    }
  }
  return texts;
}

describe('the sample journals, as they were written in the first version', () => {
  it('are known for what they are', async () => {
    expect(await inspectFolder(path.join(samples, 'encrypted'))).toEqual({ ok: true, value: 'journal' });
    expect(await inspectFolder(path.join(samples, 'plain'))).toEqual({ ok: true, value: 'plain-journal' });
  });

  it('open with the published passphrase, which leads to the published identity', async () => {
    const identity = await identityOf(encrypted);
    const published = /AGE-SECRET-KEY-1[A-Z0-9]+/.exec(await readFile(path.join(samples, 'README.md'), 'utf8'));
    expect(identity).toBe(parseIdentity(published?.[0] ?? ''));
    const manifest = await readManifest(encrypted);
    expect(manifest.ok && manifest.value.recipientChecksum).toBe(checksumOf(await recipientOf(identity)));
    expect(manifest.ok && (await openKeyFile(encrypted, KEY, `${PASSPHRASE}.`, manifest.value.keyChecksums))).toEqual({
      ok: false,
      failure: { kind: 'wrong-passphrase' },
    });
  });

  it('hold the same words, sealed and plain', async () => {
    const opened = await textsOf(encryptingStore(encrypted, await ageCodec(await identityOf(encrypted))));
    expect(Object.keys(opened)).toHaveLength(7);
    expect(opened).toEqual(await textsOf(plain));
    expect(opened['records/ab/abkq3m7xw5d2ytn4rfz6hcvpje.md']).toContain(
      '\nfeelings:\n  - uneasy: 4\n  - held: 7\n---\nHe wrote only to say',
    );
  });

  it('are read by another program', async () => {
    const identity = await identityOf(encrypted);
    const sealed = await encrypted.read('records/k7/k7pd4wz2mfr6yq3tnx5bcjhvae.md.age');
    const clear = await plain.read('records/k7/k7pd4wz2mfr6yq3tnx5bcjhvae.md');
    if (!sealed.ok || !clear.ok) throw new Error('both are there');
    expect(textOf(await openElsewhere(sealed.value, identity))).toBe(textOf(clear.value));
  });
});
