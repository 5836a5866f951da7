import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { makeLock } from './lock';
import type { SealingOutcome } from './sealing';

interface Window {
  /** What the window says when it is asked to save; undefined: nothing, as where a disk hangs. */
  readonly saved: boolean | undefined;
  /** What becomes of what it could not save. */
  readonly unsaved?: SealingOutcome;
  /** There is nobody to seal to. */
  readonly isPlain?: boolean;
}

function setup({ saved, unsaved = 'sealed', isPlain = false }: Window) {
  const done: string[] = [];
  const lock = makeLock({
    asking: { end: () => undefined },
    copies: {
      end: () => {
        done.push('end of copies');
        return Promise.resolve();
      },
    },
    flush: {
      ask: () => {
        done.push('flush');
        return saved === undefined ? new Promise(() => undefined) : Promise.resolve(saved);
      },
      release: () => {
        done.push('release');
      },
    },
    sealing: {
      isPossible: () => !isPlain,
      ask: () => {
        done.push('seal');
        return Promise.resolve(unsaved);
      },
    },
    keeper: {
      // It is in the middle of something that a disk never ends.
      end: () => {
        done.push('end');
        return new Promise(() => undefined);
      },
      start: () => {
        done.push('start');
      },
    },
    renew: (force) => {
      done.push(force ? 'renew by force' : 'renew');
    },
    saving: 20,
  });
  return { done, lock };
}

const GOOD = { ok: true, value: null };

describe('a lock', () => {
  it('saves, ends the keeper and gives the window another process, and waits for neither of them', async () => {
    const { done, lock } = setup({ saved: true });
    expect(await lock.now()).toEqual(GOOD);
    expect(done).toEqual(['flush', 'end', 'renew']);
  });

  it.each([false, undefined])('has sealed what is not saved because a disk refuses or hangs (%s)', async (saved) => {
    const { done, lock } = setup({ saved });
    expect(await lock.now()).toEqual(GOOD);
    expect(done).toEqual(['flush', 'seal', 'end', 'renew']);
  });

  it('ends a page that does not listen', async () => {
    const { done, lock } = setup({ saved: undefined, unsaved: 'silent' });
    expect(await lock.now()).toEqual(GOOD);
    expect(done).toEqual(['flush', 'seal', 'end', 'renew by force']);
  });

  it('leaves a text with the window that nobody could seal, behind the lock screen', async () => {
    const { done, lock } = setup({ saved: false, unsaved: 'failed' });
    expect(await lock.now()).toEqual(GOOD);
    expect(done).toEqual(['flush', 'seal', 'end', 'release', 'end of copies', 'start']);
  });

  it.each([false, undefined])(
    'leaves a journal without a passphrase open where not everything is saved (%s)',
    async (saved) => {
      const { done, lock } = setup({ saved, isPlain: true });
      expect(
        await lock.now(() => {
          done.push('before');
        }),
      ).toEqual({ ok: false, failure: { kind: 'not-saved' } });
      expect(done).toEqual(['flush', 'release']);
    },
  );

  it('changes the journal while no keeper runs, and waits for no disk that is to remember it', async () => {
    const { done, lock } = setup({ saved: true });
    await lock.now(() => {
      done.push('change');
      return new Promise(() => undefined);
    });
    expect(done).toEqual(['flush', 'end', 'change', 'renew']);
  });

  it('waits for one that is under way', async () => {
    const { done, lock } = setup({ saved: undefined });
    await Promise.all([lock.now(), pause(1).then(() => lock.now())]);
    expect(done).toEqual(['flush', 'seal', 'end', 'renew', 'flush', 'seal', 'end', 'renew']);
  });
});

describe('a keeper that ended by itself', () => {
  it('takes the page with it, once what that could not save is sealed', async () => {
    const { done, lock } = setup({ saved: undefined });
    await lock.afterEnd();
    expect(done).toEqual(['seal', 'renew']);
  });

  it('leaves the page where it has nobody to seal to: it saves when the journal is open again', async () => {
    const { done, lock } = setup({ saved: undefined, isPlain: true });
    await lock.afterEnd();
    expect(done).toEqual([]);
  });
});
