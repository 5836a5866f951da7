import { mkdir, open, rename, stat } from 'node:fs/promises';
import path from 'node:path';
import type { Opened } from '../../electron/contract/keeper';
import type { Id } from '../../electron/domain/id';
import type { Journal } from '../../electron/journal/journal';
import { recordPlace } from '../../electron/journal/places';
import type { Figure } from './figure';
import { inTurn, must, timeOf } from './timing';

const SAVES = 200;

/** How long a save takes until it is on the disk, as it is done while somebody writes. */
export async function benchSaving({ handlers }: Journal, { folder }: Opened, id: Id): Promise<readonly Figure[]> {
  const { record: entry, revision } = must(await handlers['records.get']({ id }));
  let base: string | null = revision;
  let { body } = entry;
  const bytes = new Uint8Array((await stat(path.join(folder, `${recordPlace(id)}.age`))).size);
  const beside = path.join(folder, '..', 'beside');
  await mkdir(beside);
  const save = () => timeOf(async () => {
    body += ' and';
    base = must(await handlers['records.save']({ record: { ...entry, body }, base })).revision;
  });
  const [measured, limit] = await inTurn(SAVES, save, () => timeOf(() => writeAlone(beside, bytes)));
  return [{ name: 'durable save', unit: 'ms', measured, limit: { name: 'write, sync, rename and sync of the folder', measured: limit }, aim: '3 × at most' }];
}

/** The least that leaves a file on the disk for good. */
async function writeAlone(folder: string, bytes: Uint8Array): Promise<void> {
  const file = await open(path.join(folder, 'new'), 'w');
  await file.writeFile(bytes);
  await file.sync();
  await file.close();
  await rename(path.join(folder, 'new'), path.join(folder, 'file'));
  if (process.platform === 'win32') return;
  const within = await open(folder, 'r');
  await within.sync();
  await within.close();
}
