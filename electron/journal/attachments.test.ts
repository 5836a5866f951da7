import { mkdir, readFile, stat, truncate, utimes, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Failure } from '../contract/failure';
import { MOST_BYTES, newAttachment, PIECE, attachmentPath, type Attachment } from '../domain/files/attachment';
import { fail, ok, type Result } from '../domain/result';
import { PHOTOS } from '../domain/testing/photos';
import { parseIdentity } from '../storage/age';
import { temporaryBeside } from '../storage/durable';
import { openElsewhere } from '../storage/testing/age-program';
import { filesBelow, temporaryFolder } from '../storage/testing/place';
import { tinyDisk } from '../storage/testing/tiny-disk';
import type { Journal } from './journal';
import { create, must, PASSPHRASE, reopen, run } from './testing/runningJournal';

function bytesOfSize(size: number): Uint8Array {
  return new Uint8Array(size).map((_, at) => (at * 7) % 251);
}

async function add({ handlers }: Journal, file: Attachment, bytes: Uint8Array): Promise<Result<null, Failure>> {
  for (let at = 0; at < bytes.length; at += PIECE) {
    const added = await handlers['attachments.add']({ file, bytes: bytes.slice(at, at + PIECE) });
    if (!added.ok) return added;
  }
  return ok(null);
}

/** Says that a file of so many bytes will come. */
async function begin({ handlers }: Journal, size: number, ending = 'png'): Promise<Attachment> {
  const file = newAttachment(ending);
  must(await handlers['attachments.begin']({ file, size }));
  return file;
}

async function attach(journal: Journal, bytes: Uint8Array, ending = 'png'): Promise<Attachment> {
  const file = await begin(journal, bytes.length, ending);
  must(await add(journal, file, bytes));
  must(await journal.handlers['attachments.end']({ file }));
  return file;
}

async function readBack({ handlers }: Journal, file: Attachment): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  for (let from = 0, total = 1; from < total; ) {
    const piece = must(await handlers['attachments.read']({ file, from }));
    pieces.push(piece.bytes);
    from += piece.bytes.length;
    total = piece.total;
  }
  return new Uint8Array(Buffer.concat(pieces));
}

async function attachmentsIn(folder: string): Promise<readonly string[]> {
  return (await filesBelow(folder)).filter((file) => file.startsWith('attachments/'));
}

describe('an attachment', () => {
  it.each([0, 1, PIECE, 2 * PIECE + 5])(
    'of %i bytes is read back by age and by Holdfast, today and after the next unlock',
    async (size) => {
      const folder = path.join(await temporaryFolder(), 'journal');
      const journal = await create(folder);
      const bytes = bytesOfSize(size);
      const file = await attach(journal, bytes);
      expect(file).toMatch(/^attachments\/[a-z2-7]{26}\.png$/);
      expect(await attachmentsIn(folder)).toEqual([`${attachmentPath(file)}.age`]);
      const sealed = await readFile(path.join(folder, `${attachmentPath(file)}.age`));
      const identity = parseIdentity(journal.identity ?? '');
      expect(identity && Buffer.compare(await openElsewhere(sealed, identity), bytes)).toBe(0);
      expect(Buffer.compare(await readBack(journal, file), bytes)).toBe(0);
      expect(Buffer.compare(await readBack(await reopen(journal, journal.known), file), bytes)).toBe(0);
    },
  );

  it('lies as it is in a journal without a passphrase', async () => {
    const folder = path.join(await temporaryFolder(), 'journal');
    const journal = await create(folder, undefined, null);
    const file = await attach(journal, bytesOfSize(100), 'pdf');
    expect(Buffer.compare(await readFile(path.join(folder, attachmentPath(file))), bytesOfSize(100))).toBe(0);
    expect(Buffer.compare(await readBack(journal, file), bytesOfSize(100))).toBe(0);
  });

  it('is not there before its end', async () => {
    const folder = path.join(await temporaryFolder(), 'journal');
    const journal = await create(folder);
    const file = await begin(journal, 10);
    must(await add(journal, file, bytesOfSize(10)));
    expect(await journal.handlers['attachments.read']({ file, from: 0 })).toEqual({
      ok: false,
      failure: { kind: 'not-found' },
    });
    must(await journal.handlers['attachments.end']({ file }));
    expect(await journal.handlers['attachments.read']({ file, from: 0 })).toEqual({
      ok: true,
      value: { bytes: bytesOfSize(10), total: 10 },
    });
  });

  it('keeps several apart that come at once', async () => {
    const journal = await create(path.join(await temporaryFolder(), 'journal'));
    const files = await Promise.all([1, 2, 3].map((times) => attach(journal, bytesOfSize(times * PIECE))));
    for (const [index, file] of files.entries())
      expect(Buffer.compare(await readBack(journal, file), bytesOfSize((index + 1) * PIECE))).toBe(0);
  });

  it.each([0, 300, 70_000])('says so where only %i bytes of it are left', async (length) => {
    const folder = path.join(await temporaryFolder(), 'journal');
    const journal = await create(folder);
    const file = await attach(journal, bytesOfSize(100_000));
    await truncate(path.join(folder, `${attachmentPath(file)}.age`), length);
    expect(await journal.handlers['attachments.read']({ file, from: 0 })).toEqual({
      ok: false,
      failure: { kind: 'damaged' },
    });
  });
});

