import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import type { Opened, WindowEvent } from '../contract/event';
import type { FromKeeper, ToKeeper } from '../contract/keeper';
import { makeKeeper } from './keeper';

const LOCKED = { ok: false, failure: { kind: 'locked' } };
const LAKE: Opened = { folder: '/journals/lake', recipient: null };

/** Processes that say what the test says. */
function setup(restarting = 60_000) {
  const processes: { heard: ToKeeper[]; says: (message: FromKeeper) => void; exits: () => void; wasKilled: boolean }[] = [];
  const told: WindowEvent[] = [];
  const opened: Opened[] = [];
  const keeper = makeKeeper({
    fork: () => {
      let says: (message: FromKeeper) => void = () => { /* nobody listens yet */ };
      let exits = () => { /* nobody listens yet */ };
      const process = { heard: [] as ToKeeper[], says: (message: FromKeeper) => { says(message); }, exits: () => { exits(); }, wasKilled: false };
      processes.push(process);
      return {
        postMessage: (message) => process.heard.push(message),
        onMessage: (listener) => { says = listener; },
        onExit: (listener) => { exits = listener; },
        kill: () => {
          process.wasKilled = true;
          exits();
        },
      };
    },
    journal: () => LAKE, workFactor: 18, tell: (event) => told.push(event), opened: (journal) => opened.push(journal), finishing: 20, restarting,
  });
  keeper.start();
  const [first] = processes;
  if (!first) throw new Error('no process was started');
  return { keeper, first, processes, told, opened };
}

describe('the keeper', () => {
  it('is told first which journal is in use', () => {
    const { first, keeper, processes } = setup();
    keeper.start();
    expect(processes).toHaveLength(1);
    expect(first.heard).toEqual([{ kind: 'start', journal: LAKE, workFactor: 18 }]);
  });

  it('gets requests as they are, and every answer finds its own', async () => {
    const { keeper, first } = setup();
    const answers = Promise.all([keeper.request('journal.state', undefined), keeper.request('records.get', { id: 5 })]);
    expect(first.heard.slice(1)).toEqual([
      { kind: 'request', call: 1, name: 'journal.state', input: undefined }, { kind: 'request', call: 2, name: 'records.get', input: { id: 5 } },
    ]);
    first.says({ kind: 'answer', call: 2, answer: 'second' });
    first.says({ kind: 'answer', call: 1, answer: 'first' });
    expect(await answers).toEqual(['first', 'second']);
  });

  it('passes on what happens', () => {
    const { first, told, opened } = setup();
    first.says({ kind: 'event', event: { event: 'attention', count: 2 } });
    first.says({ kind: 'opened', opened: LAKE });
    expect([told, opened]).toEqual([[{ event: 'attention', count: 2 }], [LAKE]]);
  });

  it('finishes before it ends, and what it still saves is answered', async () => {
    const { keeper, first } = setup();
    const saving = keeper.request('records.save', {});
    const ended = keeper.end();
    expect(first.heard.at(-1)).toEqual({ kind: 'close' });
    expect(first.wasKilled).toBe(false);
    first.says({ kind: 'answer', call: 1, answer: 'saved' });
    first.says({ kind: 'closed' });
    await ended;
    expect(await saving).toBe('saved');
    expect(first.wasKilled).toBe(true);
  });

  it('is killed where it does not finish, and what it did not answer is locked', async () => {
    const { keeper, first } = setup();
    const saving = keeper.request('records.save', {});
    await keeper.end();
    expect(first.wasKilled).toBe(true);
    expect(await saving).toEqual(LOCKED);
    expect(await keeper.request('records.list', undefined)).toEqual(LOCKED);
  });

  it('says nothing any more once it is to end', async () => {
    const { keeper, first, told } = setup();
    const ended = keeper.end();
    first.says({ kind: 'event', event: { event: 'attention', count: 1 } });
    await ended;
    expect(told).toEqual([]);
  });

  it('is started again where it ends by itself, and not where it was to end', async () => {
    const { keeper, first, processes } = setup(1);
    const reading = keeper.request('records.list', undefined);
    first.exits();
    expect(await reading).toEqual(LOCKED);
    await expect.poll(() => processes.length).toBe(2);
    await keeper.end();
    await pause(20);
    expect(processes).toHaveLength(2);
  });
});
