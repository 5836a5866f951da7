import { z } from 'zod';
import { isId, type Id } from '../domain/id';
import { fail, ok, type Result } from '../domain/result';
import { MOST_WHOLE } from '../storage/reading';
import type { Store, StoreFailure } from '../storage/store';
import { bytesOf, utf8Of } from './loadedRecord';

/** Several changes that were decided together and are being carried out; there only as long as that takes. */
export const PENDING = 'pending.json';
/** Changes of which one could not be carried out: all of them are being taken back. */
export const WITHDRAWN = 'withdrawn.json';

/** Most bytes of what is written down: what cannot be read again is not begun. Sealing adds less than the rest. */
const MOST_PENDING = MOST_WHOLE - 1024 * 1024;

/** One file of several that change together; null is no file. */
export interface Step {
  /** As the store names it. */
  readonly path: string;
  readonly before: string | null;
  readonly after: string | null;
}

/** SECURITY: whoever can write into the folder can write this file; it reaches no file but records and the trash. */
const pathForm = z.string().regex(/^(?:records\/[a-z2-7]{2}|trash)\/[a-z2-7]{26}[^/]*\.md$/);
const stepsForm = z
  .array(z.object({ path: pathForm, before: z.string().nullable(), after: z.string().nullable() }).readonly())
  .readonly();

/**
 * Writes down what is going to be done. From then on it is done, whatever becomes of this process. Fails with
 * `too-much`, and has written nothing, where its text is too long to be read again.
 */
export async function decide(
  store: Store,
  steps: readonly Step[],
): Promise<Result<unknown, StoreFailure | { readonly kind: 'too-much' }>> {
  const characters = steps.reduce((sum, { before, after }) => sum + (before?.length ?? 0) + (after?.length ?? 0), 0);
  if (characters > MOST_PENDING) return fail({ kind: 'too-much' });
  const bytes = bytesOf(JSON.stringify(steps));
  if (bytes.length > MOST_PENDING) return fail({ kind: 'too-much' });
  const written = await store.write(PENDING, bytes);
  // It may lie there all the same.
  if (!written.ok) await store.remove(PENDING);
  return written;
}

/**
 * Carries out, or takes back, what a crash has left in the middle. True where there was something. A file that is
 * neither as it was nor as it was to be is newer than both and stays; `keep` is given the text that would have been
 * there.
 */
export async function finishPending(
  store: Store,
  keep: (id: Id, source: string) => Promise<unknown>,
): Promise<Result<boolean, StoreFailure>> {
  const withdrawn = await finish(
    store,
    WITHDRAWN,
    (steps) => steps.toReversed().map(({ path, before, after }) => ({ path, before: after, after: before })),
    keep,
  );
  if (!withdrawn.ok) return withdrawn;
  const carriedOut = await finish(store, PENDING, (steps) => steps, keep);
  return carriedOut.ok ? ok(withdrawn.value || carriedOut.value) : carriedOut;
}

/** Failures to read of which no change of ours is the cause: they hold up no other one. */
const NOT_OURS: ReadonlySet<StoreFailure['kind']> = new Set(['not-found', 'damaged', 'oversized']);

async function finish(
  store: Store,
  file: string,
  order: (steps: readonly Step[]) => readonly Step[],
  keep: (id: Id, source: string) => Promise<unknown>,
): Promise<Result<boolean, StoreFailure>> {
  const bytes = await store.read(file);
  if (!bytes.ok) return NOT_OURS.has(bytes.failure.kind) ? ok(false) : bytes;
  for (const step of order(stepsIn(bytes.value))) {
    const done = await take(store, step, keep);
    if (!done.ok) return done;
  }
  const removed = await store.remove(file);
  return removed.ok ? ok(true) : removed;
}

async function take(
  store: Store,
  { path, before, after }: Step,
  keep: (id: Id, source: string) => Promise<unknown>,
): Promise<Result<unknown, StoreFailure>> {
  const lying = await store.read(path);
  if (!lying.ok && lying.failure.kind !== 'not-found' && lying.failure.kind !== 'damaged') return lying;
  const present = lying.ok ? utf8Of(lying.value) : lying.failure.kind === 'not-found' ? null : undefined;
  if (present === after) return after === null ? ok(null) : store.sync(path);
  if (present === before) return after === null ? store.remove(path) : store.write(path, bytesOf(after));
  const id = path.slice(path.lastIndexOf('/') + 1).slice(0, 26);
  if (after !== null && isId(id)) await keep(id, after);
  return ok(null);
}

/** None where the file is not what Holdfast writes. */
function stepsIn(bytes: Uint8Array): readonly Step[] {
  try {
    const steps = stepsForm.safeParse(JSON.parse(utf8Of(bytes) ?? ''));
    return steps.success ? steps.data : [];
  } catch {
    return [];
  }
}
