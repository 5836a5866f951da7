import { z } from 'zod';
import { idForm, momentForm } from '../contract/sharedForms';
import type { Id } from '../domain/id';
import { momentAt } from '../domain/time/moment';
import { ok, type Result } from '../domain/result';
import type { Store, StoreFailure } from '../storage/store';
import { bytesOf, utf8Of } from './loadedRecord';

/** What the journal remembers about itself, sealed like everything else; what others put there stays. */
export const NOTES = 'journal.json';

const notesForm = z.looseObject({
  /** When the recovery sheet was last printed or saved. */
  recoverySheet: momentForm.optional().catch(undefined),
  /** The key is new, and its recovery sheet was neither kept nor put off. */
  sheetIsDue: z.boolean().optional().catch(undefined),
  /** Records whose files are gone, and that nobody misses. */
  letGo: z.array(idForm).readonly().optional().catch(undefined),
});
export type Notes = z.infer<typeof notesForm>;

/** The notes; none where they are missing or cannot be read. `store`: the journal's, sealed or plain. */
export async function readNotes(store: Store): Promise<Notes> {
  return notesIn(await store.read(NOTES));
}

/** Notes that the recovery sheet of a new key has to be shown. */
export function noteSheetDue(store: Store): Promise<Result<null, StoreFailure>> {
  return note(store, { sheetIsDue: true, recoverySheet: undefined });
}

/** Notes that the recovery sheet was printed or saved. `now`: milliseconds since 1970. */
export function noteSheetKept(store: Store, now: number): Promise<Result<null, StoreFailure>> {
  return note(store, { recoverySheet: momentAt(now), sheetIsDue: undefined });
}

/** Notes that somebody decided to make the recovery sheet later. */
export function noteSheetPutOff(store: Store): Promise<Result<null, StoreFailure>> {
  return note(store, { sheetIsDue: undefined });
}

/** Notes that a record whose file is gone is not missed. */
export async function noteLetGo(store: Store, id: Id): Promise<Result<null, StoreFailure>> {
  const { letGo = [] } = await readNotes(store);
  return note(store, { letGo: [...letGo.filter((other) => other !== id), id] });
}

/** Notes that records of which somebody had let go are there again; changes nothing where all is noted so. */
export async function noteBack(store: Store, ids: readonly Id[]): Promise<Result<null, StoreFailure>> {
  const { letGo = [] } = await readNotes(store);
  const left = letGo.filter((id) => !ids.includes(id));
  return left.length < letGo.length ? note(store, { letGo: left.length > 0 ? left : undefined }) : ok(null);
}

async function note(store: Store, change: Notes): Promise<Result<null, StoreFailure>> {
  const there = await store.read(NOTES);
  // What the disk does not give now is not written over.
  if (!there.ok && there.failure.kind !== 'not-found' && there.failure.kind !== 'damaged') return there;
  const written = await store.write(NOTES, bytesOf(`${JSON.stringify({ ...notesIn(there), ...change }, null, 2)}\n`));
  return written.ok ? ok(null) : written;
}

function notesIn(bytes: Result<Uint8Array, StoreFailure>): Notes {
  const notes = notesForm.safeParse(bytes.ok ? jsonOf(bytes.value) : undefined);
  return notes.success ? notes.data : {};
}

function jsonOf(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(utf8Of(bytes) ?? '');
  } catch {
    return undefined;
  }
}
