import { setTimeout as pause } from 'node:timers/promises';
import type { WindowEvent } from '../contract/event';
import type { Opened } from '../contract/keeper';
import type { Failure } from '../contract/failure';
import type { JournalState, News } from '../contract/journal';
import type { Unread } from '../contract/search';
import { fail, ok, unreachable, type Result } from '../domain/result';
import { ageCodec, parseRecipient, recipientOf, type Identity, type Recipient } from '../storage/age';
import { plainCodec } from '../storage/encrypting';
import { fileStore } from '../storage/files';
import type { Id } from '../domain/id';
import { journalFiles } from '../storage/folder';
import { lookAtManifest, MANIFEST } from '../storage/manifest';
import type { Store } from '../storage/store';
import { makeLockedWriting, type LockedWriting } from './lockedWriting';
import { readFormer } from './former';
import { finishFirstKey } from './firstKey';
import { findJournal } from './findJournal';
import { keepHouse } from './housekeeping';
import { noteSheetDue } from './notes';
import type { Claim } from './proving';
import { finishResealing, makeReseal } from './resealing';
import { openJournal, type Listing, type OpenJournal } from './openJournal';
import { makeTurns, type Turns } from '../domain/turns';
import { watchJournal } from './watching';

/** How often progress is told at most, in milliseconds. */
const TELLING = 100;

/**
 * Milliseconds in which the folder of a journal that this computer remembers may answer before the lock screen stands
 * all the same.
 */
const SILENCE = 500;

/** What a journal needs from outside. */
export interface Surroundings {
  /** Milliseconds since 1970, for dates that are written: somebody can set it. */
  readonly clock: () => number;
  /** Milliseconds by a clock that nobody can set, for how long something has lasted. */
  readonly passed: () => number;
  /** For how many milliseconds this computer has been running, asleep or awake; from 0 again with every start. */
  readonly running: () => number;
  /** Where this computer keeps what it has seen of its journals; null is nowhere. */
  readonly own: Store | null;
  readonly send: (event: WindowEvent) => void;
  /** A journal was made or unlocked: to be remembered on this computer. */
  readonly opened: (opened: Opened) => void;
  /** The binary logarithm of scrypt's N for a new key.age. */
  readonly workFactor: number;
  /** The journal in use on this computer. */
  readonly start: Opened | null;
  /** Whether the window may name a folder: the person chose it, or it was suggested or is known here. */
  readonly mayName: (folder: string) => boolean;
}

/** Where the journal stands, and the way in and out. */
export interface Lifecycle {
  /** Where it stands; looks again where it could not be used before. */
  readonly state: () => Promise<JournalState>;
  /** The open journal, waiting while it is being opened, or why there is none. */
  readonly journal: () => Promise<Result<OpenJournal, Failure>>;
  /**
   * What can be written while it is locked; undefined where it is not, or this computer does not know the recipient.
   */
  readonly lockedWriting: () => Promise<LockedWriting | undefined>;
  /**
   * The folder in use, as it is now, and what this computer remembers of it; `invalid` where the open journal is a
   * plain one.
   */
  readonly claim: () => Promise<Result<Claim, Failure>>;
  /** Opens a journal, once everything in it is sealed with its present key. */
  readonly open: (journal: JournalToOpen) => Promise<Result<null, Failure>>;
  /** Finishes what is being written to the open journal and shuts it, to be opened anew. */
  readonly shut: () => Promise<void>;
  /** What the owner should know of the present opening. */
  readonly news: () => readonly News[];
  /** One thing at a time: making, unlocking, changing the passphrase. */
  readonly turns: Turns;
  /** Finishes what is being written; whatever is opened meanwhile or later ends with `locked`. */
  readonly close: () => Promise<void>;
}

