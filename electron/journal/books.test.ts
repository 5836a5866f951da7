import { execFileSync } from 'node:child_process';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import { newAttachment, type Attachment } from '../domain/files/attachment';
import { newId } from '../domain/id';
import { photoWithMakerNotes } from '../domain/testing/makerNotes';
import { PHOTOS } from '../domain/testing/photos';
import { made } from '../domain/testing/records';
import type { AnyRecord } from '../domain/records/record';
import { fail, ok } from '../domain/result';
import { picture } from '../book/testing/volumes';
import { temporaryBeside } from '../storage/durable';
import { temporaryFolder } from '../storage/testing/place';
import { attachmentsOf } from '../domain/records/attachmentsOf';
import { create, entry, must, save, type Running } from './testing/runningJournal';

function has(program: string, ...words: readonly string[]): boolean {
  try {
    execFileSync(program, words, { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

async function opened(): Promise<Running & { readonly folder: string }> {
  const folder = path.join(await temporaryFolder(), 'journal');
  return { ...(await create(folder, undefined, null)), folder };
}

async function read({ handlers }: Running, name: string): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  for (let from = 0, total = 1; from < total; ) {
    const piece = must(await handlers['books.read']({ made: name, from }));
    pieces.push(piece.bytes);
    from += piece.bytes.length;
    total = piece.total;
  }
  return Buffer.concat(pieces);
}

async function keep(journal: Running, ...records: readonly AnyRecord[]): Promise<void> {
  for (const record of records) await save(journal, record);
}

it('a book is made of what is in it, in its order, and read piece by piece', async () => {
  const journal = await opened();
  const [one, other] = [entry('First words.'), entry('Second words.')];
  const book = made('book', { title: 'What stays', pieces: [other.id, one.id, other.id] });
  await keep(journal, one, other, book);
  const { made: name, gone, unseen } = must(await journal.handlers['books.make']({ book: book.id, form: 'html' }));
  const html = strFromU8(await read(journal, name));
  expect([
    gone,
    unseen,
    html.indexOf('Second words.') < html.indexOf('First words.'),
    html.split('Second words.').length,
  ]).toEqual([0, 0, true, 2]);
});

it('says what is no longer there, and what is no part of a book', async () => {
  const journal = await opened();
  const [kept, thrown] = [entry('Kept.'), entry('Thrown away.')];
  const book = made('book', { pieces: [kept.id, thrown.id, newId()] });
  await keep(journal, kept, thrown, book);
  must(await journal.handlers['trash.put']({ id: thrown.id }));
  expect(must(await journal.handlers['books.make']({ book: book.id, form: 'epub' })).gone).toBe(2);
});

it('shows pictures, and counts those that cannot be read', async () => {
  const journal = await opened();
  const [file, { bytes }] = picture();
  const broken = newAttachment('png');
  must(await journal.handlers['attachments.begin']({ file, size: bytes.length }));
  must(await journal.handlers['attachments.add']({ file, bytes: new Uint8Array(bytes) }));
  must(await journal.handlers['attachments.end']({ file }));
  const seen = entry(`![The lake](${file}) ![Torn](${broken})`);
  const book = made('book', { pieces: [seen.id] });
  await keep(journal, seen, book);
  const { made: name, unseen } = must(await journal.handlers['books.make']({ book: book.id, form: 'epub' }));
  expect(unseen).toBe(1);
  expect(Object.keys(unzipSync(await read(journal, name)))).toContain('book/pictures/1.png');
  expect(journal.events.filter(({ event }) => event === 'book')).toHaveLength(3);
});

it.runIf(has('pdfimages', '-v'))(
  'as a PDF holds no place, device or time of a photo, nor what its maker wrote',
  async () => {
    const journal = await opened();
    const file = newAttachment('jpg');
    const photo = photoWithMakerNotes();
    must(await journal.handlers['attachments.begin']({ file, size: photo.length }));
    must(await journal.handlers['attachments.add']({ file, bytes: new Uint8Array(photo) }));
    must(await journal.handlers['attachments.end']({ file }));
    const seen = entry(`![The jetty](${file})`);
    const book = made('book', { pieces: [seen.id] });
    await keep(journal, seen, book);
    const { made: name, unseen } = must(await journal.handlers['books.make']({ book: book.id, form: 'pdf' }));
    expect(unseen).toBe(0);
    const folder = await temporaryFolder();
    const pdf = path.join(folder, 'book.pdf');
    await writeFile(pdf, await read(journal, name));
    execFileSync('pdfimages', ['-all', pdf, path.join(folder, 'image')]);
    const images = (await readdir(folder)).filter((found) => found.startsWith('image'));
    expect(images.length).toBeGreaterThan(0);
    for (const found of ['book.pdf', ...images])
      expect(await readFile(path.join(folder, found), 'latin1')).not.toMatch(
        /Holdcam|jetty-|Berlin|2026:11:22|MakerNote/,
      );
  },
  120_000,
);

it('is made whatever is in it, and names what is simpler in it', async () => {
  const journal = await opened();
  const [deep, fine] = [entry(`${'> '.repeat(1000)}Far down.`), entry('> > Fine.')];
  const book = made('book', { pieces: [deep.id, fine.id], body: `${'> '.repeat(50)}before` });
  await keep(journal, deep, fine, book);
  for (const form of ['html', 'epub', 'pdf'] as const) {
    const { made: name, simplified } = must(await journal.handlers['books.make']({ book: book.id, form }));
    expect(simplified).toEqual([deep.id, book.id]);
    if (form === 'html') expect(strFromU8(await read(journal, name))).toContain('Far down.');
  }
}, 60_000);

it('leaves at home where a photo was taken and with what, and shows none of which that cannot be told', async () => {
  const journal = await opened();
  const files: Attachment[] = [];
  for (const photo of [PHOTOS.jpg, PHOTOS.png, PHOTOS.jpg.subarray(0, 300), PHOTOS.png.subarray(0, 8)]) {
    const file = newAttachment('png');
    must(await journal.handlers['attachments.begin']({ file, size: photo.length }));
    must(await journal.handlers['attachments.add']({ file, bytes: photo.slice() }));
    must(await journal.handlers['attachments.end']({ file }));
    files.push(file);
  }
  const seen = entry(files.map((file) => `![A lake](${file})`).join('\n\n'));
  const book = made('book', { pieces: [seen.id] });
  await keep(journal, seen, book);
  for (const form of ['epub', 'html', 'pdf'] as const) {
    const { made: name, unseen } = must(await journal.handlers['books.make']({ book: book.id, form }));
    expect(unseen).toBe(2);
    const bytes = await read(journal, name);
    const html = strFromU8(form === 'epub' ? Buffer.concat(Object.values(unzipSync(bytes))) : bytes, true);
    const pictures = Array.from(html.matchAll(/base64,([^"]+)/g), ([, base64 = '']) => atob(base64)).join('');
    expect(html + pictures).not.toMatch(/Holdcam|jetty|Berlin/);
  }
}, 60_000);

it('of nothing is not made', async () => {
  const journal = await opened();
  const book = made('book', { title: 'What stays', pieces: [newId()] });
  await keep(journal, book);
  expect(await journal.handlers['books.make']({ book: book.id, form: 'pdf' })).toEqual(fail({ kind: 'empty-book' }));
  expect(await journal.handlers['books.make']({ book: newId(), form: 'pdf' })).toEqual(fail({ kind: 'not-found' }));
});

it('can be stopped, and the last one alone is kept', async () => {
  const journal = await opened();
  const one = entry('Words.');
  const book = made('book', { pieces: [one.id] });
  await keep(journal, one, book);
  const stopped = journal.handlers['books.make']({ book: book.id, form: 'pdf' });
  expect(await journal.handlers['books.stop'](undefined)).toEqual(ok(null));
  const { made: first } = must(await journal.handlers['books.make']({ book: book.id, form: 'html' }));
  expect(await stopped).toEqual(fail({ kind: 'cancelled' }));
  must(await journal.handlers['books.make']({ book: book.id, form: 'html' }));
  expect(await journal.handlers['books.read']({ made: first, from: 0 })).toEqual(fail({ kind: 'not-found' }));
});

it('is saved where the person allowed it', async () => {
  const journal = await opened();
  const one = entry('Words that stay.');
  const book = made('book', { pieces: [one.id] });
  await keep(journal, one, book);
  const { made: name } = must(await journal.handlers['books.make']({ book: book.id, form: 'html' }));
  const file = path.join(journal.folder, '..', 'book.html');
  journal.grant({ place: 'a place', file, temporary: temporaryBeside(file) });
  expect(await journal.handlers['books.save']({ made: 'another', place: 'a place' })).toEqual(
    fail({ kind: 'not-found' }),
  );
  journal.grant({ place: 'a place', file, temporary: temporaryBeside(file) });
  expect(await journal.handlers['books.save']({ made: name, place: 'a place' })).toEqual(ok(null));
  expect(Buffer.from(await read(journal, name)).equals(await readFile(file))).toBe(true);
});

it('the pictures of a record are those in its text, then its own', () => {
  const [one, other] = [newAttachment('png'), newAttachment('jpg')];
  expect(
    attachmentsOf(
      made('touchstone', {
        body: `a ![x \\] y](${one}) [b](${newAttachment('pdf')})`,
        image: { file: other, description: '' },
      }),
    ),
  ).toEqual([one, other]);
});
