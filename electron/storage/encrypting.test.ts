import { expect, it } from 'vitest';
import { ageCodec, generateIdentity } from './age';
import { encryptingStore, plainCodec, storePath } from './encrypting';
import { memoryStore } from './memory';
import { bytesOf } from './testing/place';

const codec = await ageCodec(await generateIdentity());

it('names its files as age does, and says nothing of that inside', async () => {
  const inner = memoryStore();
  const store = encryptingStore(inner, codec);
  await store.write('records/ab/x.md', bytesOf('x'));
  expect(await inner.list('')).toMatchObject({ ok: true, value: [{ path: 'records/ab/x.md.age' }] });
  expect(await store.list('')).toMatchObject({ ok: true, value: [{ path: 'records/ab/x.md', foreign: false }] });
});

it.each([
  ['Syncthing', 'x.md.sync-conflict-20261123-132919-FCKOSEZ.age'],
  ['Dropbox', "x.md (KELP's conflicted copy 2026-11-23).age"],
  ['Nextcloud', 'x.md (conflicted copy 2026-11-23 132919).age'],
  ['OneDrive', 'x.md-KELP.age'],
  ['iCloud', 'x.md 2.age'],
])('lists and reads a conflict copy of %s', async (_, name) => {
  const inner = memoryStore();
  const store = encryptingStore(inner, codec);
  await inner.write(`records/ab/${name}`, await codec.seal(bytesOf('the other version')));
  const [listed] = await store.list('records').then((list) => (list.ok ? list.value : []));
  expect(listed).toMatchObject({ path: `records/ab/${name.slice(0, -'.age'.length)}`, foreign: false });
  expect(await store.read(listed?.path ?? '')).toEqual({ ok: true, value: bytesOf('the other version') });
});

it('lists a file that is not sealed as foreign, also beside a sealed one of the same name', async () => {
  const inner = memoryStore();
  const store = encryptingStore(inner, codec);
  await store.write('records/ab/x.md', bytesOf('ours'));
  await inner.write('records/ab/x.md', bytesOf('somebody put this here'));
  await inner.write('records/.age', bytesOf('no name'));
  const listed = await store.list('records');
  expect(listed.ok && listed.value.map(({ path, foreign }) => [path, foreign])).toEqual([
    ['records/ab/x.md', false],
    ['records/ab/x.md', true],
    ['records/.age', true],
  ]);
  expect(await store.read('records/ab/x.md')).toEqual({ ok: true, value: bytesOf('ours') });
});

it('says damaged of a file that is not what its name says', async () => {
  const inner = memoryStore();
  await inner.write('records/ab/x.md.age', bytesOf('not age at all'));
  expect(await encryptingStore(inner, codec).read('records/ab/x.md')).toEqual({
    ok: false,
    failure: { kind: 'damaged' },
  });
});

it('knows the path of a file on the disk', () => {
  expect(storePath(codec, 'records/ab/x.md.age')).toBe('records/ab/x.md');
  expect(storePath(codec, 'records/ab/x.md')).toBeUndefined();
  expect(storePath(plainCodec, 'records/ab/x.md')).toBe('records/ab/x.md');
});
