import { fail, ok, type Result } from '../domain/result';
import { ageCodec, recipientOf, type Identity } from '../storage/age';
import { isKeyName } from '../storage/keyFiles';
import type { Store, StoreFailure } from '../storage/store';
import { CACHE } from './cache';
import { FORMER, readFormer, writeFormer } from './former';
import type { Progress } from './loading';

/** Files sealed anew at once. */
const AT_ONCE = 8;

/**
 * Seals every file anew that only a former identity opens, until none is left, whatever it is called. It may stop anywhere: each file
 * is replaced whole, opens with one of the two identities, and the former ones are kept beside them. Goes on where it stopped.
 * Fails with `locked` where it is told to stop. `files`: as they lie on the disk.
 */
export async function finishResealing(files: Store, identity: Identity, progress: Progress, stop?: AbortSignal): Promise<Result<'nothing' | 'done', StoreFailure>> {
  const former = await readFormer(files, identity);
  if (!former.isUnfinished) return ok('nothing');
  const [present, before] = [await ageCodec(identity), await ageCodec(identity, former.identities)];
  const removed = await files.remove(CACHE + present.ending);
  if (!removed.ok) return removed;
  const listed = await files.list('');
  if (!listed.ok) return listed;
  const paths = listed.value.filter(({ path, foreign }) => !foreign && path !== FORMER && !isKeyName(path)).map(({ path }) => path);
  let next = 0;
  let done = 0;
  let failure: StoreFailure | undefined;

  async function reseal(path: string): Promise<Result<unknown, StoreFailure>> {
    const isPresent = await present.openPart((from, length) => files.readPart(path, from, length), 0, 1);
    if (isPresent.ok || isPresent.failure.kind !== 'damaged') return isPresent.ok || isPresent.failure.kind === 'not-found' ? ok(null) : isPresent;
    const sealed = await files.read(path);
    const opened = sealed.ok ? await before.open(sealed.value) : sealed;
    // What no key of this journal opens is left as it is.
    return opened.ok ? files.write(path, await present.seal(opened.value)) : ok(null);
  }

  async function goOn(): Promise<void> {
    for (let path = paths[next++]; path !== undefined && !failure && !stop?.aborted; path = paths[next++]) {
      const outcome = await reseal(path);
      if (!outcome.ok) failure ??= outcome.failure;
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
