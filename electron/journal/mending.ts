import { ok, type Result } from '../domain/result';
import { ageCodec } from '../storage/age';
import { checksumOf } from '../storage/checksum';
import { encryptingStore } from '../storage/encrypting';
import { fileStore } from '../storage/files';
import { writeReadme } from '../storage/folder';
import { KEY, KEY_BEGINNING } from '../storage/keyFiles';
import { MANIFEST, wholeManifest, writeManifest, type LyingManifest, type Manifest } from '../storage/manifest';
import { README } from '../storage/readme';
import type { Store, StoreFailure } from '../storage/store';
import { checksumsOf } from './former';
import { NOTES, noteSheetDue } from './notes';
import { RECORDS } from './paths';
import type { Claim, Proved } from './proving';

/** A manifest as it is needed, and whether it had to be written for that. */
export interface MendedManifest {
  readonly manifest: Manifest;
  readonly wasMended: boolean;
}

/** Where a damaged holdfast.json is kept, in case somebody else had put something into it. */
const ASIDE = `${MANIFEST}.damaged`;

/**
 * Brings what lies beside the records of an encrypted journal in order, once its identity is proved: a holdfast.json
 * that is damaged or missing is written anew, and a making that was broken off is finished. Fails only where there is
 * no holdfast.json and none can be written.
 */
export async function mendSealed(
  { folder, lying }: Claim,
  { identity, recipient, key, former }: Proved,
): Promise<Result<MendedManifest, StoreFailure>> {
  const files = fileStore(folder);
  const { parts, state } = lying;
  const mine = checksumOf(recipient);
  const formerChecksums = former.length > 0 ? await checksumsOf(former) : parts.formerChecksums;
  const manifest = wholeManifest(parts, {
    encrypted: true,
    recipientChecksum: mine,
    keyChecksums: await checksumsFor(files, lying, key),
    formerChecksums,
  });
  const fits =
    state === 'whole' &&
    parts.encrypted === true &&
    parts.recipientChecksum === mine &&
    parts.keyChecksums?.join() === manifest.keyChecksums.join() &&
    parts.formerChecksums?.join() === formerChecksums?.join();
  // Two journals may lie here. A holdfast.json that speaks of the other one is no damaged one.
  const isAnothers = state === 'whole' && parts.recipientChecksum !== mine && key?.name !== KEY;
  if (state === 'missing') {
    const store = encryptingStore(files, await ageCodec(identity, former));
    const noted = await store.stat(NOTES);
    if (!noted.ok && noted.failure.kind === 'not-found') await noteSheetDue(store);
  }
  await finishReadme(files, true, state);
  return fits || isAnothers ? ok({ manifest, wasMended: false }) : writeAnew(files, lying, manifest);
}

/** The same for a plain journal. */
export async function mendPlain(folder: string, lying: LyingManifest): Promise<Result<MendedManifest, StoreFailure>> {
  const files = fileStore(folder);
  const manifest = wholeManifest(lying.parts, { encrypted: false, recipientChecksum: null, keyChecksums: [] });
  await finishReadme(files, false, lying.state);
  return lying.state === 'whole' ? ok({ manifest, wasMended: false }) : writeAnew(files, lying, manifest);
}

async function writeAnew(
  files: Store,
  { state, bytes }: LyingManifest,
  manifest: Manifest,
): Promise<Result<MendedManifest, StoreFailure>> {
  // What the disk does not give now, it may give later.
  if (state === 'unreadable') return ok({ manifest, wasMended: false });
  if (state === 'damaged' && bytes.length > 0) await files.write(ASIDE, bytes);
  const written = await writeManifest(files, manifest);
  if (!written.ok && state === 'missing') return written;
  return ok({ manifest, wasMended: written.ok });
}

/** The checksums of key.age that belong into holdfast.json. */
async function checksumsFor(
  files: Store,
  { parts, state }: LyingManifest,
  key: Proved['key'],
): Promise<readonly string[]> {
  const listed = parts.keyChecksums ?? [];
  if (key?.name === KEY) return listed.includes(key.checksum) ? listed : [key.checksum];
  if (state === 'whole' || listed.length > 0) return listed;
  // Nobody knows whether it is whole; with the form of one it is taken for that.
  const bytes = await files.read(KEY);
  return bytes.ok && Buffer.from(bytes.value).toString('latin1').startsWith(KEY_BEGINNING)
    ? [checksumOf(bytes.value)]
    : [];
}

/** README.txt is the last file of a new journal. One that somebody removed later stays away. */
async function finishReadme(files: Store, encrypted: boolean, state: LyingManifest['state']): Promise<void> {
  const there = await files.stat(README);
  if (there.ok || there.failure.kind !== 'not-found') return;
  const records = state === 'missing' ? undefined : await files.list(RECORDS);
  if (records === undefined || (records.ok && records.value.length === 0)) await writeReadme(files, encrypted);
}
