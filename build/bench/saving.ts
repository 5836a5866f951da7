import { mkdir, open, rename, stat } from 'node:fs/promises';
import path from 'node:path';
import type { Opened } from '../../electron/contract/keeper';
import type { Entry } from '../../electron/domain/kinds/entry';
import type { Journal } from '../../electron/journal/journal';
import { recordPath } from '../../electron/journal/paths';
import type { Figure } from './figure';
import type { Size } from './size';
import { inTurn, must, timeOf } from './timing';

const SAVES = 200;
/** Several records are changed as one so often. */
const CHANGES = 30;
/** So many of them. */
const SEVERAL = 3;
const ALONE = 'write, sync, rename and sync of the folder';

/**
 * How long a save takes until it is on the disk, as it is done while somebody writes, and a change of several records.
 */
export async function benchSaving(
  { handlers }: Journal,
  { folder }: Opened,
  entries: readonly Entry[],
  size: Size,
): Promise<readonly Figure[]> {
  const [one, ...others] = await Promise.all(
    entries.slice(0, 1 + SEVERAL).map(async ({ id }) => {
      const { record, revision } = must(await handlers['records.get']({ id }));
      const bytes = new Uint8Array((await stat(path.join(folder, `${recordPath(id)}.age`))).size);
      return { record, revision, bytes };
    }),
  );
  if (!one) throw new Error('no entries were made');
  const beside = path.join(folder, '..', 'beside');
  await mkdir(beside);
  let {
    revision: base,
    record: { body },
  } = one;
  const save = () =>
    timeOf(async () => {
      body += ' and';
      base = must(await handlers['records.save']({ record: { ...one.record, body }, base })).revision;
    });
  const saved = await inTurn(size.of(SAVES), save, () => timeOf(() => writeAlone(beside, one.bytes)));
  let present: readonly { readonly record: (typeof one)['record']; readonly revision: string }[] = others;
  const change = () =>
    timeOf(async () => {
      const changes = present.map(({ record, revision }) => ({
        kind: 'save' as const,
        record: { ...record, body: `${record.body} and` },
        base: revision,
      }));
      present = must(await handlers['records.change']({ changes })).records;
    });
  const changed = await inTurn(size.of(CHANGES), change, () =>
    timeOf(async () => {
      for (const { bytes } of others) await writeAlone(beside, bytes);
    }),
  );
  return [
    {
      name: 'durable save',
      unit: 'ms',
      measured: saved[0],
      limit: { name: ALONE, measured: saved[1] },
      aim: '3 × at most',
    },
    {
      name: `change of ${SEVERAL} records as one`,
      unit: 'ms',
      measured: changed[0],
      limit: { name: `${ALONE}, of each`, measured: changed[1] },
    },
  ];
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