it('of more than 50 MB that somebody put there is listed, and handed out as a copy alone', async () => {
  const journal = await create(path.join(await temporaryFolder(), 'journal'), undefined, null);
  const [file, largest] = [await attach(journal, bytesOfSize(5)), await attach(journal, bytesOfSize(5))];
  const { folder } = journal.known;
  await truncate(path.join(folder, attachmentPath(file)), 60 * 1024 ** 2);
  await truncate(path.join(folder, attachmentPath(largest)), MOST_BYTES);
  expect(await journal.handlers['attachments.read']({ file, from: 0 })).toEqual(fail({ kind: 'oversized' }));
  must(await journal.handlers['attachments.read']({ file: largest, from: 0 }));
  const place = path.join(await temporaryFolder(), 'copy');
  journal.grant({ place: 'a place', file: place, temporary: temporaryBeside(place) });
  must(await journal.handlers['attachments.save']({ file, place: 'a place', bare: false }));
  expect((await stat(place)).size).toBe(60 * 1024 ** 2);
  const again = await reopen(journal, journal.known);
  must(await again.handlers['records.list'](undefined));
  await expect
    .poll(async () => must(await again.handlers['attention.list'](undefined)))
    .toEqual([{ file: attachmentPath(file), reason: 'oversized' }]);
});

