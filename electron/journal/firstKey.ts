import { fail, ok, type Result } from '../domain/result';
import { ageCodec, sealFor, type Identity } from '../storage/age';
import { checksumOf } from '../storage/checksum';
import { writeReadme, type KeyToWrite } from '../storage/folder';
import { isKeyName, KEY } from '../storage/keyFiles';
import { MANIFEST, writeManifest, type Manifest } from '../storage/manifest';
import { README } from '../storage/readme';
import type { Store, StoredFile, StoreFailure } from '../storage/store';
import { CACHE } from './cache';
import type { LoadingProgress } from './loading';
import { bytesOf } from './loadedRecord';
import { noteSheetDue, noteSheetPutOff } from './notes';
import { stampOf } from './paths';

/**
 * The file that stands in a journal which was given its first key, until nothing in it is readable any more. It is
 * sealed for that key, so that nobody who only writes to the folder can have plain files taken into a sealed journal.
 */
export const FIRST_KEY = 'first-key.age';

/** Whether a journal without a passphrase was given one. `files`: as they lie on the disk. */
export async function hasFirstKey(files: Store): Promise<boolean> {
  const there = await files.stat(FIRST_KEY);
  return there.ok;
}

/**
 * Gives a plain journal its first key: from the last write on it opens with that key alone. The files follow when it is
 * opened next. A key that lies there and is not its own gets another name. Where it cannot be done the journal is the
 * plain one that it was. `now`: milliseconds since 1970. `files`: as they lie on the disk.
 */
export async function giveFirstKey(
  files: Store,
  manifest: Manifest,
  { wrapped, recipient }: KeyToWrite,
  now: number,
): Promise<Result<null, StoreFailure>> {
  const aside = await files.move(KEY, `key.other-${stampOf(now)}.age`);
  if (!aside.ok && aside.failure.kind !== 'not-found') return aside;
  const sealed: Manifest = {
    ...manifest,
    encrypted: true,
    keyChecksums: [checksumOf(wrapped)],
    recipientChecksum: checksumOf(recipient),
  };
  const steps = [
    () => noteSheetDue(files),
    () => files.write(KEY, wrapped),
    () => writeManifest(files, sealed),
    async () => files.write(FIRST_KEY, await sealFor([recipient], bytesOf('Not every file is sealed yet.\n'))),
  ];
  for (const step of steps) {
    const done = await step();
    if (done.ok) continue;
    await writeManifest(files, manifest);
    await files.remove(KEY);
    await noteSheetPutOff(files);
    return done;
  }
  return ok(null);
}

/**
 * Seals every file of a journal that was given its first key, one after the other, until none is readable. It may
 * stop anywhere: a file is there sealed before it goes as it was. Goes on where it stopped. A single file that cannot
 * be read now keeps nobody out: then it has `begun`, and goes on at the next opening. Fails with `locked` where it is
 * told to stop.
 * `files`: as they lie on the disk.
 */
export async function finishFirstKey(
  files: Store,
  identity: Identity,
  progress: LoadingProgress,
  stop?: AbortSignal,
): Promise<Result<'whole' | 'begun', StoreFailure>> {
  const mark = await files.read(FIRST_KEY);
  const codec = await ageCodec(identity);
  // SECURITY: who cannot seal for this key has no say in what belongs to its journal.
  if (!mark.ok || !(await codec.open(mark.value)).ok) return ok('whole');
  const removed = await files.remove(CACHE);
  if (!removed.ok) return removed;
  const listed = await files.list('');
  if (!listed.ok) return listed;
  const paths = readable(listed.value);
  let isWhole = true;
  for (const [done, path] of paths.entries()) {
    if (stop?.aborted) return fail({ kind: 'locked' });
    progress(done, paths.length);
    const plain = await files.read(path);
    const written = plain.ok ? await files.write(`${path}.age`, await codec.seal(plain.value)) : plain;
    const gone = written.ok ? await files.remove(path) : written;
    if (gone.ok || gone.failure.kind === 'not-found') continue;
    if (gone.failure.kind === 'folder-gone' || gone.failure.kind === 'disk-full') return fail(gone.failure);
    isWhole = false;
  }
  const told = await writeReadme(files, true);
  if (!told.ok) return told;
  if (!isWhole) return ok('begun');
  const unmarked = await files.remove(FIRST_KEY);
  return unmarked.ok ? ok('whole') : unmarked;
}

/** What of a journal lies there as it was written, whatever it is called. */
function readable(listed: readonly StoredFile[]): readonly string[] {
  return listed.flatMap(({ path, foreign }) =>
    foreign || path.endsWith('.age') || path === README || path.startsWith(MANIFEST) || isKeyName(path) ? [] : [path],
  );
}
