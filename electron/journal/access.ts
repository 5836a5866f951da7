import type { KeeperRequests } from '../contract';
import type { Failure } from '../contract/failure';
import type { Handlers } from '../contract/request';
import { newId } from '../domain/id';
import { fail, ok, type Result } from '../domain/result';
import { generateIdentity, recipientOf, sealingCodec, type Recipient } from '../storage/age';
import { encryptingStore } from '../storage/encrypting';
import { fileStore } from '../storage/files';
import { journalFiles, makeJournalFolder, type Fill } from '../storage/folder';
import { inspectFolder } from '../storage/inspect';
import { wrapIdentity } from '../storage/key';
import { KEY } from '../storage/keyFiles';
import { readManifest } from '../storage/manifest';
import { looksSynced } from '../storage/synced';
import type { Lifecycle } from './lifecycle';
import { giveFirstKey } from './firstKey';
import { keysBeside, replaceIdentity, renewKey } from './keys';
import { mendSealed } from './mending';
import { NOTES, noteSheetDue } from './notes';
import { suggestPassphrase } from './passphrase';
import { prove } from './proving';
import { fillWithSample } from './sampleFiles';
import { beginListing } from './openJournal';

export type AccessHandlers = Pick<
  Handlers<KeeperRequests>,
  | 'journal.state'
  | 'journal.inspect'
  | 'journal.isSynced'
  | 'journal.create'
  | 'journal.sample'
  | 'journal.unlock'
  | 'journal.setPassphrase'
  | 'journal.newKey'
  | 'journal.firstKey'
  | 'journal.suggestPassphrase'
  | 'journal.news'
  | 'recovery.identity'
>;

