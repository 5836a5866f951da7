import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { JournalState } from '../../electron/contract/journal';
import type { WindowEvent } from '../../electron/contract/event';
import type { Opened } from '../../electron/contract/keeper';
import { ok } from '../../electron/domain/result';

const LAKE: Opened = { folder: '/journals/lake', recipient: 'age1lake' };
const LOCKED: JournalState = { state: 'locked', folder: '/journals/lake', canWrite: true };
const GONE: JournalState = {
  state: 'unusable',
  folder: '/journals/lake',
  failure: { kind: 'folder-gone' },
  wasOpen: false,
};

/** A page whose shell remembers a journal; its keeper is silent until it says something. */
async function start(journal: Opened | null, isShut = false) {
  const listeners = new Set<(event: WindowEvent) => void>();
  let answer: (state: JournalState) => void = () => undefined;
  const answered = new Promise((resolve) => {
    answer = (state) => {
      resolve(ok(state));
    };
  });
  const request = (name: string) => (name === 'journals.inUse' ? Promise.resolve(ok({ journal, isShut })) : answered);
  vi.stubGlobal('window', {
    holdfast: { request, listen: (listener: (event: WindowEvent) => void) => listeners.add(listener) },
  });
  vi.resetModules();
  const { journalState, onLock, startJournal } = await import('./journal');
  let locks = 0;
  onLock(() => {
    locks += 1;
  });
  startJournal();
  const say = (event: WindowEvent) => {
    for (const listener of listeners) listener(event);
  };
  return {
    state: journalState,
    answer,
    say,
    tell: (state: JournalState) => {
      say({ event: 'journal', state });
    },
    locks: () => locks,
  };
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

it('is locked where this computer remembers its key and the keeper says nothing yet', async () => {
  const { state, tell } = await start(LAKE);
  await vi.runAllTimersAsync();
  expect(state()).toEqual(LOCKED);
  tell(GONE);
  expect(state()).toEqual(GONE);
});

it('is locked at once where no keeper runs that could have it open', async () => {
  const { state } = await start(LAKE, true);
  await vi.advanceTimersByTimeAsync(0);
  expect(state()).toEqual(LOCKED);
});

it('is what a keeper says that runs already', async () => {
  const { state, answer } = await start(LAKE);
  answer({ state: 'open', folder: '/journals/lake', encrypted: true });
  await vi.runAllTimersAsync();
  expect(state()).toEqual({ state: 'open', folder: '/journals/lake', encrypted: true });
});

it.each([null, { folder: '/journals/lake', recipient: null }])(
  'is unknown until the keeper says it where this computer remembers %j',
  async (inUse) => {
    const { state, answer } = await start(inUse);
    await vi.runAllTimersAsync();
    expect(state()).toBeUndefined();
    answer({ state: 'none' });
    await vi.runAllTimersAsync();
    expect(state()).toEqual({ state: 'none' });
  },
);

it('does not take the first look at its folder for a lock', async () => {
  const { tell, locks } = await start(LAKE);
  await vi.runAllTimersAsync();
  tell({ ...LOCKED, isSilent: true });
  tell(LOCKED);
  expect(locks()).toBe(0);
  tell(LOCKED);
  expect(locks()).toBe(1);
});

it('hears of a lock after which the page still holds what nobody could seal', async () => {
  const { say, tell, locks } = await start(LAKE);
  tell({ ...LOCKED, isSilent: true });
  say({ event: 'seal' });
  tell({ ...LOCKED, isSilent: true });
  expect(locks()).toBe(1);
});
