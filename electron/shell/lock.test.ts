import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { makeLock } from './lock';

interface Window {
  /** What the window says when it is asked to save: at once, when the keeper has ended, or never. */
  readonly says: { readonly saved: boolean; readonly when: 'at once' | 'after the keeper' } | 'nothing';
}

function setup({ says }: Window) {
  const done: string[] = [];
  let answer: (saved: boolean) => void = () => { /* nobody asks yet */ };
  const lock = makeLock({
    flush: { ask: () => new Promise((resolve) => {
      done.push('flush');
      answer = resolve;
      if (says !== 'nothing' && says.when === 'at once') resolve(says.saved);
    }) },
    keeper: {
      end: () => {
        done.push('end');
        if (says !== 'nothing' && says.when === 'after the keeper') answer(says.saved);
        return Promise.resolve();
      },
      start: () => { done.push('start'); },
    },
    empty: (force) => { done.push(force ? 'end the page' : 'empty'); },
    limits: { saving: 20, answering: 20 },
  });
  return { done, lock };
}

describe('a lock', () => {
  it.each(['asked', 'away'] as const)('saves, ends the keeper, starts another and empties the window (%s)', async (reason) => {
    const { done, lock } = setup({ says: { saved: true, when: 'at once' } });
    expect(await lock(reason)).toEqual({ ok: true, value: null });
    expect(done).toEqual(['flush', 'end', 'start', 'empty']);
  });

  it('leaves the journal open for somebody whose text cannot be saved', async () => {
    const { done, lock } = setup({ says: { saved: false, when: 'at once' } });
    expect(await lock('asked', () => Promise.resolve(done.push('before')))).toEqual({ ok: false, failure: { kind: 'not-saved' } });
    expect(done).toEqual(['flush']);
  });

  it('ends the keeper where nobody is there, and leaves the text that cannot be saved with the window', async () => {
    const { done, lock } = setup({ says: { saved: false, when: 'at once' } });
    await lock('away');
    expect(done).toEqual(['flush', 'end', 'start']);
  });

  it.each([[true, ['flush', 'end', 'start', 'empty']], [false, ['flush', 'end', 'start']]] as const)(
    'hears a window that waited for the keeper (saved: %s)', async (saved, steps) => {
      const { done, lock } = setup({ says: { saved, when: 'after the keeper' } });
      await lock('asked');
      expect(done).toEqual(steps);
    },
  );

  it('ends a page that does not listen', async () => {
    const { done, lock } = setup({ says: 'nothing' });
    await lock('away');
    expect(done).toEqual(['flush', 'end', 'start', 'end the page']);
  });

  it('changes the journal while no keeper runs', async () => {
    const { done, lock } = setup({ says: { saved: true, when: 'at once' } });
    await lock('asked', async () => {
      await pause(5);
      done.push('change');
    });
    expect(done).toEqual(['flush', 'end', 'change', 'start', 'empty']);
  });

  it('waits for one that is under way', async () => {
    const { done, lock } = setup({ says: { saved: true, when: 'at once' } });
    await Promise.all([lock('away'), lock('asked')]);
    expect(done).toEqual(['flush', 'end', 'start', 'empty', 'flush', 'end', 'start', 'empty']);
  });
});