describe('a transfer', () => {
  it('may bring 50 MB, and not one byte more', async () => {
    const folder = path.join(await temporaryFolder(), 'journal');
    const journal = await create(folder);
    const file = newAttachment('png');
    expect(await journal.handlers['attachments.begin']({ file, size: MOST_BYTES })).toEqual(ok(null));
    expect(await journal.handlers['attachments.begin']({ file: newAttachment('png'), size: MOST_BYTES + 1 })).toEqual({
      ok: false,
      failure: { kind: 'too-large' },
    });
    must(await journal.handlers['attachments.abandon']({ file }));
    expect(await attachmentsIn(folder)).toEqual([]);
  });

  it('goes on for as long as it brings what it said', async () => {
    const journal = await create(path.join(await temporaryFolder(), 'journal'));
    const bytes = bytesOfSize(12 * PIECE);
    expect(Buffer.compare(await readBack(journal, await attach(journal, bytes)), bytes)).toBe(0);
  });

  it.each<[string, (journal: Journal, file: Attachment) => Promise<unknown>]>([
    ['was abandoned', ({ handlers }, file) => handlers['attachments.abandon']({ file })],
    ['was interrupted by a lock', ({ close }) => close()],
    [
      'brought more than it said',
      ({ handlers }, file) => handlers['attachments.add']({ file, bytes: new Uint8Array(2 * PIECE) }),
    ],
    ['ended too early', ({ handlers }, file) => handlers['attachments.end']({ file })],
  ])('leaves nothing where it %s', async (_, stop) => {
    const folder = path.join(await temporaryFolder(), 'journal');
    const journal = await create(folder);
    const file = await begin(journal, 9 * PIECE);
    must(await add(journal, file, bytesOfSize(8 * PIECE)));
    await expect.poll(() => attachmentsIn(folder)).toHaveLength(1);
    await stop(journal, file);
    expect(await attachmentsIn(folder)).toEqual([]);
    expect(await journal.handlers['attachments.add']({ file, bytes: new Uint8Array(1) })).toEqual({
      ok: false,
      failure: { kind: 'not-found' },
    });
    expect(await journal.handlers['attachments.end']({ file })).toEqual({ ok: false, failure: { kind: 'not-found' } });
  });

  it('is finished by a lock that comes at its end', async () => {
    const journal = await create(path.join(await temporaryFolder(), 'journal'));
    const file = await begin(journal, 10);
    must(await add(journal, file, bytesOfSize(10)));
    const [ended] = await Promise.all([journal.handlers['attachments.end']({ file }), journal.close()]);
    expect(ended).toEqual({ ok: true, value: null });
    expect(await readBack(await reopen(journal, journal.known), file)).toEqual(bytesOfSize(10));
  });

  it('makes way for the first after a crash', async () => {
    const folder = path.join(await temporaryFolder(), 'journal');
    const journal = await create(folder);
    const left = path.join(folder, 'attachments/ab/.0123456789abcdef.holdfast-tmp');
    await mkdir(path.dirname(left), { recursive: true });
    await writeFile(left, 'half of a file');
    const longAgo = new Date(Date.now() - 2 * 60 * 60 * 1000);
    await utimes(left, longAgo, longAgo);
    const file = await attach(journal, bytesOfSize(5));
    await expect.poll(() => attachmentsIn(folder)).toEqual([`${attachmentPath(file)}.age`]);
  });

  it('replaces nothing that is there or on its way', async () => {
    const journal = await create(path.join(await temporaryFolder(), 'journal'));
    const [there, coming] = [await attach(journal, bytesOfSize(5)), await begin(journal, 10)];
    for (const file of [there, coming])
      expect(await journal.handlers['attachments.begin']({ file, size: 1 })).toEqual({
        ok: false,
        failure: { kind: 'invalid' },
      });
    expect(await readBack(journal, there)).toEqual(bytesOfSize(5));
  });

  it('gives way where a window has forgotten many', async () => {
    const folder = path.join(await temporaryFolder(), 'journal');
    const journal = await create(folder);
    for (let count = 0; count < 20; count += 1) {
      const file = await begin(journal, 10);
      must(await add(journal, file, bytesOfSize(5)));
    }
    expect((await attachmentsIn(folder)).length).toBeLessThanOrEqual(8);
  });

  it('leaves nothing on a disk that is full', async ({ skip }) => {
    const disk = await tinyDisk(2048);
    if (!disk) return skip('needs to mount a small disk');
    const folder = path.join(disk, 'journal');
    const journal = await create(folder);
    const file = await begin(journal, 4 * PIECE);
    const added = await add(journal, file, bytesOfSize(4 * PIECE));
    expect(added.ok ? await journal.handlers['attachments.end']({ file }) : added).toEqual({
      ok: false,
      failure: { kind: 'disk-full' },
    });
    expect(await attachmentsIn(folder)).toEqual([]);
  });

  it('says why it cannot begin to write', async () => {
    const folder = path.join(await temporaryFolder(), 'journal');
    const journal = await create(folder);
    await writeFile(path.join(folder, 'attachments'), 'a file in the way');
    expect(await journal.handlers['attachments.begin']({ file: newAttachment('png'), size: 10 })).toMatchObject({
      ok: false,
      failure: { kind: 'disk' },
    });
  });

  it('needs an open journal', async () => {
    const journal = await create(path.join(await temporaryFolder(), 'journal'));
    const file = await attach(journal, bytesOfSize(5));
    await journal.close();
    const locked = run(journal.known);
    const failure = { ok: false, failure: { kind: 'locked' } };
    expect(await locked.handlers['attachments.begin']({ file: newAttachment('png'), size: 5 })).toEqual(failure);
    expect(await locked.handlers['attachments.read']({ file, from: 0 })).toEqual(failure);
    must(await locked.handlers['journal.unlock']({ passphrase: PASSPHRASE }));
    expect(await readBack(locked, file)).toEqual(bytesOfSize(5));
  });
});

