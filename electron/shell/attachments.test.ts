import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, it } from 'vitest';
import { newAttachment, PIECE } from '../domain/attachment';
import { fail, ok } from '../domain/result';
import { writeDurably } from '../storage/durable';
import { temporaryFolder } from '../storage/testing/place';
import { attachmentHandlers } from './attachments';

const file = newAttachment('png');

/** Saves without asking where. `lost`: the keeper cannot read from there on. */
async function saved(bytes: Uint8Array, lost = Infinity) {
  const folder = await temporaryFolder();
  const request = (_: string, input: unknown) => {
    const { from } = input as { readonly from: number };
    return Promise.resolve(from >= lost ? fail({ kind: 'damaged' }) : ok({ bytes: bytes.slice(from, from + PIECE), total: bytes.length }));
  };
  const handlers = attachmentHandlers({ request }, async (name, make) => {
    const written = await writeDurably(path.join(folder, name), await make());
    return written.ok ? ok(null) : written;
  });
  return { folder, outcome: await handlers['attachments.save']({ file, name: 'lake.png' }) };
}

it.each([0, 1, PIECE, 2 * PIECE + 1])('a copy has all %i bytes of a file', async (size) => {
  const bytes = Uint8Array.from({ length: size }, (_, at) => at % 251);
  const { folder, outcome } = await saved(bytes);
  expect(outcome).toEqual(ok(null));
  expect(Buffer.compare(await readFile(path.join(folder, 'lake.png')), bytes)).toBe(0);
});

it('nothing is left of a copy that could not be read to its end', async () => {
  const { folder, outcome } = await saved(new Uint8Array(3 * PIECE), 2 * PIECE);
  expect(outcome).toEqual(fail({ kind: 'damaged' }));
  expect(await readdir(folder)).toEqual([]);
});
