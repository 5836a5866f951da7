import { replaceIdentity } from '../../electron/journal/keys';
import { prove } from '../../electron/journal/proving';
import { finishResealing } from '../../electron/journal/resealing';
import { fail } from '../../electron/domain/result';
import { generateIdentity, recipientOf } from '../../electron/storage/age';
import { fileStore } from '../../electron/storage/files';
import { wrapIdentity } from '../../electron/storage/key';
import { lookAtManifest } from '../../electron/storage/manifest';
import { makeSubject, must, PASSPHRASE, START, WORK_FACTOR, type Subject } from './subject';

/** Files that are sealed anew before it stops: some of them are, and some are not. */
const SEALED_ANEW = 4;

/**
 * A journal in the middle of a new key, under the passphrase it had: the computer stopped while the files were being
 * sealed anew, and remembers the recipient of before. Its recovery sheet is the new one.
 */
export async function makeHalfway(folder: string): Promise<Subject> {
  const subject = await makeSubject(folder);
  const files = fileStore(folder);
  const claim = { folder, lying: must(await lookAtManifest(files)), remembered: null };
  const identity = await generateIdentity();
  const wrapped = must(await wrapIdentity(identity, PASSPHRASE, WORK_FACTOR));
  const key = { wrapped, recipient: await recipientOf(identity), clock: () => START };
  must(await replaceIdentity(files, claim, must(await prove(claim, { passphrase: PASSPHRASE })), key));
  let left = SEALED_ANEW;
  const stopped = await finishResealing(
    {
      ...files,
      write: (path, bytes) =>
        left-- > 0 ? files.write(path, bytes) : Promise.resolve(fail({ kind: 'disk-full' as const })),
    },
    identity,
    () => undefined,
  );
  if (stopped.ok) throw new Error('nothing was left to be sealed anew');
  return { ...subject, identity, isHalfway: true };
}
