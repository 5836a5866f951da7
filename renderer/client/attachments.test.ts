import path from 'node:path';
import { expect, it, vi } from 'vitest';
import type { Failure } from '../../electron/contract/failure';
import { MOST_BYTES, newAttachment, PIECE } from '../../electron/domain/files/attachment';
import { PHOTOS } from '../../electron/domain/testing/photos';
import { fail, ok, type Result } from '../../electron/domain/result';
import { create, must, PASSPHRASE, run, type Running } from '../../electron/journal/testing/runningJournal';
import { filesBelow, temporaryFolder } from '../../electron/storage/testing/place';
import { attach, attachmentsSettled, beginAttaching, readAttachment } from './attachments';
import { openPicture } from './pictures';

const PNG = Uint8Array.from('\x89PNG\r\n\x1a\n and the rest of it', (letter) => letter.charCodeAt(0));
const PHOTO = new Uint8Array(PHOTOS.png);
let folder: string;
let asked: string[];
/** What the shell finds where a file lies. */
let checked: Result<null, Failure>;

/** Has the window ask a journal. */
function connect({ handlers }: Pick<Running, 'handlers'>): void {
  asked = [];
  checked = ok(null);
  const request = (name: keyof typeof handlers, input: never) => {
    asked.push(name);
    return handlers[name](input);
  };
  vi.stubGlobal('window', {
    holdfast: { request, listen: () => undefined, checkFile: () => Promise.resolve(checked) },
  });
}

async function connectNew(passphrase: string | null = PASSPHRASE) {
  folder = path.join(await temporaryFolder(), 'journal');
  const journal = await create(folder, undefined, passphrase);
  connect(journal);
  return journal;
}

async function attachments(): Promise<readonly string[]> {
  return (await filesBelow(folder)).filter((file) => file.startsWith('attachments/'));
}

it('brings a file piece by piece, names it by what it is, and reads it back', async () => {
  await connectNew();
  const bytes = new Uint8Array(2 * PIECE + 3).fill(7);
  bytes.set(PNG);
  const file = must(await attach(new File([bytes], 'wrongly named.pdf')));
  expect(file).toMatch(/\.png$/);
  expect(asked).toEqual([
    'attachments.begin',
    'attachments.add',
    'attachments.add',
    'attachments.add',
    'attachments.end',
  ]);
  expect(Buffer.compare(Buffer.concat(must(await readAttachment(file))), bytes)).toBe(0);
});

it.each([
  ['Letter.PDF', 'pdf'],
  ['drawing.svg', 'svg'],
  ['notes', 'bin'],
  ['photo.png', 'png'],
])('%s that is no picture stays a file', async (name, ending) => {
  await connectNew();
  const begun = must(await beginAttaching(new File(['<svg/>'], name)));
  expect(begun.isPicture).toBe(false);
  expect(begun.file.endsWith(`.${ending}`)).toBe(true);
  await begun.done;
});

it('takes files that come at once one after the other, and waits for all of them', async () => {
  await connectNew();
  const begun = await Promise.all(
    ['a', 'b', 'c'].map(async (name) => must(await beginAttaching(new File([name], name)))),
  );
  await attachmentsSettled();
  expect(await attachments()).toHaveLength(3);
  const texts = await Promise.all(
    begun.map(async ({ file }) => Buffer.concat(must(await readAttachment(file))).toString()),
  );
  expect(texts).toEqual(['a', 'b', 'c']);
});

it('refuses one byte too many before anything is sent', async () => {
  await connectNew();
  expect(await attach(new File([new Uint8Array(MOST_BYTES + 1)], 'film.mp4'))).toEqual(fail({ kind: 'too-large' }));
  expect(asked).toEqual([]);
});

it.each([PASSPHRASE, null])(
  'brings a file with nothing in it, and reads nothing back (passphrase %j)',
  async (passphrase) => {
    await connectNew(passphrase);
    const file = must(await attach(new File([], 'empty.txt')));
    expect(must(await readAttachment(file))).toEqual([new Uint8Array()]);
    expect(await attachments()).toHaveLength(1);
  },
);

/** What must not be read: a pipe would hang. */
class Unread extends File {
  override slice(): Blob {
    throw new Error('it was read');
  }
}

it.each(['device', 'folder', 'unreadable'] as const)(
  'refuses what is no ordinary file (%s) unread, before anything is sent',
  async (kind) => {
    await connectNew();
    checked = fail({ kind });
    expect(await attach(new Unread([], 'pipe'))).toEqual(fail({ kind }));
    expect(asked).toEqual([]);
  },
);

/** A file that is removed while it is read. */
class Removed extends File {
  override slice(from = 0, to = this.size): Blob {
    return Object.assign(
      super.slice(from, to),
      from === 0 ? {} : { arrayBuffer: () => Promise.reject(new Error('removed')) },
    );
  }
}

it('leaves nothing of a file that cannot be read to its end, says so, and goes on with the next', async () => {
  await connectNew();
  const outcomes = await Promise.all([
    attach(new Removed([new Uint8Array(PIECE + 1)], 'a.txt')),
    attach(new File(['b'], 'b.txt')),
  ]);
  expect(outcomes[0]).toEqual(fail({ kind: 'unreadable' }));
  expect(await attachments()).toEqual([expect.stringContaining(must(outcomes[1]).slice('attachments/'.length))]);
});

it('says that the journal is locked', async () => {
  const journal = await connectNew();
  await journal.close();
  connect(run(journal.known));
  expect(await attach(new File(['a'], 'a.txt'))).toEqual(fail({ kind: 'locked' }));
});

it('takes many at once', async () => {
  await connectNew();
  const done = await Promise.all(Array.from({ length: 30 }, (_, index) => attach(new File([String(index)], 'a.txt'))));
  expect(done.every(({ ok }) => ok)).toBe(true);
  expect(await attachments()).toHaveLength(30);
});

it('shows a picture under one address, read once, until nobody shows it any more', async () => {
  await connectNew();
  const file = must(await attach(new File([PHOTO], 'a.png')));
  const revoked = vi.spyOn(URL, 'revokeObjectURL');
  const [one, other] = [openPicture(file), openPicture(file)];
  expect(await one.address).toMatchObject({ ok: true, value: expect.stringMatching(/^blob:/) as string });
  expect(await other.address).toEqual(await one.address);
  vi.useFakeTimers();
  one.close();
  one.close();
  await vi.runAllTimersAsync();
  expect(revoked).not.toHaveBeenCalled();
  other.close();
  openPicture(file).close();
  await vi.runAllTimersAsync();
  vi.useRealTimers();
  expect(revoked).toHaveBeenCalledOnce();
  expect(asked.filter((name) => name === 'attachments.read')).toHaveLength(1);
});

it('shows a picture that is still on its way as soon as it is there', async () => {
  await connectNew();
  const { file } = must(await beginAttaching(new File([PHOTO], 'a.png')));
  expect(await openPicture(file).address).toMatchObject({ ok: true });
});

it('shows nothing of what is missing, or of what is no picture whatever its name says', async () => {
  await connectNew();
  expect(await openPicture(newAttachment('png')).address).toEqual(fail({ kind: 'not-found' }));
  const file = must(await attach(new File(['<svg xmlns="http://www.w3.org/2000/svg"/>'], 'a.png')));
  expect(await openPicture(file).address).toEqual(fail({ kind: 'no-picture' }));
});
