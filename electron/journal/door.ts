import type { Opened, WindowEvent } from '../contract/event';
import type { Failure } from '../contract/failure';
import type { JournalState } from '../contract/journal';
import { fail, ok, type Result } from '../domain/result';
import { ageCodec, parseRecipient, recipientOf, type Identity, type Recipient } from '../storage/age';
import { plainCodec } from '../storage/encrypting';
import { fileStore } from '../storage/files';
import { hasKey, journalFiles } from '../storage/folder';
import { MANIFEST, readManifest, type Manifest } from '../storage/manifest';
import { makeBegun, type Begun } from './begun';
import { TRASH } from './places';
import { openSession, type Listing, type Session } from './session';
import { purgeTrash } from './trash';
import { makeTurns, type Turns } from './turns';
import { watchSession } from './watching';

/** How often progress is told at most, in milliseconds. */
const TELLING = 100;

/** What a journal needs from outside. */
export interface Surroundings {
  /** Milliseconds since 1970. */
  readonly clock: () => number;
  readonly send: (event: WindowEvent) => void;
  /** A journal was made or unlocked: to be remembered on this computer. */
  readonly opened: (opened: Opened) => void;
  /** The binary logarithm of scrypt's N for a new key.age. */
  readonly workFactor: number;
  /** The journal in use on this computer. */
  readonly start: Opened | null;
}

/** Where the journal stands, and the way in and out. */
export interface Door {
  /** Where it stands; looks again where it could not be used before. */
  readonly state: () => Promise<JournalState>;
  /** The open journal, waiting while it is being opened, or why there is none. */
  readonly session: () => Promise<Result<Session, Failure>>;
  /** What can be written while it is locked; undefined where it is not, or this computer does not know the recipient. */
  readonly begun: () => Promise<Begun | undefined>;
  /** The folder in use, and its manifest as it is now. */
  readonly manifest: () => Promise<Result<{ readonly folder: string; readonly manifest: Manifest }, Failure>>;
  /** Opens a journal with its identity; a plain one with none. */
  readonly open: (folder: string, manifest: Manifest, identity: Identity | null, listing?: Listing) => Promise<Result<null, Failure>>;
  /** One thing at a time: making, unlocking, changing the passphrase. */
  readonly turns: Turns;
  /** Finishes what is being written; whatever is opened meanwhile or later ends with `locked`. */
  readonly close: () => Promise<void>;
}

type Unusable = Extract<JournalState, { readonly state: 'unusable' }>;

export function makeDoor({ clock, send, opened, start }: Surroundings): Door {
  const turns = makeTurns();
  let state: JournalState = { state: 'none' };
  let opening: Promise<Result<Session, Failure>> | undefined;
  let session: Session | undefined;
  let begun: Begun | undefined;
  let stopWatching = () => Promise.resolve();
  const closing = new AbortController();
  // SECURITY: what is written while locked is sealed to the recipient that this computer remembers, never to one that the
  // folder names: whoever can write to the folder could put theirs there.
  let recipient: Recipient | null = start?.recipient ? parseRecipient(start.recipient) ?? null : null;

  function enter(next: JournalState): void {
    state = next;
    send({ event: 'journal', state });
  }

  function lock(folder: string): void {
    begun ??= recipient ? makeBegun(folder, recipient, clock) : undefined;
    enter({ state: 'locked', folder, canWrite: begun !== undefined });
  }

  /** Looks at the folder of a journal that is not open. */
  async function look(folder: string): Promise<void> {
    const manifest = await readManifest(fileStore(folder));
    if (!manifest.ok) enter({ state: 'unusable', folder, failure: reasonOf(manifest.failure), wasOpen: false });
    else if (manifest.value.encrypted) lock(folder);
    // SECURITY: whoever can write to the folder could have an encrypted journal taken for a plain one, and read what is written from then on.
    else if (recipient || await hasKey(journalFiles(folder))) enter({ state: 'unusable', folder, failure: { kind: 'not-encrypted' }, wasOpen: false });
    else void open(folder, manifest.value, null);
  }

  async function open(folder: string, manifest: Manifest, identity: Identity | null, listing?: Listing): Promise<Result<null, Failure>> {
    if (closing.signal.aborted) return fail({ kind: 'locked' });
    opening = openIt(folder, manifest, identity, listing);
    try {
      const outcome = await opening;
      return outcome.ok ? ok(null) : outcome;
    } finally {
      opening = undefined;
    }
  }

  async function openIt(folder: string, manifest: Manifest, identity: Identity | null, listing: Listing | undefined): Promise<Result<Session, Failure>> {
    enter({ state: 'opening', folder, done: 0, total: 0 });
    await begun?.settled();
    const known = identity && await recipientOf(identity);
    const codec = identity ? await ageCodec(identity) : plainCodec;
    let told = performance.now();
    const made = await openSession({
      folder, encrypted: identity !== null, codec, clock, send, listing, stop: closing.signal,
      progress: (done, total) => {
        if (total === 0 || performance.now() - told < TELLING) return;
        told = performance.now();
        enter({ state: 'opening', folder, done, total });
      },
    });
    if (!made.ok) {
      if (closing.signal.aborted) return made;
      if (identity) lock(folder);
      else enter({ state: 'unusable', folder, failure: reasonOf(made.failure), wasOpen: false });
      return made;
    }
    session = made.value;
    begun = undefined;
    // The identity is the journal's own, so its recipient is; what this computer remembered is put right by it.
    if (folder !== start?.folder || known !== recipient) opened({ folder, recipient: known });
    recipient = known;
    const there: JournalState = { state: 'open', folder, encrypted: identity !== null };
    stopWatching = watchSession(session, manifest.journal, (failure) => enter(failure ? { state: 'unusable', folder, failure, wasOpen: true } : there));
    enter(there);
    void session.turns.take(TRASH, () => purgeTrash(made.value));
    return made;
  }

  const started = start ? look(start.folder) : Promise.resolve();

  return {
    turns,
    open,
    state: async () => {
      await started;
      if (state.state === 'unusable' && !state.wasOpen) await look(state.folder);
      return state;
    },
    session: async () => {
      await started;
      if (opening) return opening;
      if (session) return ok(session);
      return fail(state.state === 'unusable' ? state.failure : { kind: state.state === 'none' ? 'not-a-journal' : 'locked' });
    },
    begun: async () => {
      await started;
      return opening || session ? undefined : begun;
    },
    manifest: async () => {
      await started;
      if (state.state === 'none') return fail({ kind: 'not-a-journal' });
      const { folder } = state;
      const manifest = await readManifest(fileStore(folder, session ? MANIFEST : undefined));
      return manifest.ok ? ok({ folder, manifest: manifest.value }) : manifest;
    },
    close: async () => {
      closing.abort();
      await started;
      // What is made or changed is done to the end; a journal that is being read is let go of.
      await turns.settled();
      await opening;
      await stopWatching();
      await begun?.settled();
      await session?.close();
    },
  };
}

/** Why a folder cannot be used as a journal. */
function reasonOf(failure: Failure): Unusable['failure'] {
  const { kind } = failure;
  if (kind === 'newer-format') return failure;
  return { kind: kind === 'not-a-journal' || kind === 'damaged-journal' || kind === 'folder-gone' ? kind : 'no-permission' };
}