/** A journal that is to be opened. */
export interface JournalToOpen {
  readonly folder: string;
  /** The journal's id, as holdfast.json has it. */
  readonly journal: Id;
  /** Its own identity; null for a plain one. */
  readonly identity: Identity | null;
  /** It is the one to look around in. */
  readonly isSample?: boolean;
  /** What the folder of records holds, where somebody has begun to look. */
  readonly listing?: Listing | undefined;
  readonly news: readonly News[];
  /** Files beside the records that need a look. */
  readonly beside?: readonly Unread[];
}

type Unusable = Extract<JournalState, { readonly state: 'unusable' }>;

/** `entered`: is told of every journal that was opened. */
export function makeLifecycle(
  { clock, passed, running, own, send, opened, start }: Surroundings,
  entered: (openedJournal: OpenJournal) => void = () => undefined,
): Lifecycle {
  const turns = makeTurns();
  let state: JournalState = { state: 'none' };
  let opening: Promise<Result<OpenJournal, Failure>> | undefined;
  let openedJournal: OpenJournal | undefined;
  let lockedWriting: LockedWriting | undefined;
  let news: readonly News[] = [];
  let stopWatching = () => Promise.resolve();
  let stopHousekeeping = () => {
    /* nothing to stop yet */
  };
  const closing = new AbortController();
  // SECURITY: what is written while locked is sealed to the recipient that this computer remembers, never to one that
  // the folder names: whoever can write to the folder could put theirs there.
  let recipient: Recipient | null = start?.recipient ? (parseRecipient(start.recipient) ?? null) : null;

  function enter(next: JournalState): void {
    state = next;
    send({ event: 'journal', state });
  }

  function lock(folder: string): void {
    lockedWriting ??= recipient ? makeLockedWriting(folder, recipient, clock) : undefined;
    enter({ state: 'locked', folder, canWrite: lockedWriting !== undefined });
  }

  /** Looks at the folder of a journal that is not open. */
  async function look(folder: string): Promise<void> {
    const found = await findJournal(folder, recipient !== null ? 'sealed' : start?.isPlain ? 'plain' : null);
    switch (found.found) {
      case 'sealed':
        lock(folder);
        return;
      case 'plain':
        void open({ ...found, folder, identity: null });
        return;
      case 'unusable':
        enter({ state: 'unusable', folder, failure: reasonOf(found.failure), wasOpen: false });
        return;
      default:
        unreachable(found);
    }
  }

  async function open(journal: JournalToOpen): Promise<Result<null, Failure>> {
    if (closing.signal.aborted) return fail({ kind: 'locked' });
    opening = openIt(journal);
    try {
      const outcome = await opening;
      return outcome.ok ? ok(null) : outcome;
    } finally {
      opening = undefined;
    }
  }

  async function openIt({
    folder,
    journal,
    identity,
    isSample = false,
    listing,
    news: found,
    beside = [],
  }: JournalToOpen): Promise<Result<OpenJournal, Failure>> {
    enter({ state: 'opening', folder, done: 0, total: 0 });
    await lockedWriting?.settled();
    const known = identity && (await recipientOf(identity));
    let told = performance.now();
    const tellProgress = (resealing: boolean) => (done: number, total: number) => {
      if (total === 0 || performance.now() - told < TELLING) return;
      told = performance.now();
      enter({ state: 'opening', folder, done, total, ...(resealing ? { resealing } : {}) });
    };
    const resealed = identity
      ? await finishResealing(journalFiles(folder), identity, tellProgress(true), closing.signal)
      : ok('nothing' as const);
    const locked = <Failed>(failed: Failed): Failed => {
      if (!closing.signal.aborted) lock(folder);
      return failed;
    };
    if (!resealed.ok) return locked(resealed);
    // SECURITY: where it was sealed whole before, nothing readable is taken in: an old first-key.age may be put back.
    const given =
      identity && known !== recipient
        ? await finishFirstKey(journalFiles(folder), identity, tellProgress(true), closing.signal)
        : ok('whole' as const);
    if (!given.ok) return locked(given);
    const former = identity ? (await readFormer(fileStore(folder), identity)).identities : [];
    const codec = identity ? await ageCodec(identity, former) : plainCodec;
    const reseal = identity && former.length > 0 ? await makeReseal(journalFiles(folder), identity, former) : undefined;
    const made = await openJournal({
      folder,
      encrypted: identity !== null,
      codec,
      reseal,
      journal,
      clock,
      passed,
      running,
      own,
      send,
      listing,
      beside,
      stop: closing.signal,
      progress: tellProgress(false),
    });
    if (!made.ok) {
      if (closing.signal.aborted) return made;
      if (identity) lock(folder);
      else enter({ state: 'unusable', folder, failure: reasonOf(made.failure), wasOpen: false });
      return made;
    }
    openedJournal = made.value;
    lockedWriting = undefined;
    news = found;
    if (resealed.value === 'done') await noteSheetDue(openedJournal.store);
    // The identity was proved to be the journal's own, so its recipient is.
    const isKnown =
      given.value === 'begun' ||
      (folder === start?.folder && known === recipient && (known !== null || start.isPlain === true));
    const sample = isSample ? ({ isSample } as const) : {};
    if (!isKnown) opened({ folder, recipient: known, ...(known === null ? { isPlain: true } : {}), ...sample });
    recipient = known;
    const there: JournalState = { state: 'open', folder, encrypted: identity !== null, ...sample };
    stopWatching = watchJournal(openedJournal, journal, (failure) =>
      enter(failure ? { state: 'unusable', folder, failure, wasOpen: true } : there),
    );
    enter(there);
    entered(openedJournal);
    stopHousekeeping = keepHouse(openedJournal);
    return made;
  }

  const started = start ? look(start.folder) : Promise.resolve();
  const isTold = start && recipient ? standsBefore(start.folder) : started;

  /** Has the lock screen stand where the disk lets the folder wait. */
  async function standsBefore(folder: string): Promise<void> {
    const isSilent = await Promise.race([
      started.then(() => false as const),
      pause(SILENCE, true as const, { ref: false }),
    ]);
    if (isSilent && !closing.signal.aborted) enter({ state: 'locked', folder, canWrite: true, isSilent });
  }

  return {
    turns,
    open,
    state: async () => {
      await isTold;
      if (state.state === 'unusable' && !state.wasOpen) await look(state.folder);
      return state;
    },
    journal: async () => {
      await started;
      if (opening) return opening;
      if (openedJournal) return ok(openedJournal);
      return fail(
        state.state === 'unusable' ? state.failure : { kind: state.state === 'none' ? 'not-a-journal' : 'locked' },
      );
    },
    lockedWriting: async () => {
      await started;
      return opening || openedJournal ? undefined : lockedWriting;
    },
    claim: async () => {
      await started;
      if (state.state === 'none') return fail({ kind: 'not-a-journal' });
      if (openedJournal?.encrypted === false) return fail({ kind: 'invalid' });
      const { folder } = state;
      const lying = await lookAtManifest(fileStore(folder, openedJournal ? MANIFEST : undefined));
      return lying.ok ? ok({ folder, lying: lying.value, remembered: recipient }) : lying;
    },
    news: () => news,
    shut: async () => {
      stopHousekeeping();
      await stopWatching();
      await openedJournal?.close();
      openedJournal = undefined;
    },
    close: async () => {
      closing.abort();
      await started;
      // What is made or changed is done to the end; a journal that is being read is let go of.
      await turns.settled();
      await opening;
      stopHousekeeping();
      await stopWatching();
      await lockedWriting?.settled();
      await openedJournal?.close();
    },
  };
}

/** Why a folder cannot be used as a journal. */
function reasonOf(failure: Failure): Unusable['failure'] {
  const { kind } = failure;
  if (kind === 'newer-format' || kind === 'oversized' || kind === 'not-ordinary' || kind === 'disk') return failure;
  return {
    kind: kind === 'not-a-journal' || kind === 'damaged-journal' || kind === 'folder-gone' ? kind : 'no-permission',
  };
}
