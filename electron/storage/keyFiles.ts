import { readdir } from 'node:fs/promises';
import { fail, ok, type Result } from '../domain/result';
import type { Identity } from './age';
import { checksumOf } from './checksum';
import { isTemporary, storeFailure } from './durable';
import { unwrapIdentity, type KeyFailure } from './key';
import type { Store, StoreFailure } from './store';

/** The file that holds the identity, wrapped with the passphrase. */
export const KEY = 'key.age';

/**
 * So many keys beside key.age are tried at most: each takes a second, and whoever can write to the folder could put a
 * thousand there.
 */
const MOST_BESIDE = 8;

/** What every key.age begins with: an age file for a passphrase. */
export const KEY_BEGINNING = 'age-encryption.org/v1\n-> scrypt ';

/** A key file that a passphrase opened. */
export interface OpenedKey {
  readonly name: string;
  readonly checksum: string;
  readonly identity: Identity;
}

/**
 * Whether a name is that of a key, in our naming or with the mark of any sync tool: `key.age`, and where two computers
 * made one `key.sync-conflict-20261123-132919-FCKOSEZ.age`, `key (HOST's conflicted copy 2026-11-23).age`,
 * `key-HOST.age`, `key 2.age`.
 */
export function isKeyName(name: string): boolean {
  return /^key(?![\p{L}\p{N}])/u.test(name) && /\.age(?![\p{L}\p{N}])/u.test(name) && !isTemporary(name);
}

/** The names of the keys in a journal's folder, key.age first. */
export async function keyFiles(folder: string): Promise<Result<readonly string[], StoreFailure>> {
  try {
    const names = (await readdir(folder)).filter(isKeyName).sort();
    return ok([...names.filter((name) => name === KEY), ...names.filter((name) => name !== KEY).slice(0, MOST_BESIDE)]);
  } catch (error) {
    return fail(storeFailure(error));
  }
}

/**
 * The identity in one of a folder's keys; `damaged-key` also where that file is missing, or is none that could be a
 * key. `checksums`: as `unwrapIdentity` takes them.
 */
export async function openKeyFile(
  store: Store,
  name: string,
  passphrase: string,
  checksums: readonly string[] | undefined,
): Promise<Result<OpenedKey, KeyFailure | StoreFailure>> {
  const bytes = await store.read(name);
  if (!bytes.ok) return isNoKey(bytes.failure) ? fail({ kind: 'damaged-key' }) : bytes;
  const identity = await unwrapIdentity(bytes.value, passphrase, checksums);
  return identity.ok ? ok({ name, checksum: checksumOf(bytes.value), identity: identity.value }) : identity;
}

/** Whether what lies there, if anything does, can be no key: none, a link, a pipe, a folder, something huge. */
function isNoKey(failure: StoreFailure): boolean {
  return (
    ['not-found', 'oversized', 'not-ordinary'].includes(failure.kind) ||
    (failure.kind === 'disk' && failure.code === 'EISDIR')
  );
}
