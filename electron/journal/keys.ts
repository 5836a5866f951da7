import type { Unread } from '../contract/search';
import type { Failure } from '../contract/failure';
import { ok, type Result } from '../domain/result';
import { checksumOf } from '../storage/checksum';
import { fileStore } from '../storage/files';
import { journalFiles, replaceKey } from '../storage/folder';
import { KEY, KEY_BEGINNING, keyFiles, openKeyFile } from '../storage/keyFiles';
import { wholeManifest } from '../storage/manifest';
import { stampOf } from './places';
import type { Claim, Proved } from './proving';

/** The keys in the folder that are not the one with which the journal opens. */
export async function keysBeside(folder: string, { key }: Proved): Promise<readonly Unread[]> {
  const names = await keyFiles(folder);
  return names.ok ? names.value.filter((name) => name !== (key?.name ?? KEY)).map((file) => ({ file, reason: 'another-key' })) : [];
}

export interface Renewing {
  readonly clock: () => number;
  /** The passphrase until now, where that is known. */
  readonly before?: string;
}

/** Puts a new wrapping of the journal's identity in the place of key.age. A key of another journal that lies there stays, under another name. */
export async function renewKey({ folder, lying: { parts, state } }: Claim, proved: Proved, wrapped: Uint8Array, { clock, before }: Renewing): Promise<Result<null, Failure>> {
  const files = journalFiles(folder);
  const mine = checksumOf(proved.recipient);
  const isAnothers = proved.key ? proved.key.name !== KEY : state === 'whole' && parts.recipientChecksum !== mine;
  if (isAnothers && await hasForm(folder)) {
    const aside = await files.move(KEY, `key.other-${stampOf(clock())}.age`);
    if (!aside.ok) return aside;
  }
  const manifest = wholeManifest(parts, { encrypted: true, recipientChecksum: mine, keyChecksums: parts.keyChecksums ?? [] });
  const replaced = await replaceKey(files, manifest, wrapped);
  if (!replaced.ok) return replaced;
  if (before !== undefined) await removeOld(folder, proved, before);
  return ok(null);
}

/** SECURITY: a copy of the old key, as a sync tool leaves it, would go on opening the journal with the old passphrase. */
async function removeOld(folder: string, { identity }: Proved, before: string): Promise<void> {
  const files = journalFiles(folder);
  const names = await keyFiles(folder);
  for (const name of names.ok ? names.value.filter((one) => one !== KEY) : []) {
    const opened = await openKeyFile(files, name, before, undefined);
    if (opened.ok && opened.value.identity === identity) await files.remove(name);
  }
}

/** Whether what lies there as key.age has the form of one. */
async function hasForm(folder: string): Promise<boolean> {
  const bytes = await fileStore(folder).read(KEY);
  return bytes.ok && Buffer.from(bytes.value).toString('latin1').startsWith(KEY_BEGINNING);
}
