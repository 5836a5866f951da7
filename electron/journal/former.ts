import { fail, ok, type Result } from '../domain/result';
import { ageCodec, parseIdentity, recipientOf, sealFor, type Identity, type Recipient } from '../storage/age';
import { checksumOf } from '../storage/checksum';
import type { Store, StoreFailure } from '../storage/store';
import { bytesOf, utf8Of } from './loadedRecord';

/**
 * The files with the identities that a journal had before its present one, in the form of age-keygen, sealed to the
 * present one: what another computer sealed before it knew of the new key can still be opened. It is also the proof
 * that the new key is the owner's: whoever wrote it had the old identity. The second one is the first once more, since
 * one damaged file would else shut the owner out in the middle of a new key.
 */
export const FORMER_FILES: readonly string[] = ['former.age', 'former-copy.age'];

/** Stands in them until every file is sealed anew. */
const UNFINISHED = '# Not every file is sealed with the new key yet.';

export interface Former {
  /** The last one first. */
  readonly identities: readonly Identity[];
  readonly isUnfinished: boolean;
}

const NONE: Former = { identities: [], isUnfinished: false };

/**
 * The former identities of the journal with this identity; none where there is no such file, or none that was sealed
 * for it. `files`: as they lie on the disk.
 */
export async function readFormer(files: Store, identity: Identity): Promise<Former> {
  const codec = await ageCodec(identity);
  for (const name of FORMER_FILES) {
    const sealed = await files.read(name);
    const opened = sealed.ok ? await codec.open(sealed.value) : sealed;
    const lines = (opened.ok ? (utf8Of(opened.value) ?? '') : '').split('\n');
    const identities = lines.flatMap((line) => parseIdentity(line) ?? []).filter((one) => one !== identity);
    if (identities.length > 0) return { identities, isUnfinished: lines.includes(UNFINISHED) };
  }
  return NONE;
}

/** Writes them for those who hold the identities of `recipients`; last the one that is read first: it counts. */
export async function writeFormer(
  files: Store,
  { identities, isUnfinished }: Former,
  recipients: readonly Recipient[],
): Promise<Result<null, StoreFailure>> {
  const lines = [
    '# The keys that this Holdfast journal had before, the last one first',
    ...(isUnfinished ? [UNFINISHED] : []),
    ...identities,
  ];
  const sealed = await sealFor(recipients, bytesOf(`${lines.join('\n')}\n`));
  for (const name of FORMER_FILES.toReversed()) {
    const written = await files.write(name, sealed);
    if (!written.ok) return fail(written.failure);
  }
  return ok(null);
}

/** The checksums of their recipients, by which holdfast.json says that a recovery sheet is from before. */
export function checksumsOf(identities: readonly Identity[]): Promise<readonly string[]> {
  return Promise.all(identities.map(async (identity) => checksumOf(await recipientOf(identity))));
}
