import path from 'node:path';
import { fail, ok, type Result } from '../domain/result';
import type { Recipient } from './age';
import { checksumOf } from './checksum';
import { codeOf, makeFolder, storeFailure } from './durable';
import { fileStore } from './files';
import { inspectFolder } from './inspect';
import { KEY } from './keyFiles';
import { encryptedManifest, MANIFEST, plainManifest, writeManifest, type Manifest } from './manifest';
import { ENCRYPTED_README, PLAIN_README, README } from './readme';
import type { Store, StoreFailure } from './store';

/**
 * The store of a journal that exists. A drive that was pulled out counts as gone, even where its empty folder stays.
 */
export function journalFiles(folder: string): Store {
  return fileStore(folder, MANIFEST);
}

/** What an encrypted journal is made with: the bytes of its key.age, and the recipient of the identity in it. */
export interface KeyToWrite {
  readonly wrapped: Uint8Array;
  readonly recipient: Recipient;
}

/** The first files of a new journal, and which of them go again where it cannot be made. */
export interface Fill {
  readonly write: (folder: string) => Promise<Result<unknown, StoreFailure>>;
  readonly removed: readonly string[];
  /** What holdfast.json says besides. */
  readonly told?: Partial<Manifest>;
}

const NO_FILL: Fill = { write: () => Promise.resolve(ok(null)), removed: [] };

/**
 * Makes a journal in a folder that is missing or empty, else `not-empty`; without a key a plain one. `fill`: puts the
 * first files in, some of them to be removed again where the rest cannot be written. Files that were made before a
 * failure are removed again. What a crash leaves is either nothing that counts or a journal that can be opened: its key
 * is there before anything else.
 */
export async function makeJournalFolder(
  folder: string,
  key: KeyToWrite | null,
  fill: Fill = NO_FILL,
): Promise<Result<Manifest, StoreFailure | { readonly kind: 'not-empty' }>> {
  const kind = await inspectFolder(folder);
  if (!kind.ok) return kind;
  if (kind.value !== 'missing' && kind.value !== 'empty') return fail({ kind: 'not-empty' });
  try {
    await makePath(path.resolve(folder));
  } catch (error) {
    return fail(storeFailure(error));
  }
  const store = fileStore(folder);
  const manifest = { ...(key ? encryptedManifest(key.wrapped, key.recipient) : plainManifest()), ...fill.told };
  const steps = [
    () => (key ? store.write(KEY, key.wrapped) : ok(null)),
    () => fill.write(folder),
    () => writeManifest(store, manifest),
    () => writeReadme(store, key !== null),
  ];
  for (const step of steps) {
    const done = await step();
    if (done.ok) continue;
    for (const name of [README, MANIFEST, ...fill.removed, KEY]) await store.remove(name);
    return done;
  }
  return ok(manifest);
}

/** Writes README.txt. */
export function writeReadme(store: Store, encrypted: boolean): Promise<Result<unknown, StoreFailure>> {
  return store.write(README, new TextEncoder().encode(encrypted ? ENCRYPTED_README : PLAIN_README));
}

/**
 * Puts another key.age in the place of the present one. At every instant the manifest knows the checksum of the file
 * that lies there, so that a crash in between leaves a journal which one of the two passphrases opens. `changes`: what
 * else the manifest says once the new one is there.
 */
export async function replaceKey(
  store: Store,
  manifest: Manifest,
  key: Uint8Array,
  changes: Partial<Manifest> = {},
): Promise<Result<Manifest, StoreFailure>> {
  const after: Manifest = { ...manifest, ...changes, keyChecksums: [checksumOf(key)] };
  const between = await writeManifest(store, {
    ...manifest,
    keyChecksums: [...manifest.keyChecksums, checksumOf(key)],
  });
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
