import { fail, ok, type Result } from '../domain/result';
import { ageCodec, recipientOf, type Identity } from '../storage/age';
import { isKeyName } from '../storage/keyFiles';
import type { Store, StoredFile, StoreFailure } from '../storage/store';
import { CACHE } from './cache';
import { FORMER_FILES, readFormer, writeFormer } from './former';
import type { LoadingProgress } from './loading';

/** Files sealed anew at once. */
const AT_ONCE = 8;

/**
 * What came of a file that may be sealed with a former key. `as-it-was`: it is not, it is gone, or no key of the
 * journal opens it.
 */
type Resealed = 'as-it-was' | 'anew' | { readonly unread: StoreFailure };

/**
 * Seals a file anew where only a former identity opens it. Fails where it cannot be written, or the folder is out of
 * reach.
 */
export type Reseal = (path: string) => Promise<Result<Resealed, StoreFailure>>;

/** `files`: as they lie on the disk. */
export async function makeReseal(files: Store, identity: Identity, former: readonly Identity[]): Promise<Reseal> {
  const [present, before] = [await ageCodec(identity), await ageCodec(identity, former)];

  function unread(failure: StoreFailure): Result<Resealed, StoreFailure> {
    if (failure.kind === 'folder-gone') return fail(failure);
    return ok(failure.kind === 'not-found' ? 'as-it-was' : { unread: failure });
  }

  return async (path) => {
    const isPresent = await present.openPart((from, length) => files.readPart(path, from, length), 0, 1);
    if (isPresent.ok) return ok('as-it-was');
    if (isPresent.failure.kind !== 'damaged') return unread(isPresent.failure);
    const sealed = await files.read(path);
    if (!sealed.ok) return unread(sealed.failure);
    const opened = await before.open(sealed.value);
    if (!opened.ok) return ok('as-it-was');
    const written = await files.write(path, await present.seal(opened.value));
    return written.ok ? ok('anew') : written;
  };
}

/** The files of a journal that a former key may have sealed, whatever they are called. */
export function maySealed(listed: readonly StoredFile[]): readonly string[] {
  return listed.flatMap(({ path, foreign }) =>
    foreign || FORMER_FILES.includes(path) || isKeyName(path) ? [] : [path],
  );
}

/**
 * Seals every file anew that only a former identity opens, until none is left. It may stop anywhere: each file is
 * replaced whole, opens with one of the two identities, and the former ones are kept beside them. Goes on where it
 * stopped. A single file that cannot be read or written now keeps nobody out: it is passed over, as one that comes
 * late. Fails with `locked` where it is told to stop. `files`: as they lie on the disk.
 */
export async function finishResealing(
  files: Store,
  identity: Identity,
  progress: LoadingProgress,
  stop?: AbortSignal,
): Promise<Result<'nothing' | 'done', StoreFailure>> {
  const former = await readFormer(files, identity);
  if (!former.isUnfinished) return ok('nothing');
  const reseal = await makeReseal(files, identity, former.identities);
  const removed = await files.remove(`${CACHE}.age`);
  if (!removed.ok) return removed;
  const listed = await files.list('');
  if (!listed.ok) return listed;
  const paths = maySealed(listed.value);
  let next = 0;
  let done = 0;
  let failure: StoreFailure | undefined;

  async function goOn(): Promise<void> {
    for (let path = paths[next++]; path !== undefined && !failure && !stop?.aborted; path = paths[next++]) {
      const outcome = await reseal(path);
      if (!outcome.ok && STOPPING.includes(outcome.failure.kind)) failure ??= outcome.failure;
      progress(++done, paths.length);
    }
  }

  progress(0, paths.length);
  await Promise.all(Array.from({ length: AT_ONCE }, goOn));
  if (failure) return fail(failure);
  if (stop?.aborted) return fail({ kind: 'locked' });
  const written = await writeFormer(files, { ...former, isUnfinished: false }, [await recipientOf(identity)]);
  return written.ok ? ok('done') : written;
}

/** What is wrong with more than one file. */
const STOPPING: readonly StoreFailure['kind'][] = ['folder-gone', 'disk-full'];
