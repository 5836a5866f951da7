import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Opened } from '../../electron/contract/keeper';
import type { AnyRecord } from '../../electron/domain/records/record';
import { bytesOf } from '../../electron/journal/loadedRecord';
import { recordPath } from '../../electron/journal/paths';
import { printRecord } from '../../electron/journal/record';
import { ageCodec, generateIdentity, recipientOf, type Identity } from '../../electron/storage/age';
import { plainCodec, type Codec } from '../../electron/storage/encrypting';
import { makeJournalFolder } from '../../electron/storage/folder';
import { wrapIdentity } from '../../electron/storage/key';

export interface JournalOf {
  /** A folder that is missing or empty. */
  readonly folder: string;
  readonly records: readonly AnyRecord[];
  /** Null makes a plain journal. */
  readonly passphrase: string | null;
  /** The binary logarithm of scrypt's N. */
  readonly workFactor: number;
}

/** Files sealed and written at once. */
const AT_ONCE = 16;

/**
 * Makes a journal of these records; answers how this computer knows it. Nothing of the records is synced: ten thousand
 * would take minutes.
 */
export async function writeJournal({ folder, records, passphrase, workFactor }: JournalOf): Promise<Opened> {
  const identity = passphrase === null ? null : await generateIdentity();
  const recipient = identity && (await recipientOf(identity));
  const wrapped = identity && passphrase !== null ? await wrapIdentity(identity, passphrase, workFactor) : null;
  if (wrapped?.ok === false) throw new Error(`no key was made: ${wrapped.failure.kind}`);
  const made = await makeJournalFolder(folder, recipient && wrapped && { wrapped: wrapped.value, recipient });
  if (!made.ok) throw new Error(`no journal was made: ${made.failure.kind}`);
  await writeRecords(folder, records, await codecOf(identity));
  return { folder, recipient };
}

async function writeRecords(folder: string, records: readonly AnyRecord[], codec: Codec): Promise<void> {
  const waiting = records.values();
  await Promise.all(
    Array.from({ length: AT_ONCE }, async () => {
      for (const record of waiting) {
        const file = path.join(folder, recordPath(record.id) + codec.ending);
        await mkdir(path.dirname(file), { recursive: true });
        await writeFile(file, await codec.seal(bytesOf(printRecord(record))));
      }
    }),
  );
}

function codecOf(identity: Identity | null): Promise<Codec> {
  return identity ? ageCodec(identity) : Promise.resolve(plainCodec);
}
