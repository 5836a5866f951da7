import { spawnSync } from 'node:child_process';
import { mkdir, readdir, rename, rm, symlink, truncate, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import type { Reason } from '../contract/search';
import { newAttachment, attachmentPath } from '../domain/files/attachment';
import type { Id } from '../domain/id';
import { fail } from '../domain/result';
import { ageCodec, parseIdentity } from '../storage/age';
import { filesBelow, temporaryFolder } from '../storage/testing/place';
import { bodyOf, create, entry, fileOf, must, PASSPHRASE, run, save } from './testing/runningJournal';

/** What no Holdfast has written: where it is to lie in place of what is there. */
const STRANGE: Readonly<Record<string, (place: string) => Promise<unknown>>> = {
  'a file of three gigabytes': async (place) => {
    await writeFile(place, '');
    await truncate(place, 3 * 1024 ** 3);
  },
  'a link': async (place) => symlink(await temporaryFolder(), place),
  // Whoever opens one waits until somebody writes into it.
  'a pipe': (place) => Promise.resolve(spawnSync('mkfifo', [place])),
  'a folder': (place) => mkdir(place),
};

const kinds = Object.keys(STRANGE).filter((kind) => kind !== 'a pipe' || process.platform !== 'win32');

/** An encrypted journal of two entries with an earlier version, one in the trash and an attachment; shut. */
async function shutJournal() {
  const journal = await create(await temporaryFolder());
  const [kept, other, trashed] = [entry('Kept.'), entry('Other.'), entry('Trashed.')];
  const base = await save(journal, kept);
  await journal.handlers['records.leave']({ id: kept.id });
  await save(journal, { ...kept, body: 'Kept here.' }, base);
  for (const each of [other, trashed]) await save(journal, each);
  must(await journal.handlers['trash.put']({ id: trashed.id }));
  const file = newAttachment('png');
  must(await journal.handlers['attachments.begin']({ file, size: 1 }));
  must(await journal.handlers['attachments.add']({ file, bytes: new Uint8Array([1]) }));
  must(await journal.handlers['attachments.end']({ file }));
  await journal.close();
  const { folder } = journal.known;
  const history = path.dirname(
    (await filesBelow(path.join(folder, 'history'))).find((name) => name.includes(kept.id)) ?? '',
  );
  const places = {
    record: `${fileOf(folder, other.id)}.age`,
    'second version': `${fileOf(folder, kept.id)} 2.age`,
    version: path.join(folder, 'history', history, '20261101T110000Z.md.age'),
    'record in the trash': path.join(folder, 'trash', `${trashed.id}.md.age`),
    attachment: path.join(folder, `${attachmentPath(file)}.age`),
    cache: path.join(folder, 'cache.age'),
    'folder of the history': path.join(folder, 'history'),
    'folder of the trash': path.join(folder, 'trash'),
    'folder of attachments': path.join(folder, 'attachments'),
    README: path.join(folder, 'README.txt'),
  };
  return { journal, folder, kept, other, trashed, file, places };
}

const FOLDERS = ['folder of the history', 'folder of the trash', 'folder of attachments'] as const;
const FILES = ['record', 'second version', 'version', 'record in the trash', 'attachment', 'cache', 'README'] as const;

/** What is listed as needing a look. */
interface Listed {
  readonly reason?: Reason;
  readonly strange?: readonly (typeof FILES)[number][];
  readonly missing?: readonly ('other' | 'trashed')[];
  /** Whether what stood there before could be kept as a version. */
  readonly isKept?: false;
}

const BESIDE = ['record', 'second version', 'version', 'record in the trash'] as const;
const FOREIGN: Listed = { reason: 'foreign', strange: BESIDE, missing: ['trashed'] };
const FILES_LISTED: Readonly<Record<string, Listed>> = {
  'a file of three gigabytes': { reason: 'oversized', strange: [...BESIDE, 'attachment'] },
  'a link': FOREIGN,
  'a pipe': FOREIGN,
  'a folder': { missing: ['other', 'trashed'] },
};
const FOLDERS_LISTED: Readonly<Record<string, Listed>> = {
  'a file of three gigabytes': { isKept: false },
  'a link': { isKept: false },
  'a pipe': { isKept: false },
};

describe.each(kinds)('%s', (kind) => {
  it.each([
    ['file', FILES],
    ['folder', FOLDERS],
  ] as const)('in the place of every %s locks nobody out', async (_, wheres) => {
    const { journal, folder, kept, other, trashed, file, places } = await shutJournal();
    const away = await temporaryFolder();
    for (const where of wheres) {
      await rename(places[where], path.join(away, where)).catch(() => undefined);
      await STRANGE[kind]?.(places[where]);
    }
    const again = run(journal.known);
    must(await again.handlers['journal.unlock']({ passphrase: PASSPHRASE }));
    expect(await bodyOf(again, kept.id)).toBe('Kept here.');
    const { revision } = must(await again.handlers['records.get']({ id: kept.id }));
    await save(again, { ...kept, body: 'Kept here and now.' }, revision);
    await save(again, entry('Another.'));
    expect(must(await again.handlers['search.find']({ text: 'here and now', limit: 10 })).total).toBe(1);
    // Each of these answers; how depends on what lies where.
    const answers = [
      await again.handlers['trash.list'](undefined),
      await again.handlers['versions.list']({ id: kept.id }),
      await again.handlers['attachments.read']({ file, from: 0 }),
      await again.handlers['trash.put']({ id: kept.id }),
      await again.handlers['trash.get']({ id: trashed.id }),
      await again.handlers['journal.info'](undefined),
    ];
    for (const answer of answers)
      if (!answer.ok) expect(answer.failure.kind).toMatch(/^(not-ordinary|oversized|damaged|not-found|disk)$/);
    const placeOf = ({ id }: { readonly id: Id }) => path.relative(folder, `${fileOf(folder, id)}.age`);
    const listed = wheres === FILES ? FILES_LISTED[kind] : FOLDERS_LISTED[kind];
    const expected = [
      ...(listed?.strange ?? []).map((where) => [path.relative(folder, places[where]), listed?.reason]),
      ...(listed?.missing ?? []).map((which) => [placeOf({ other, trashed }[which]), 'missing']),
      ...(listed?.isKept === false ? [[placeOf(kept), 'not-kept']] : []),
    ];
    // What lies beside the records is looked through after the opening.
    await expect
      .poll(
        async () =>
          must(await again.handlers['attention.list'](undefined))
            .map((each) => [each.file, each.reason])
            .sort(),
        { timeout: 10_000 },
      )
      .toEqual(expected.sort());
  });

  it.each(['key.age', 'holdfast.json', 'records'])('in the place of %s is said, and nothing ends', async (name) => {
    const { journal, folder, kept } = await shutJournal();
    const before = path.join(await temporaryFolder(), name);
    await rename(path.join(folder, name), before);
    await STRANGE[kind]?.(path.join(folder, name));
    const again = run(journal.known);
    await again.handlers['journal.state'](undefined);
    const unlocked = await again.handlers['journal.unlock']({ passphrase: PASSPHRASE });
    if (name === 'key.age') {
      expect(unlocked).toEqual(fail({ kind: 'damaged-key' }));
      const bySheet = run(journal.known);
      must(await bySheet.handlers['journal.unlock']({ identity: journal.identity ?? '' }));
      expect(await bodyOf(bySheet, kept.id)).toBe('Kept here.');
      await bySheet.close();
    }
    must(await again.handlers['journal.inspect']({ folder: await temporaryFolder() }));
    await rm(path.join(folder, name), { recursive: true });
    await rename(before, path.join(folder, name));
    await again.handlers['journal.state'](undefined);
    if (!unlocked.ok) must(await again.handlers['journal.unlock']({ passphrase: PASSPHRASE }));
    expect((await readdir(folder)).includes(name)).toBe(true);
  });
});

it('a cache that unpacks to more than any journal has is none', async () => {
  const { journal, folder, kept } = await shutJournal();
  const identity = parseIdentity(journal.identity ?? '');
  if (!identity) throw new Error('there is no identity');
  // One after the other, members of gzip are one stream.
  const mebibyte = gzipSync(Buffer.alloc(1024 ** 2, ' '));
  const bomb = Buffer.concat(Array.from({ length: 400 }, () => mebibyte));
  await writeFile(path.join(folder, 'cache.age'), await (await ageCodec(identity)).seal(bomb));
  const again = run(journal.known);
  must(await again.handlers['journal.unlock']({ passphrase: PASSPHRASE }));
  expect(await bodyOf(again, kept.id)).toBe('Kept here.');
});
