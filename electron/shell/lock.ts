import type { ShellRequests } from '../contract';
import type { Failure } from '../contract/failure';
import type { Handlers } from '../contract/request';
import { fail, ok, type Result } from '../domain/result';
import type { Flush } from './flush';
import type { Keeper } from './keeper';
import { remembered, type Memory } from './settings';
import { within } from './waiting';

/** How long, in milliseconds, the window may take to save, and to say so once the keeper has ended. */
export interface LockLimits {
  readonly saving: number;
  readonly answering: number;
}

export interface LockSurroundings {
  readonly flush: Pick<Flush, 'ask'>;
  readonly keeper: Pick<Keeper, 'start' | 'end'>;
  /** Empties the window; `force` where it does not listen any more. */
  readonly empty: (force: boolean) => void;
  readonly limits: LockLimits;
}

/**
 * Why it locks. `asked`: somebody is there, by button, key or menu, or changes the journal. `away`: nobody is, or might be:
 * idle, asleep, behind the system's own lock.
 */
export type LockReason = 'asked' | 'away';

/**
 * Locks: the window saves, the keeper ends, another one starts that knows nothing, the window is emptied.
 *
 * What could not be saved (a full disk, a drive pulled out) is neither lost nor shown. Somebody who is there is told by the
 * footer of the page, and the journal stays open (`not-saved`). With nobody there the keeper ends all the same, and the key with
 * it; the window shows the lock screen but is not reloaded: it alone keeps that one text, and saves it after the next unlock.
 *
 * @param before done between the keeper's end and the next one's start
 */
export type Lock = (reason: LockReason, before?: () => Promise<unknown>) => Promise<Result<null, Failure>>;

export function makeLock({ flush, keeper, empty, limits }: LockSurroundings): Lock {
  let last: Promise<unknown> = Promise.resolve();

  async function lock(reason: LockReason, before: () => Promise<unknown>): Promise<Result<null, Failure>> {
    const flushed = flush.ask();
    const inTime = await within(limits.saving, flushed);
    if (inTime === false && reason === 'asked') return fail({ kind: 'not-saved' });
    await keeper.end();
    // A window that waited for the keeper gets its answer by now. One that still says nothing hangs.
    const saved = inTime ?? await within(limits.answering, flushed);
    await before();
    keeper.start();
    if (saved !== false) empty(saved === undefined);
    return ok(null);
  }

  return (reason, before = () => Promise.resolve()) => {
    const done = last.then(() => lock(reason, before));
    last = done.catch(() => undefined);
    return done;
  };
}

export type LockHandlers = Pick<Handlers<ShellRequests>, 'lock.now' | 'journals.switch' | 'journals.another'>;

export function lockHandlers(lock: Lock, memory: Memory): LockHandlers {
  return {
    'lock.now': () => lockIfKeyed(lock, memory, 'asked'),
    'journals.switch': ({ folder }) => lock('asked', () => memory.use(remembered(memory, folder))),
    'journals.another': () => lock('asked', () => memory.use(null)),
  };
}

/** Locks, unless there is no key to lock up: a journal without a passphrase has none, and one never unlocked here is locked. */
export async function lockIfKeyed(lock: Lock, memory: Memory, reason: LockReason): Promise<Result<null, Failure>> {
  return memory.journal()?.recipient ? lock(reason) : ok(null);
}
