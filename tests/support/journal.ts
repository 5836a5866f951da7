import { writeFileSync } from 'node:fs';
import path from 'node:path';
import type { AnyRecord } from '../../electron/domain/records/record';
import { writeJournal } from '../../build/sample/folder';
import type { Place } from './place';

/** Makes a plain journal of records that this place knows, for a journey that begins with some. */
export async function keepRecords({ profile, journal }: Place, records: readonly AnyRecord[]): Promise<void> {
  const known = await writeJournal({ folder: journal, records, passphrase: null, workFactor: 10 });
  writeFileSync(path.join(profile, 'settings.json'), JSON.stringify({ journals: [known] }));
}
