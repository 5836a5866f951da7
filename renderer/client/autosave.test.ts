import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Failure } from '../../electron/contract/failure';
import { blankRecord } from '../../electron/domain/records/blank';
import type { Entry } from '../../electron/domain/kinds/entry';
import { newId } from '../../electron/domain/id';
import { momentAt } from '../../electron/domain/time/moment';
import type { AnyRecord } from '../../electron/domain/records/record';
import { fail, ok } from '../../electron/domain/result';
import { makeAutosave as makeOne, type Autosave } from './autosave';
import { flushAll } from './flush';

const empty = blankRecord('entry', newId(), momentAt(0, 'UTC'));
const entry = (body: string): Entry => ({ ...empty, body });

const made: Autosave[] = [];

function makeAutosave(...given: Parameters<typeof makeOne>): Autosave {
  const autosave = makeOne(...given);
  made.push(autosave);
  return autosave;
}

/** A keeper that takes its time and remembers what it was given. */
function keeper() {
  const saves: { readonly body: string; readonly base: string | null }[] = [];
  let failure: Failure | undefined;
  const save = async ({ body }: AnyRecord, base: string | null) => {
    await new Promise((done) => {
      setTimeout(done, 50);
    });
    if (failure) return fail(failure);
    saves.push({ body, base });
    return ok({ revision: `r${saves.length}` });
  };
  return {
    saves,
    autosave: makeAutosave(null, save),
    breaks: (with_: Failure | undefined) => {
      failure = with_;
    },
  };
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  for (const autosave of made.splice(0)) autosave.rebase('nothing is left unsaved');
  vi.useRealTimers();
});

