import type { KeeperRequests } from '../contract';
import type { Failure } from '../contract/failure';
import type { Proof } from '../contract/journal';
import type { Handlers } from '../contract/request';
import { fail, ok, type Result } from '../domain/result';
import { generateIdentity, parseIdentity, recipientOf, type Identity } from '../storage/age';
import { inspectFolder, isIdentityOf, journalFiles, makeJournal, openKey, replaceKey } from '../storage/folder';
import { wrapIdentity } from '../storage/key';
import type { Manifest } from '../storage/manifest';
import type { Door } from './door';
import { suggestPassphrase } from './passphrase';
import { writeSample } from './sampleFiles';
import { beginListing } from './session';

export type AccessHandlers = Pick<Handlers<KeeperRequests>,
  'journal.state' | 'journal.inspect' | 'journal.create' | 'journal.sample' | 'journal.unlock' | 'journal.setPassphrase' | 'journal.suggestPassphrase' | 'recovery.identity'>;

export function accessHandlers(door: Door, workFactor: number, clock: () => number): AccessHandlers {
  const once = <Value>(work: () => Promise<Result<Value, Failure>>) => door.turns.take('access', work);

  /** Whether a journal can be made in a folder now. */
  const isFree = async (folder: string): Promise<Result<null, Failure>> => {
    const state = await door.state();
    if (state.state === 'open' || state.state === 'opening') return fail({ kind: 'invalid' });
    const kind = await inspectFolder(folder);
    if (!kind.ok) return kind;
    return kind.value === 'missing' || kind.value === 'empty' ? ok(null) : fail({ kind: 'not-empty' });
  };

  return {
    'journal.state': async () => ok(await door.state()),
    'journal.inspect': ({ folder }) => inspectFolder(folder),
    'journal.create': ({ folder, passphrase }) => once(async () => {
      const free = await isFree(folder);
      if (!free.ok) return free;
      const identity = passphrase === null ? null : await generateIdentity();
      const wrapped = identity === null || passphrase === null ? null : await wrapIdentity(identity, passphrase, workFactor);
      if (wrapped?.ok === false) return wrapped;
      const made = await makeJournal(folder, identity && wrapped && { wrapped: wrapped.value, recipient: await recipientOf(identity) });
      if (!made.ok) return made;
      const opened = await door.open(folder, made.value, identity);
      return opened.ok ? ok({ identity }) : opened;
    }),
    'journal.sample': ({ folder }) => once(async () => {
      const free = await isFree(folder);
      if (!free.ok) return free;
      const made = await makeJournal(folder, null);
      if (!made.ok) return made;
      const written = await writeSample(journalFiles(folder), clock());
      return written.ok ? door.open(folder, made.value, null) : written;
    }),
    'journal.unlock': (proof) => once(async () => {
      const state = await door.state();
      if (state.state === 'open' || state.state === 'opening') return ok(null);
      const found = await door.manifest();
      if (!found.ok) return found;
      const { folder, manifest } = found.value;
      const listing = beginListing(folder);
      const identity = await prove(folder, manifest, proof);
      return identity.ok ? door.open(folder, manifest, identity.value, listing) : identity;
    }),
    'journal.setPassphrase': ({ proof, next }) => once(async () => {
      const found = await door.manifest();
      if (!found.ok) return found;
      const { folder, manifest } = found.value;
      const identity = await prove(folder, manifest, proof);
      if (!identity.ok) return identity;
      const wrapped = await wrapIdentity(identity.value, next, workFactor);
      if (!wrapped.ok) return wrapped;
      const replaced = await replaceKey(journalFiles(folder), manifest, wrapped.value);
      return replaced.ok ? ok(null) : replaced;
    }),
    'journal.suggestPassphrase': () => Promise.resolve(ok(suggestPassphrase())),
    'recovery.identity': ({ passphrase }) => once(async () => {
      const found = await door.manifest();
      return found.ok ? prove(found.value.folder, found.value.manifest, { passphrase }) : found;
    }),
  };
}

/** The journal's identity, for somebody who has the passphrase or the identity itself. */
async function prove(folder: string, manifest: Manifest, proof: Proof): Promise<Result<Identity, Failure>> {
  if (!manifest.encrypted) return fail({ kind: 'invalid' });
  if ('passphrase' in proof) return openKey(journalFiles(folder), manifest, proof.passphrase);
  const identity = parseIdentity(proof.identity);
  return identity && await isIdentityOf(manifest, identity) ? ok(identity) : fail({ kind: 'wrong-recovery-key' });
}
