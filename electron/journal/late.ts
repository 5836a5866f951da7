import { setTimeout as pause } from 'node:timers/promises';
import { isId } from '../domain/id';
import { storePath } from '../storage/encrypting';
import { reasonOf } from './loadedRecord';
import { RECORDS } from './paths';
import { maySealed, type Reseal } from './resealing';
import type { OpenJournal } from './openJournal';

/** After each file that is looked at, in milliseconds: nobody waits for it, and whoever writes is not to notice. */
const BREATH = 3;

/**
 * Seals anew what came late: from another computer, which had not heard of the journal's new key and used a former one.
 * What cannot be read or written for now is listed, and opens with the former key until the next time.
 */
export async function sealLate(journal: OpenJournal, reseal: Reseal, stop: AbortSignal): Promise<void> {
  const listed = await journal.files.list('');
  if (!listed.ok) return;
  for (const path of maySealed(listed.value)) {
    if (stop.aborted) return;
    await journal.turns.take(turnFor(journal, path), () => sealOne(journal, reseal, path));
    await pause(BREATH, undefined, { ref: false });
  }
  journal.changed([]);
}

async function sealOne({ notice, reconcileFile: look }: OpenJournal, reseal: Reseal, path: string): Promise<void> {
  const isRecord = path.startsWith(`${RECORDS}/`);
  const done = await reseal(path);
  if (!done.ok) {
    if (done.failure.kind !== 'folder-gone') notice(path, 'former-key');
  } else if (done.value === 'anew') {
    notice(path, undefined);
    // Its size and time are other ones now.
    if (isRecord) await look(path);
  } else if (done.value !== 'as-it-was' && !isRecord) notice(path, reasonOf(done.value.unread));
}

/** In which turn a file is written: its record's, or its own. */
function turnFor({ codec }: OpenJournal, path: string): string {
  const id = path
    .split('/')
    .map((part) => part.slice(0, 26))
    .find(isId);
  return id ?? storePath(codec, path) ?? path;
}
