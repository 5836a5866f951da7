import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { CopiedTo } from '../contract/shell';
import { makeCopies, type Clipboard } from './clipboardCopies';

/** A clipboard of which it is known who put there what stands on it. */
function shelf(): Clipboard & { put: (by: string) => void; by: () => string } {
  let owner = 'nobody';
  return {
    isOurs: () => Promise.resolve(owner === 'Holdfast'),
    clear: () => {
      owner = 'nobody';
    },
    put: (by) => {
      owner = by;
    },
    by: () => owner,
  };
}

function start() {
  const shelves = { clipboard: shelf(), selection: shelf() };
  const { end, handlers } = makeCopies(shelves, 120_000);
  const copy = (to: CopiedTo) => {
    shelves[to].put('Holdfast');
    return handlers['window.copied']({ to });
  };
  return { ...shelves, end, copy };
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

it('takes away what was copied and what was selected', async () => {
  const { clipboard, selection, copy, end } = start();
  await copy('clipboard');
  await copy('selection');
  await end();
  expect([clipboard.by(), selection.by()]).toEqual(['nobody', 'nobody']);
});

it('leaves what another program put there since', async () => {
  const { clipboard, selection, copy, end } = start();
  await copy('clipboard');
  await copy('selection');
  clipboard.put('an editor');
  await end();
  expect([clipboard.by(), selection.by()]).toEqual(['an editor', 'nobody']);
  selection.put('an editor');
  await vi.advanceTimersByTimeAsync(500_000);
  expect([clipboard.by(), selection.by()]).toEqual(['an editor', 'an editor']);
});

it('does so by itself two minutes after the last copy, each for itself', async () => {
  const { clipboard, selection, copy } = start();
  await copy('clipboard');
  await vi.advanceTimersByTimeAsync(60_000);
  await copy('selection');
  await vi.advanceTimersByTimeAsync(59_999);
  expect([clipboard.by(), selection.by()]).toEqual(['Holdfast', 'Holdfast']);
  await vi.advanceTimersByTimeAsync(1);
  expect([clipboard.by(), selection.by()]).toEqual(['nobody', 'Holdfast']);
  await copy('selection');
  await vi.advanceTimersByTimeAsync(119_999);
  expect(selection.by()).toBe('Holdfast');
  await vi.advanceTimersByTimeAsync(1);
  expect(selection.by()).toBe('nobody');
});

it('asks nothing of the system where nothing was copied', async () => {
  const isOurs = vi.fn(() => Promise.resolve(true));
  const unasked: Clipboard = { isOurs, clear: () => undefined };
  await makeCopies({ clipboard: unasked, selection: unasked }, 120_000).end();
  expect(isOurs).not.toHaveBeenCalled();
});
