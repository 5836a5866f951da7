import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { blankRecord } from '../../electron/domain/records/blank';
import { newId } from '../../electron/domain/id';
import { momentAt } from '../../electron/domain/time/moment';
import type { AnyRecord, RecordOf } from '../../electron/domain/records/record';
import { writeJournal } from '../../build/sample/folder';
import type { Place } from './place';

/** Makes a journal of records that this place knows, a plain one without a passphrase. */
export async function keepRecords(
  { profile, journal }: Place,
  records: readonly AnyRecord[],
  passphrase: string | null = null,
): Promise<void> {
  const known = await writeJournal({ folder: journal, records, passphrase, workFactor: 10 });
  writeFileSync(path.join(profile, 'settings.json'), JSON.stringify({ journals: [known] }));
}

/** Somebody whom a journal is about, and who is in its foreground. */
export function somebody(name = 'M', role = 'therapist'): RecordOf<'person'> {
  const now = momentAt(Date.now());
  return { ...blankRecord('person', newId(), now), name, role, present: now };
}
