import type { FolderKind } from '../domain/files/folderKind';
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { fail, ok, type Result } from '../domain/result';
import { isClutter } from './clutter';
import { codeOf, isTemporary, storeFailure } from './durable';
import { fileStore } from './files';
import { isKeyName, KEY, KEY_BEGINNING } from './keyFiles';
import { MANIFEST, parseManifest } from './manifest';
import { README, README_BEGINNING } from './readme';
import type { Store, StoreFailure } from './store';

/** So many folders of records are looked into at most: how the first are, all are. */
const MOST_FOLDERS = 32;

/**
 * What lies in a folder; what systems and sync tools leave there does not count. A damaged or newer journal is still a
 * journal, and so is one without its holdfast.json, as long as its key or a record is known for what it is: what was
 * sealed is never taken for plain, and somebody's other files are never taken for a journal.
 */
export async function inspectFolder(folder: string): Promise<Result<FolderKind, StoreFailure>> {
  try {
    const names = (await readdir(folder)).filter((name) => !isClutter(name) && !isTemporary(name));
    if (names.length === 0) return ok('empty');
    const keyed = names.some((name) => isKeyName(name) || SEALED_NAMES.includes(name));
    const hasManifest = names.includes(MANIFEST);
    const records = keyed && hasManifest ? 'sealed' : await kindOfRecords(path.join(folder, 'records'));
    const kind = keyed || records === 'sealed' ? 'journal' : 'plain-journal';
    const store = fileStore(folder);
    if (hasManifest) {
      const bytes = await store.read(MANIFEST);
      const manifest = bytes.ok ? parseManifest(bytes.value) : undefined;
      return ok(manifest?.ok && manifest.value.encrypted ? 'journal' : kind);
    }
    if (records !== undefined) return ok(kind);
    return ok(
      names.every(isOurs) &&
        (await startsWith(store, KEY, KEY_BEGINNING)) &&
        (!names.includes(README) || (await startsWith(store, README, README_BEGINNING)))
        ? 'journal'
        : 'something-else',
    );
  } catch (error) {
    if (codeOf(error) === 'ENOTDIR') return ok('something-else');
    return codeOf(error) === 'ENOENT' ? ok('missing') : fail(storeFailure(error));
  }
}

const SEALED_NAMES: readonly string[] = ['journal.json.age', 'former.age', 'former-copy.age', 'cache.age'];

/** Names that lie in the folder of a journal of which no record is there yet. */
function isOurs(name: string): boolean {
  return (
    isKeyName(name) ||
    SEALED_NAMES.includes(name) ||
    [README, 'records', 'history', 'trash', 'attachments'].includes(name)
  );
}

async function startsWith(store: Store, name: string, beginning: string): Promise<boolean> {
  const bytes = await store.read(name);
  return bytes.ok && Buffer.from(bytes.value.subarray(0, beginning.length)).toString('latin1') === beginning;
}

/**
 * How the records lie in their places, `records/ab/ab….md.age`; undefined where there are none. A plain journal into
 * which something sealed has come stays plain; one that was sealed has no plain record.
 */
async function kindOfRecords(folder: string): Promise<'sealed' | 'plain' | undefined> {
  let kind: 'sealed' | undefined;
  for (const part of (await namesIn(folder)).filter((name) => /^[a-z2-7]{2}$/.test(name)).slice(0, MOST_FOLDERS)) {
    for (const name of await namesIn(path.join(folder, part))) {
      const [, id = '', ending] = /^([a-z2-7]{26})\.md(\.age)?$/.exec(name) ?? [];
      if (!id.startsWith(part)) continue;
      if (ending === undefined) return 'plain';
      kind = 'sealed';
    }
  }
  return kind;
}

/** What lies in a folder; nothing where it is none. */
async function namesIn(folder: string): Promise<readonly string[]> {
  try {
    return await readdir(folder);
  } catch (error) {
    if (codeOf(error) === 'ENOENT' || codeOf(error) === 'ENOTDIR') return [];
    throw error;
  }
}
