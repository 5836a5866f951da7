import { makeQueue } from '../domain/turns';
import type { ShellRequests } from '../contract';
import type { Failure } from '../contract/failure';
import type { Handlers } from '../contract/request';
import { fail, ok, type Result } from '../domain/result';
import type { Asking } from './asking';
import type { Copies } from './clipboardCopies';
import type { Flush } from './flush';
import type { Folders } from './folders';
import type { Keeper } from './keeper';
import type { Sealing, SealingOutcome } from './sealing';
import { remembered, type Memory } from './settings';
import { within } from './waiting';

export interface LockSurroundings {
  /** SECURITY: what a dialog that is open at the lock answers counts no more. */
  readonly asking: Pick<Asking, 'end'>;
  /** What was copied goes with the page: by this only where the same page stays. */
  readonly copies: Pick<Copies, 'end'>;
  readonly flush: Pick<Flush, 'ask' | 'release'>;
  readonly sealing: Pick<Sealing, 'isPossible' | 'ask'>;
  readonly keeper: Pick<Keeper, 'start' | 'end'>;
  /** Gives the window another page and another process; `force` where the one it has does not listen any more. */
  readonly renew: (force: boolean) => void;
  /** How long, in milliseconds, the window may take to save. */
  readonly saving: number;
}

/** Locks. */
export interface Lock {
  /**
   * The window saves, or what it could not save in time is sealed; the keeper ends, and another process shows the
   * window. The next keeper starts once the lock screen stands. No lock of an encrypted journal waits for a disk, and
   * none is refused. A plain one has nobody to seal to: it stays open where something is not saved (`not-saved`).
   *
   * @param before done before the next page comes
   */
  readonly now: (before?: () => unknown) => Promise<Result<null, Failure>>;
  /** The same once the keeper has ended by itself: nothing can be saved, and another one is started already. */
  readonly afterEnd: () => Promise<void>;
}

export function makeLock({ asking, copies, flush, sealing, keeper, renew, saving }: LockSurroundings): Lock {
  const { take: inTurn } = makeQueue();

  /**
   * Ends the page. What could not even be sealed stays in it, unseen behind the lock screen, until the journal is open
   * again.
   */
  function leave(unsaved: SealingOutcome): void {
    if (unsaved !== 'failed') {
      renew(unsaved === 'silent');
      return;
    }
    flush.release();
    void copies.end();
    // That lock screen has been standing.
    keeper.start();
  }

  async function lock(before: () => unknown): Promise<Result<null, Failure>> {
    asking.end();
    const isSaved = (await within(saving, flush.ask())) === true;
    if (!isSaved && !sealing.isPossible()) {
      flush.release();
      return fail({ kind: 'not-saved' });
    }
    const unsaved = isSaved ? 'sealed' : await sealing.ask();
    // It finishes what it can meanwhile. One that cannot be ended, because a disk holds it, holds up nothing.
    void keeper.end();
    before();
    leave(unsaved);
    return ok(null);
  }

  return {
    now: (before = () => undefined) => inTurn(() => lock(before)),
    afterEnd: () =>
      inTurn(async () => {
        if (sealing.isPossible()) leave(await sealing.ask());
      }),
  };
}

export type LockHandlers = Pick<
  Handlers<ShellRequests>,
  'lock.now' | 'journals.inUse' | 'journals.switch' | 'journals.another'
>;

export function lockHandlers(
  lock: Lock,
  memory: Memory,
  folders: Pick<Folders, 'has'>,
  keeper: Pick<Keeper, 'isRunning'>,
): LockHandlers {
  return {
    'journals.inUse': () => Promise.resolve(ok({ journal: memory.journal(), isShut: !keeper.isRunning() })),
    'lock.now': () => lockIfKeyed(lock, memory),
    'journals.switch': async ({ folder }) =>
      folders.has(folder) ? lock.now(() => memory.use(remembered(memory, folder))) : fail({ kind: 'invalid' }),
    'journals.another': () => lock.now(() => memory.use(null)),
  };
}

/**
 * Locks, unless there is no key to lock up: a journal without a passphrase has none, and one never unlocked here is
 * locked.
 */
export async function lockIfKeyed(lock: Lock, memory: Memory): Promise<Result<null, Failure>> {
  return memory.journal()?.recipient ? lock.now() : ok(null);
}