describe('a copy', () => {
  /** A place that the person chose. */
  async function chosen(journal: Journal) {
    const folder = await temporaryFolder();
    const file = path.join(folder, 'lake.png');
    journal.grant({ place: 'a place', file, temporary: temporaryBeside(file) });
    return folder;
  }

  it.each([0, PIECE, 2 * PIECE + 1])('has all %i bytes of a file, no longer encrypted', async (size) => {
    const journal = await create(path.join(await temporaryFolder(), 'journal'));
    const bytes = bytesOfSize(size);
    const [file, folder] = [await attach(journal, bytes), await chosen(journal)];
    expect(await journal.handlers['attachments.save']({ file, place: 'a place', bare: false })).toEqual(ok(null));
    expect(Buffer.compare(await readFile(path.join(folder, 'lake.png')), bytes)).toBe(0);
  });

  it('of a photo is without its place and device where that was chosen, and the journal keeps them', async () => {
    const journal = await create(path.join(await temporaryFolder(), 'journal'));
    const file = await attach(journal, PHOTOS.jpg);
    const folder = await chosen(journal);
    expect(await journal.handlers['attachments.save']({ file, place: 'a place', bare: true })).toEqual(ok(null));
    const copy = await readFile(path.join(folder, 'lake.png'), 'latin1');
    expect([
      copy.startsWith('\xff\xd8'),
      copy.includes('Holdcam'),
      Buffer.from(PHOTOS.jpg).includes('Holdcam'),
    ]).toEqual([true, false, true]);
    expect(await readBack(journal, file)).toEqual(PHOTOS.jpg);
    const [text, other] = [await attach(journal, bytesOfSize(100)), await chosen(journal)];
    expect(await journal.handlers['attachments.save']({ file: text, place: 'a place', bare: true })).toEqual(
      fail({ kind: 'damaged' }),
    );
    expect(await filesBelow(other)).toEqual([]);
  });

  it('of a file that cannot be read to its end leaves nothing', async () => {
    const folder = path.join(await temporaryFolder(), 'journal');
    const journal = await create(folder);
    const file = await attach(journal, bytesOfSize(3 * PIECE));
    await truncate(path.join(folder, `${attachmentPath(file)}.age`), 2 * PIECE + 1000);
    const place = await chosen(journal);
    expect(await journal.handlers['attachments.save']({ file, place: 'a place', bare: false })).toEqual(
      fail({ kind: 'damaged' }),
    );
    expect(await filesBelow(place)).toEqual([]);
  });

  it('is written once where the person allowed it, and nowhere else', async () => {
    const journal = await create(path.join(await temporaryFolder(), 'journal'), undefined, null);
    const [file, folder] = [await attach(journal, bytesOfSize(5)), await chosen(journal)];
    const save = (place: string) => journal.handlers['attachments.save']({ file, place, bare: false });
    expect(await save(path.join(folder, 'lake.png'))).toEqual(fail({ kind: 'invalid' }));
    expect(await save('a place')).toEqual(ok(null));
    expect(await save('a place')).toEqual(fail({ kind: 'invalid' }));
  });
});
