import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { fail, ok, type Result } from '../domain/result';
import { recipientOf, type Identity, type Recipient } from './age';
import { checksumOf } from './checksum';
import { isClutter } from './clutter';
import { codeOf, isTemporary, makeFolder, storeFailure } from './durable';
import { fileStore } from './files';
import { unwrapIdentity, type KeyFailure } from './key';
import { encryptedManifest, MANIFEST, parseManifest, plainManifest, writeManifest, type Manifest } from './manifest';
import { ENCRYPTED_README, PLAIN_README, README } from './readme';
import type { Store, StoreFailure } from './store';

/** The file that holds the identity, wrapped with the passphrase. */
export const KEY = 'key.age';

/** What a folder is, before anything is done with it. `missing` will be made. */
export type FolderKind = 'missing' | 'empty' | 'journal' | 'plain-journal' | 'something-else';

/** The store of a journal that exists. A drive that was pulled out counts as gone, even where its empty folder stays. */
export function journalFiles(folder: string): Store {
  return fileStore(folder, MANIFEST);
}

/** What lies in a folder; what systems and sync tools leave there does not count. A damaged or newer journal is still a journal. */
export async function inspectFolder(folder: string): Promise<Result<FolderKind, StoreFailure>> {
  try {
    const names = (await readdir(folder)).filter((name) => !isClutter(name) && !isTemporary(name));
    if (names.length === 0) return ok('empty');
    if (!names.includes(MANIFEST)) return ok('something-else');
    const bytes = await fileStore(folder).read(MANIFEST);
    if (!bytes.ok) return bytes;
    const manifest = parseManifest(bytes.value);
    const encrypted = names.includes(KEY) || (manifest.ok && manifest.value.encrypted);
    return ok(encrypted ? 'journal' : 'plain-journal');
  } catch (error) {
    if (codeOf(error) === 'ENOTDIR') return ok('something-else');
    return codeOf(error) === 'ENOENT' ? ok('missing') : fail(storeFailure(error));
  }
}

/** What an encrypted journal is made with: the bytes of its key.age, and the recipient of the identity in it. */
export interface NewKey {
  readonly wrapped: Uint8Array;
  readonly recipient: Recipient;
}

/**
 * Makes a journal in a folder that is missing or empty, else `not-empty`; without a key a plain one. Files that were made
 * before a failure are removed again.
 */
export async function makeJournal(folder: string, key: NewKey | null): Promise<Result<Manifest, StoreFailure | { readonly kind: 'not-empty' }>> {
  const kind = await inspectFolder(folder);
  if (!kind.ok) return kind;
  if (kind.value !== 'missing' && kind.value !== 'empty') return fail({ kind: 'not-empty' });
  try {
    await makePath(path.resolve(folder));
  } catch (error) {
    return fail(storeFailure(error));
  }
  const store = fileStore(folder);
  const manifest = key ? encryptedManifest(key.wrapped, key.recipient) : plainManifest();
  const readme = new TextEncoder().encode(key ? ENCRYPTED_README : PLAIN_README);
  // The manifest is last but the README: a folder is a journal only once its key is there.
  const steps = [
    () => key ? store.write(KEY, key.wrapped) : ok(null),
    () => writeManifest(store, manifest),
    () => store.write(README, readme),
  ];
  for (const step of steps) {
    const done = await step();
    if (done.ok) continue;
    for (const name of [README, MANIFEST, KEY]) await store.remove(name);
    return done;
  }
  return ok(manifest);
}

/** The identity in the journal's key.age; `damaged-key` also where that file is missing. */
export async function openKey(store: Store, manifest: Manifest, passphrase: string): Promise<Result<Identity, KeyFailure | StoreFailure>> {
  const bytes = await store.read(KEY);
  if (!bytes.ok) return bytes.failure.kind === 'not-found' ? fail({ kind: 'damaged-key' }) : bytes;
  return unwrapIdentity(bytes.value, passphrase, manifest.keyChecksums);
}

/** Whether there is a key.age, or may be: in a plain journal there is none. */
export async function hasKey(store: Store): Promise<boolean> {
  const key = await store.stat(KEY);
  return key.ok || key.failure.kind !== 'not-found';
}

/** Whether an identity, such as that of a recovery sheet, is this journal's. */
export async function isIdentityOf(manifest: Manifest, identity: Identity): Promise<boolean> {
  return manifest.recipientChecksum === checksumOf(await recipientOf(identity));
}

/**
 * Puts another key.age in the place of the present one. At every instant the manifest knows the checksum of the file that
 * lies there, so that a crash in between leaves a journal which one of the two passphrases opens.
 */
export async function replaceKey(store: Store, manifest: Manifest, key: Uint8Array): Promise<Result<Manifest, StoreFailure>> {
  const after: Manifest = { ...manifest, keyChecksums: [checksumOf(key)] };
  const between = await writeManifest(store, { ...manifest, keyChecksums: [...manifest.keyChecksums, checksumOf(key)] });
  if (!between.ok) return between;
  const written = await store.write(KEY, key);
  if (!written.ok) return written;
  const done = await writeManifest(store, after);
  return done.ok ? ok(after) : done;
}

/** Makes a folder and those above it that are missing, each synced. */
async function makePath(folder: string): Promise<void> {
  try {
    await makeFolder(folder);
  } catch (error) {
    if (codeOf(error) !== 'ENOENT' || path.dirname(folder) === folder) throw error;
    await makePath(path.dirname(folder));
    await makeFolder(folder);
  }
}
