import { mkdir, readFile, readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { expect, it } from 'vitest';
import type { Failure } from '../contract/failure';
import { fail, ok, type Result } from '../domain/result';
import { temporaryFolder } from '../storage/testing/place';
import { writeWhole } from './whole';

it('replaces a file, for its owner alone, and leaves nothing beside it', async () => {
  const folder = await temporaryFolder();
  const file = path.join(folder, 'new', 'sheet.txt');
  expect(await writeWhole(file, 'one')).toEqual({ ok: true, value: null });
  expect(await writeWhole(file, new Uint8Array([116, 119, 111]))).toEqual({ ok: true, value: null });
  expect(await readFile(file, 'utf8')).toBe('two');
  expect((await stat(file)).mode & 0o077).toBe(0);
  expect(await readdir(path.dirname(file))).toEqual(['sheet.txt']);
});

it('writes what comes piece by piece, and nothing where a piece cannot be had', async () => {
  const folder = await temporaryFolder();
  const file = path.join(folder, 'photo.png');
  const pieces = async function* (failure?: Failure): AsyncGenerator<Result<Uint8Array, Failure>> {
    for (const byte of [111, 110, 101]) yield Promise.resolve(ok(new Uint8Array([byte])));
    if (failure) yield fail(failure);
  };
  expect(await writeWhole(file, pieces())).toEqual(ok(null));
  expect(await readFile(file, 'utf8')).toBe('one');
  expect(await writeWhole(file, pieces({ kind: 'damaged' }))).toEqual(fail({ kind: 'damaged' }));
  expect(await readFile(file, 'utf8')).toBe('one');
  expect(await readdir(folder)).toEqual(['photo.png']);
});

it('says why it could not, and leaves the old one as it was', async () => {
  const folder = await temporaryFolder();
  await mkdir(path.join(folder, 'sheet.txt'));
  expect(await writeWhole(path.join(folder, 'sheet.txt'), 'text')).toMatchObject({ ok: false, failure: { kind: 'disk' } });
  expect(await readdir(folder)).toEqual(['sheet.txt']);
});