describe('autosave', () => {
  it('saves once typing pauses, each time on the revision before', async () => {
    const { autosave, saves } = keeper();
    for (const body of ['a', 'ab', 'abc']) {
      autosave.change(entry(body));
      await vi.advanceTimersByTimeAsync(100);
    }
    expect(saves).toEqual([]);
    await vi.advanceTimersByTimeAsync(1000);
    autosave.change(entry('abcd'));
    await vi.advanceTimersByTimeAsync(1000);
    expect(saves).toEqual([
      { body: 'abc', base: null },
      { body: 'abcd', base: 'r1' },
    ]);
    expect(autosave.state.get()).toEqual({ state: 'saved' });
    expect(autosave.base()).toBe('r2');
  });

  it('saves at the latest every two seconds while typing goes on', async () => {
    const { autosave, saves } = keeper();
    for (let typed = 0; typed < 60; typed += 1) {
      autosave.change(entry('x'.repeat(typed + 1)));
      await vi.advanceTimersByTimeAsync(100);
    }
    expect(saves.length).toBeGreaterThanOrEqual(2);
  });

  it.each([-10_000, -86_400_000, 30 * 86_400_000])('does so while the clock is set by %d ms', async (by) => {
    const { autosave, saves } = keeper();
    for (let typed = 0; typed < 120; typed += 1) {
      if (typed === 10) vi.setSystemTime(Date.now() + by);
      autosave.change(entry('x'.repeat(typed + 1)));
      await vi.advanceTimersByTimeAsync(100);
    }
    expect(saves.length).toBeGreaterThanOrEqual(4);
  });

  it('says that it is not saved, keeps the text and tries again', async () => {
    const { autosave, saves, breaks } = keeper();
    breaks({ kind: 'disk-full' });
    autosave.change(entry('kept'));
    await vi.advanceTimersByTimeAsync(600);
    expect(autosave.state.get()).toEqual({ state: 'failed', failure: { kind: 'disk-full' } });
    breaks(undefined);
    await vi.advanceTimersByTimeAsync(3000);
    expect(saves).toEqual([{ body: 'kept', base: null }]);
    expect(autosave.state.get()).toEqual({ state: 'saved' });
  });

  it('saves again as it was what may be on the disk already, before what was typed since', async () => {
    const { autosave, saves, breaks } = keeper();
    breaks({ kind: 'disk', code: 'EIO' });
    autosave.change(entry('one'));
    await vi.advanceTimersByTimeAsync(460);
    autosave.change(entry('one two'));
    await vi.advanceTimersByTimeAsync(600);
    autosave.change(entry('one two three'));
    breaks(undefined);
    await vi.advanceTimersByTimeAsync(3000);
    expect(saves).toEqual([
      { body: 'one', base: null },
      { body: 'one two three', base: 'r1' },
    ]);
  });

  it('goes on without it where the disk was left as it was', async () => {
    const { autosave, saves, breaks } = keeper();
    breaks({ kind: 'disk-full' });
    autosave.change(entry('much'));
    await vi.advanceTimersByTimeAsync(460);
    autosave.change(entry('less'));
    breaks(undefined);
    await vi.advanceTimersByTimeAsync(3000);
    expect(saves).toEqual([{ body: 'less', base: null }]);
  });

  it('flushes what is being saved and what was typed meanwhile', async () => {
    const { autosave, saves } = keeper();
    autosave.change(entry('first'));
    await vi.advanceTimersByTimeAsync(410);
    autosave.change(entry('second'));
    const flushed = autosave.flush();
    await vi.advanceTimersByTimeAsync(200);
    expect(await flushed).toBe(true);
    expect(saves.map(({ body }) => body)).toEqual(['first', 'second']);
  });

  it('says where a flush failed', async () => {
    const { autosave, breaks } = keeper();
    breaks({ kind: 'folder-gone' });
    autosave.change(entry('text'));
    const flushed = autosave.flush();
    await vi.advanceTimersByTimeAsync(200);
    expect(await flushed).toBe(false);
  });

  it('tries again later each time, and at once with the next key', async () => {
    const tries: number[] = [];
    const autosave = makeAutosave(null, () => {
      tries.push(Date.now());
      return Promise.resolve(fail({ kind: 'disk-full' }));
    });
    autosave.change(entry('a'));
    await vi.advanceTimersByTimeAsync(14_000);
    const [first = 0, ...again] = tries;
    expect(again.map((at) => at - first)).toEqual([1000, 3000, 8000, 13_000]);
    autosave.change(entry('ab'));
    await vi.advanceTimersByTimeAsync(1);
    expect(tries).toHaveLength(6);
  });

  it('goes on flushing what is typed meanwhile', async () => {
    const { autosave, saves } = keeper();
    autosave.change(entry('one'));
    const flushed = autosave.flush();
    await vi.advanceTimersByTimeAsync(20);
    autosave.change(entry('one two'));
    await vi.advanceTimersByTimeAsync(200);
    expect(await flushed).toBe(true);
    expect(saves.at(-1)?.body).toBe('one two');
  });

  it('forgets a save that another version has overtaken', async () => {
    const { autosave, saves, breaks } = keeper();
    autosave.change(entry('mine'));
    await vi.advanceTimersByTimeAsync(410);
    breaks({ kind: 'conflict' });
    autosave.rebase('theirs');
    await vi.advanceTimersByTimeAsync(5000);
    expect(saves).toEqual([]);
    expect(autosave.state.get()).toEqual({ state: 'saved' });
  });

  it('takes a conflict for saved: the text lies beside the other version', async () => {
    const { autosave, breaks } = keeper();
    breaks({ kind: 'conflict' });
    autosave.change(entry('mine'));
    const flushed = autosave.flush();
    await vi.advanceTimersByTimeAsync(200);
    expect(await flushed).toBe(true);
    expect(autosave.state.get()).toEqual({ state: 'failed', failure: { kind: 'conflict' } });
  });

  it('is asked before a lock as long as it is not saved, whatever is on the screen', async () => {
    const { autosave, saves, breaks } = keeper();
    autosave.change(entry('typed just now'));
    const first = flushAll();
    await vi.advanceTimersByTimeAsync(200);
    expect(await first).toBe(true);
    expect(saves.map(({ body }) => body)).toEqual(['typed just now']);

    breaks({ kind: 'folder-gone' });
    autosave.change(entry('cannot be saved'));
    await vi.advanceTimersByTimeAsync(600);
    const second = flushAll();
    await vi.advanceTimersByTimeAsync(200);
    expect(await second).toBe(false);

    breaks(undefined);
    const third = flushAll();
    await vi.advanceTimersByTimeAsync(200);
    expect(await third).toBe(true);
    expect(saves.at(-1)?.body).toBe('cannot be saved');
  });

  it('puts a text beside the other version once, and again only when it is written on', async () => {
    const beside: string[] = [];
    const autosave = makeAutosave('old', async ({ body }) => {
      await new Promise((done) => {
        setTimeout(done, 50);
      });
      beside.push(body);
      return fail({ kind: 'conflict' });
    });
    autosave.change(entry('mine'));
    await vi.advanceTimersByTimeAsync(1000);
    expect(await autosave.flush()).toBe(true);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(beside).toEqual(['mine']);
    autosave.change(entry('mine, too'));
    await vi.advanceTimersByTimeAsync(420);
    autosave.change(entry('mine, too, and more'));
    await vi.advanceTimersByTimeAsync(2000);
    expect(beside).toEqual(['mine', 'mine, too', 'mine, too, and more']);
  });

  it('keeps the text even where there is no answer', async () => {
    const saved: string[] = [];
    let answers = false;
    const autosave = makeAutosave(null, ({ body }) => {
      if (!answers) return Promise.reject(new Error('gone'));
      saved.push(body);
      return Promise.resolve(ok({ revision: 'r' }));
    });
    autosave.change(entry('kept'));
    await vi.advanceTimersByTimeAsync(500);
    expect(autosave.state.get().state).toBe('failed');
    answers = true;
    await vi.advanceTimersByTimeAsync(3000);
    expect(saved).toEqual(['kept']);
  });

  it('never runs two saves at once', async () => {
    let running = 0;
    let most = 0;
    const autosave = makeAutosave(null, async () => {
      running += 1;
      most = Math.max(most, running);
      await new Promise((done) => {
        setTimeout(done, 900);
      });
      running -= 1;
      return ok({ revision: 'r' });
    });
    for (let typed = 0; typed < 40; typed += 1) {
      autosave.change(entry('x'.repeat(typed)));
      if (typed % 10 === 0) void autosave.flush();
      await vi.advanceTimersByTimeAsync(150);
    }
    await vi.advanceTimersByTimeAsync(5000);
    expect(most).toBe(1);
    expect(autosave.state.get()).toEqual({ state: 'saved' });
  });

  it('builds on another version once that was taken over', async () => {
    const { autosave, saves } = keeper();
    autosave.change(entry('mine'));
    autosave.rebase('theirs');
    await vi.advanceTimersByTimeAsync(1000);
    expect(saves).toEqual([]);
    autosave.change(entry('theirs and mine'));
    await vi.advanceTimersByTimeAsync(1000);
    expect(saves).toEqual([{ body: 'theirs and mine', base: 'theirs' }]);
  });

  it('knows what is not saved, as it would be saved next', async () => {
    const { autosave, breaks } = keeper();
    expect(autosave.unsaved()).toBeUndefined();
    autosave.change(entry('a'));
    expect(autosave.unsaved()).toEqual({ record: entry('a'), base: null });
    // On its way: it may be on the disk already, and what comes after it has to build on it.
    await vi.advanceTimersByTimeAsync(420);
    expect(autosave.unsaved()).toEqual({ record: entry('a'), base: null });
    autosave.change(entry('ab'));
    expect(autosave.unsaved()).toEqual({ record: entry('ab'), base: null, before: entry('a') });
    await vi.advanceTimersByTimeAsync(3000);
    expect(autosave.unsaved()).toBeUndefined();
    breaks({ kind: 'disk-full' });
    autosave.change(entry('abc'));
    await vi.advanceTimersByTimeAsync(600);
    expect(autosave.unsaved()).toEqual({ record: entry('abc'), base: 'r2' });
    breaks({ kind: 'conflict' });
    await vi.advanceTimersByTimeAsync(3000);
    expect(autosave.unsaved()).toBeUndefined();
  });
});
