import { z } from 'zod';
import { isId, newId, type Id } from '../domain/id';
import { fail, ok, unreachable, type Result } from '../domain/result';
import type { Recipient } from './age';
import { checksumOf } from './checksum';
import type { Store, StoreFailure } from './store';

/**
 * The version of the disk format (docs/format.md) that this program writes. A larger one is written twice, as
 * `formatAgain` as well, so that one damaged digit is told from a newer format.
 */
export const FORMAT = 1;

/** The file that makes a folder a journal; in it there is no secret. */
export const MANIFEST = 'holdfast.json';

const idForm = z.custom<Id>((value) => typeof value === 'string' && isId(value));
const checksumForm = z.string().regex(/^[0-9a-f]{64}$/);

// Loose: what another program added stays where it is.
const manifestForm = z
  .looseObject({
    format: z.literal(FORMAT),
    journal: idForm,
    encrypted: z.boolean(),
    /** SHA-256 of key.age as it was written; two while the passphrase is being changed, none in a plain journal. */
    keyChecksums: z.array(checksumForm).readonly(),
    /**
     * SHA-256 of the recipient's text, by which an identity is known as this journal's; null in a plain journal.
     * Nothing is ever encrypted on its word.
     */
    recipientChecksum: checksumForm.nullable(),
    /** The same of recipients that the journal had before a new key. */
    formerChecksums: z.array(checksumForm).readonly().optional().catch(undefined),
    /** It is the journal to look around in, and nobody's own. */
    sample: z.literal(true).optional().catch(undefined),
  })
  .readonly();
export type Manifest = z.infer<typeof manifestForm>;

const partsForm = z
  .looseObject({
    journal: idForm.optional().catch(undefined),
    encrypted: z.boolean().optional().catch(undefined),
    keyChecksums: z.array(checksumForm).readonly().optional().catch(undefined),
    recipientChecksum: checksumForm.nullable().optional().catch(undefined),
    formerChecksums: z.array(checksumForm).readonly().optional().catch(undefined),
  })
  .readonly();

/** What can be read of a damaged holdfast.json. */
export type ManifestParts = z.infer<typeof partsForm>;

/** What lies in the place of holdfast.json. */
export interface LyingManifest {
  /** `unreadable`: something is there, and the disk does not give it. */
  readonly state: 'whole' | 'damaged' | 'missing' | 'unreadable';
  /** All of it where it is whole; else what could be read of it. Nothing that is needed stands here alone. */
  readonly parts: ManifestParts;
  readonly bytes: Uint8Array;
}

/** That of any newer format, at least one of its two numbers whole. */
const newerForm = z.object({ format: z.int().catch(0), formatAgain: z.int().catch(0).optional() });

export type ManifestFailure =
  | { readonly kind: 'not-a-journal' | 'damaged-journal' }
  | { readonly kind: 'newer-format'; readonly version: number };

/** That of a new journal without a passphrase. */
export function plainManifest(): Manifest {
  return { format: FORMAT, journal: newId(), encrypted: false, keyChecksums: [], recipientChecksum: null };
}

/** That of a new encrypted journal. `key`: the bytes of its key.age. */
export function encryptedManifest(key: Uint8Array, recipient: Recipient): Manifest {
  return {
    ...plainManifest(),
    encrypted: true,
    keyChecksums: [checksumOf(key)],
    recipientChecksum: checksumOf(recipient),
  };
}

/** The manifest of the journal whose folder the store is. */
export async function readManifest(store: Store): Promise<Result<Manifest, ManifestFailure | StoreFailure>> {
  const bytes = await store.read(MANIFEST);
  if (bytes.ok) return parseManifest(bytes.value);
  return bytes.failure.kind === 'not-found' ? fail({ kind: 'not-a-journal' }) : bytes;
}

/** What lies in its place, whatever it is; fails where it is of a newer format or out of reach. */
export async function lookAtManifest(
  store: Store,
): Promise<Result<LyingManifest, Extract<ManifestFailure, { readonly kind: 'newer-format' }> | StoreFailure>> {
  const read = await store.read(MANIFEST);
  const lying = (state: LyingManifest['state'], parts: ManifestParts = {}) =>
    ok({ state, parts, bytes: read.ok ? read.value : new Uint8Array() });
  if (!read.ok) {
    switch (read.failure.kind) {
      case 'not-found':
        return lying('missing');
      case 'oversized':
        return lying('damaged');
      case 'disk':
      case 'damaged':
      case 'not-ordinary':
        return lying('unreadable');
      case 'folder-gone':
      case 'disk-full':
      case 'no-permission':
      case 'locked':
        return read;
      default:
        return unreachable(read.failure);
    }
  }
  const manifest = parseManifest(read.value);
  if (manifest.ok) return lying('whole', manifest.value);
  if (manifest.failure.kind === 'newer-format') return fail(manifest.failure);
  const parts = partsForm.safeParse(jsonOf(read.value));
  return lying('damaged', parts.success ? parts.data : {});
}

/** The manifest to be written in the place of a damaged one. */
export function wholeManifest(
  parts: ManifestParts,
  key: Pick<Manifest, 'encrypted' | 'keyChecksums' | 'recipientChecksum' | 'formerChecksums'>,
): Manifest {
  return { ...parts, ...key, format: FORMAT, journal: parts.journal ?? newId() };
}

/** Writes it durably. */
export async function writeManifest(store: Store, manifest: Manifest): Promise<Result<null, StoreFailure>> {
  const written = await store.write(MANIFEST, new TextEncoder().encode(`${JSON.stringify(manifest, null, 2)}\n`));
  return written.ok ? ok(null) : written;
}

/** Reads the bytes of holdfast.json. */
export function parseManifest(bytes: Uint8Array): Result<Manifest, ManifestFailure> {
  const json = jsonOf(bytes);
  const version = newerVersion(json);
  if (version !== undefined) return fail({ kind: 'newer-format', version });
  const manifest = manifestForm.safeParse(json);
  return manifest.success ? ok(manifest.data) : fail({ kind: 'damaged-journal' });
}

/** The format that a holdfast.json says it is of, where that is a newer one. */
function newerVersion(json: unknown): number | undefined {
  const said = newerForm.safeParse(json);
  if (said.data?.formatAgain === undefined) return undefined;
  const version = Math.max(said.data.format, said.data.formatAgain);
  return version > FORMAT ? version : undefined;
}

function jsonOf(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return undefined;
  }
}
