import type { Failure } from '../contract/failure';
import type { Proof } from '../contract/journal';
import { fail, ok, type Result } from '../domain/result';
import { parseIdentity, recipientOf, type Identity, type Recipient } from '../storage/age';
import { checksumOf } from '../storage/checksum';
import { fileStore } from '../storage/files';
import { keyFiles, openKeyFile, type OpenedKey } from '../storage/keyFiles';
import type { LyingManifest } from '../storage/manifest';
import { evidenceFor } from './evidence';
import { readFormer } from './former';

/**
 * A journal that somebody wants to open: its folder, what lies there as holdfast.json, and what this computer
 * remembers.
 */
export interface Claim {
  readonly folder: string;
  readonly lying: LyingManifest;
  readonly remembered: Recipient | null;
}

/** The journal's own identity, and how it was proved. */
export interface Proved {
  readonly identity: Identity;
  readonly recipient: Recipient;
  /** The key that the passphrase opened; undefined with a recovery key. */
  readonly key: OpenedKey | undefined;
  /** Those it had before, the last one first. */
  readonly former: readonly Identity[];
}

/**
 * The journal's identity, for somebody who has the passphrase or the identity itself. Where two computers made a key in
 * one folder, the passphrase is tried on each. `foreign-key`: what it opens belongs to another journal.
 */
export async function prove(claim: Claim, proof: Proof): Promise<Result<Proved, Failure>> {
  return 'passphrase' in proof
    ? byPassphrase(claim, proof.passphrase)
    : byIdentity(claim, parseIdentity(proof.identity));
}

async function byIdentity(claim: Claim, identity: Identity | undefined): Promise<Result<Proved, Failure>> {
  if (!identity) return fail({ kind: 'wrong-recovery-key' });
  const recipient = await recipientOf(identity);
  const { identities: former } = await readFormer(fileStore(claim.folder), identity);
  const proved = { identity, recipient, key: undefined, former };
  return (await fit(claim, proved)) === 'no' ? fail({ kind: 'wrong-recovery-key' }) : ok(proved);
}

async function byPassphrase(claim: Claim, passphrase: string): Promise<Result<Proved, Failure>> {
  const {
    folder,
    lying: { parts },
  } = claim;
  const names = await keyFiles(folder);
  if (!names.ok) return names;
  const failures: Failure[] = [];
  let likely: Proved | undefined;
  for (const name of names.value) {
    const opened = await openKeyFile(fileStore(folder), name, passphrase, parts.keyChecksums);
    if (!opened.ok) {
      if (opened.failure.kind === 'out-of-memory') return opened;
      failures.push(opened.failure);
      continue;
    }
    const { identity } = opened.value;
    const { identities: former } = await readFormer(fileStore(folder), identity);
    const proved = { identity, recipient: await recipientOf(identity), key: opened.value, former };
    switch (await fit(claim, proved)) {
      case 'surely':
        return ok(proved);
      case 'perhaps':
        likely ??= proved;
        break;
      case 'no':
        failures.push({ kind: 'foreign-key' });
    }
  }
  if (likely) return ok(likely);
  if (failures.some(({ kind }) => kind === 'wrong-passphrase') && saysAnother(claim))
    return fail({ kind: 'foreign-key' });
  return fail(
    TELLING.map((told) => failures.find(({ kind }) => kind === told)).find((found) => found) ??
      failures[0] ?? { kind: 'damaged-key' },
  );
}

/** Of several keys that did not open, what is said first. */
const TELLING: readonly Failure['kind'][] = ['foreign-key', 'wrong-passphrase'];

/** Whether holdfast.json says that the key in the folder is another than the one this computer knows. */
function saysAnother({ lying: { state, parts }, remembered }: Claim): boolean {
  if (state !== 'whole' || remembered === null) return false;
  // Where the owner made a new key elsewhere, the passphrase was only mistyped.
  return ![parts.recipientChecksum, ...(parts.formerChecksums ?? [])].includes(checksumOf(remembered));
}

/**
 * Whether an identity is this journal's.
 * SECURITY: new entries are sealed to it. What this computer remembers decides, whatever lies in the folder: anybody
 * may have put it there; of a new key, a file sealed for it has to hold the identity that is remembered, which nobody
 * else has. Where it remembers nothing, what is sealed in the folder has to open, and holdfast.json counts only where
 * nothing is.
 */
async function fit(
  { folder, lying: { parts }, remembered }: Claim,
  { identity, recipient, key, former }: Proved,
): Promise<'surely' | 'perhaps' | 'no'> {
  // An old recovery sheet, or an old copy of the key.
  if (parts.formerChecksums?.includes(checksumOf(recipient))) return 'no';
  if (remembered !== null) return [recipient, ...(await recipientsOf(former))].includes(remembered) ? 'surely' : 'no';
  switch (await evidenceFor(fileStore(folder), identity, former)) {
    case 'record':
      return 'surely';
    case 'other':
      return 'perhaps';
    case 'none':
      return 'no';
    case 'nothing-sealed': {
      const told = parts.recipientChecksum ?? undefined;
      if (told === checksumOf(recipient)) return 'perhaps';
      return key && (told === undefined || parts.keyChecksums?.includes(key.checksum)) ? 'perhaps' : 'no';
    }
  }
}

function recipientsOf(identities: readonly Identity[]): Promise<readonly Recipient[]> {
  return Promise.all(identities.map(recipientOf));
}
