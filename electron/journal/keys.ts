import type { Unread } from '../contract/search';
import type { Failure } from '../contract/failure';
import { ok, type Result } from '../domain/result';
import { checksumOf } from '../storage/checksum';
import { journalFiles, replaceKey, type KeyToWrite } from '../storage/folder';
import { KEY, KEY_BEGINNING, keyFiles, openKeyFile } from '../storage/keyFiles';
import { wholeManifest } from '../storage/manifest';
import type { Store } from '../storage/store';
import { checksumsOf, writeFormer } from './former';
import { stampOf } from './paths';
import type { Claim, Proved } from './proving';

/** The keys in the folder that are not the journal's own; null: it has none. */
export async function keysBeside(folder: string, own: string | null): Promise<readonly Unread[]> {
  const names = await keyFiles(folder);
  return names.ok ? names.value.filter((name) => name !== own).map((file) => ({ file, reason: 'another-key' })) : [];
}

export interface Renewing {
  readonly clock: () => number;
  /** The passphrase until now, where that is known. */
  readonly before?: string;
}

/**
 * Puts a new wrapping of the journal's identity in the place of key.age. A key of another journal that lies there
 * stays, under another name.
 */
export async function renewKey(
  claim: Claim,
  proved: Proved,
  wrapped: Uint8Array,
  { clock, before }: Renewing,
): Promise<Result<null, Failure>> {
  const {
    folder,
    lying: { parts },
  } = claim;
  const files = journalFiles(folder);
  const mine = checksumOf(proved.recipient);
  const aside = await putAside(files, claim, proved, clock);
  if (!aside.ok) return aside;
  const manifest = wholeManifest(parts, {
    encrypted: true,
    recipientChecksum: mine,
    keyChecksums: parts.keyChecksums ?? [],
    formerChecksums: parts.formerChecksums,
  });
  const replaced = await replaceKey(files, manifest, wrapped);
  if (!replaced.ok) return replaced;
  if (before !== undefined) await removeOld(folder, proved, before);
  return ok(null);
}

/** A new identity, wrapped with the passphrase that it is to have. */
export interface NextKey extends KeyToWrite {
  readonly clock: () => number;
}

/**
 * Puts a new identity in the place of the present one: from here on the journal is the new one's. The files follow when
 * it is opened next; until then, and for what comes later from another computer, the former identity lies beside,
 * sealed for the new one. `files`: as they lie on the disk.
 */
export async function replaceIdentity(
  files: Store,
  claim: Claim,
  proved: Proved,
  { wrapped, recipient, clock }: NextKey,
): Promise<Result<null, Failure>> {
  const { parts } = claim.lying;
  const former = [proved.identity, ...proved.former];
  // Also for the present one, which is the only one if all stops here.
  const kept = await writeFormer(files, { identities: former, isUnfinished: true }, [recipient, proved.recipient]);
  if (!kept.ok) return kept;
  const aside = await putAside(files, claim, proved, clock);
  if (!aside.ok) return aside;
  const manifest = wholeManifest(parts, {
    encrypted: true,
    recipientChecksum: checksumOf(proved.recipient),
    keyChecksums: parts.keyChecksums ?? [],
    formerChecksums: parts.formerChecksums,
  });
  const replaced = await replaceKey(files, manifest, wrapped, {
    recipientChecksum: checksumOf(recipient),
    formerChecksums: await checksumsOf(former),
  });
  if (replaced.ok) return ok(null);
  // Once the key is there it is the journal's, whatever else could not be written.
  const lying = await files.read(KEY);
  return lying.ok && checksumOf(lying.value) === checksumOf(wrapped) ? ok(null) : replaced;
}

/** Gives the key of another journal that lies there as key.age another name. */
async function putAside(
  files: Store,
  { lying: { parts, state } }: Claim,
  { key, recipient }: Proved,
  clock: () => number,
): Promise<Result<null, Failure>> {
  const isAnothers = key ? key.name !== KEY : state === 'whole' && parts.recipientChecksum !== checksumOf(recipient);
  return isAnothers && (await hasForm(files)) ? files.move(KEY, `key.other-${stampOf(clock())}.age`) : ok(null);
}

/**
 * SECURITY: a copy of the old key, as a sync tool leaves it, would go on opening the journal with the old passphrase.
 */
async function removeOld(folder: string, { identity }: Proved, before: string): Promise<void> {
  const files = journalFiles(folder);
  const names = await keyFiles(folder);
  for (const name of names.ok ? names.value.filter((one) => one !== KEY) : []) {
    const opened = await openKeyFile(files, name, before, undefined);
    if (opened.ok && opened.value.identity === identity) await files.remove(name);
  }
}

/** Whether what lies there as key.age has the form of one. */
async function hasForm(files: Store): Promise<boolean> {
  const bytes = await files.read(KEY);
  return bytes.ok && Buffer.from(bytes.value).toString('latin1').startsWith(KEY_BEGINNING);
}