export function accessHandlers(lifecycle: Lifecycle, workFactor: number, clock: () => number): AccessHandlers {
  const once = <Value>(work: () => Promise<Result<Value, Failure>>) => lifecycle.turns.take('access', work);

  /** Whether a journal can be made in a folder now. */
  const isFree = async (folder: string): Promise<Result<null, Failure>> => {
    const state = await lifecycle.state();
    if (state.state === 'open' || state.state === 'opening') return fail({ kind: 'invalid' });
    const kind = await inspectFolder(folder);
    if (!kind.ok) return kind;
    return kind.value === 'missing' || kind.value === 'empty' ? ok(null) : fail({ kind: 'not-empty' });
  };

  return {
    'journal.state': async () => ok(await lifecycle.state()),
    'journal.inspect': ({ folder }) => inspectFolder(folder),
    'journal.isSynced': async ({ folder }) => ok(await looksSynced(folder)),
    'journal.create': ({ folder, passphrase }) =>
      once(async () => {
        const free = await isFree(folder);
        if (!free.ok) return free;
        const identity = passphrase === null ? null : await generateIdentity();
        const wrapped =
          identity === null || passphrase === null ? null : await wrapIdentity(identity, passphrase, workFactor);
        if (wrapped?.ok === false) return wrapped;
        const key = identity && wrapped && { wrapped: wrapped.value, recipient: await recipientOf(identity) };
        const made = key
          ? await makeJournalFolder(folder, key, sheetIsDue(key.recipient))
          : await makeJournalFolder(folder, null);
        if (!made.ok) return made;
        const opened = await lifecycle.open({ folder, journal: made.value.journal, identity, news: [] });
        return opened.ok ? ok({ identity }) : opened;
      }),
    'journal.sample': ({ folder }) =>
      once(async () => {
        const free = await isFree(folder);
        if (!free.ok) return free;
        const made = await makeJournalFolder(folder, null, fillWithSample(clock()));
        return made.ok
          ? lifecycle.open({ folder, journal: made.value.journal, identity: null, isSample: true, news: [] })
          : made;
      }),
    'journal.unlock': (proof) =>
      once(async () => {
        const state = await lifecycle.state();
        if (state.state === 'open' || state.state === 'opening') return ok(null);
        const claim = await lifecycle.claim();
        if (!claim.ok) return claim;
        const { folder, lying } = claim.value;
        // Without holdfast.json the folder counts as gone until that is written anew.
        const listing = lying.state === 'missing' ? undefined : beginListing(folder);
        const proved = await prove(claim.value, proof);
        if (!proved.ok) return proved;
        const mended = await mendSealed(claim.value, proved.value);
        if (!mended.ok) return mended;
        const beside = await keysBeside(folder, proved.value.key?.name ?? KEY);
        const { recipient } = proved.value;
        const isNew = claim.value.remembered !== null && claim.value.remembered !== recipient;
        const news = [
          ...(mended.value.wasMended ? ['mended' as const] : []),
          ...(isNew ? ['new-key' as const] : []),
          ...(beside.length > 0 ? ['several-keys' as const] : []),
        ];
        return lifecycle.open({
          folder,
          journal: mended.value.manifest.journal,
          identity: proved.value.identity,
          listing,
          news,
          beside,
        });
      }),
    'journal.setPassphrase': ({ proof, next }) =>
      once(async () => {
        const claim = await lifecycle.claim();
        if (!claim.ok) return claim;
        const proved = await prove(claim.value, proof);
        if (!proved.ok) return proved;
        const wrapped = await wrapIdentity(proved.value.identity, next, workFactor);
        if (!wrapped.ok) return wrapped;
        return renewKey(claim.value, proved.value, wrapped.value, {
          clock,
          ...('passphrase' in proof ? { before: proof.passphrase } : {}),
        });
      }),
    'journal.newKey': ({ passphrase, next }) =>
      once(async () => {
        const claim = await lifecycle.claim();
        if (!claim.ok) return claim;
        const proved = await prove(claim.value, { passphrase });
        if (!proved.ok) return proved;
        const identity = await generateIdentity();
        const wrapped = await wrapIdentity(identity, next, workFactor);
        if (!wrapped.ok) return wrapped;
        await lifecycle.shut();
        const { folder, lying } = claim.value;
        const replaced = await replaceIdentity(journalFiles(folder), claim.value, proved.value, {
          wrapped: wrapped.value,
          recipient: await recipientOf(identity),
          clock,
        });
        // Where it failed, the journal opens with the key it has.
        const opened = await lifecycle.open({
          folder,
          journal: lying.parts.journal ?? newId(),
          identity: replaced.ok ? identity : proved.value.identity,
          news: [],
        });
        if (!replaced.ok) return replaced;
        return opened.ok ? ok(identity) : opened;
      }),
    'journal.firstKey': ({ next }) =>
      once(async () => {
        const state = await lifecycle.state();
        if (state.state !== 'open' || state.encrypted || state.isSample) return fail({ kind: 'invalid' });
        const { folder } = state;
        const files = journalFiles(folder);
        const manifest = await readManifest(files);
        if (!manifest.ok) return manifest;
        const identity = await generateIdentity();
        const wrapped = await wrapIdentity(identity, next, workFactor);
        if (!wrapped.ok) return wrapped;
        await lifecycle.shut();
        const key = { wrapped: wrapped.value, recipient: await recipientOf(identity) };
        const given = await giveFirstKey(files, manifest.value, key, clock());
        // Where it failed, the journal opens as it was.
        const opened = await lifecycle.open({
          folder,
          journal: manifest.value.journal,
          identity: given.ok ? identity : null,
          news: [],
        });
        if (!given.ok) return given;
        return opened.ok ? ok(identity) : opened;
      }),
    'journal.news': () => Promise.resolve(ok(lifecycle.news())),
    'journal.suggestPassphrase': () => Promise.resolve(ok(suggestPassphrase())),
    'recovery.identity': ({ passphrase }) =>
      once(async () => {
        const claim = await lifecycle.claim();
        if (!claim.ok) return claim;
        const proved = await prove(claim.value, { passphrase });
        return proved.ok ? ok(proved.value.identity) : proved;
      }),
  };
}

/**
 * The first note of an encrypted journal: its recovery sheet is still to be shown. It also proves later whose key this
 * is.
 */
function sheetIsDue(recipient: Recipient): Fill {
  return {
    write: (folder) => noteSheetDue(encryptingStore(fileStore(folder), sealingCodec(recipient))),
    removed: [`${NOTES}.age`],
  };
}
