import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import type { Opened } from '../contract/event';
import type { FromKeeper, ToKeeper } from '../contract/keeper';
import { makeKeeper } from './keeper';

const LAKE: Opened = { folder: '/journals/lake', recipient: null };

/** Processes that say what the test says. `page`: whether one is there. */
function setup({ restarting = 60_000, page = true } = {}) {
  const processes: { heard: [ToKeeper, (string | undefined)?][]; says: (message: FromKeeper) => void; exits: () => void; wasKilled: boolean }[] = [];
  const opened: Opened[] = [];
  let ports = 0;
  const keeper = makeKeeper<string>({
    fork: () => {
      let says: (message: FromKeeper) => void = () => { /* nobody listens yet */ };
      let exits = () => { /* nobody listens yet */ };
      const process = { heard: [] as [ToKeeper, (string | undefined)?][], says: (message: FromKeeper) => { says(message); }, exits: () => { exits(); }, wasKilled: false };
      processes.push(process);
      return {
        postMessage: (...message) => process.heard.push(message),
        onMessage: (listener) => { says = listener; },
        onExit: (listener) => { exits = listener; },
        kill: () => {
          process.wasKilled = true;
          exits();
        },
      };
    },
    port: () => (page ? `port ${String(ports += 1)}` : undefined),
    journal: () => LAKE, workFactor: 18, own: '/profile', opened: (journal) => opened.push(journal), finishing: 20, restarting,
  });
  keeper.start();
  const [first] = processes;
  if (!first) throw new Error('no process was started');
  return { keeper, first, processes, opened };
}

describe('the keeper', () => {
  it('is told first which journal is in use, with the port of the page that is there', () => {
    const { first, keeper, processes } = setup();
    keeper.start();
    expect(processes).toHaveLength(1);
    expect(first.heard).toEqual([[{ kind: 'start', journal: LAKE, workFactor: 18, own: '/profile' }, 'port 1']]);
  });

  it('is given to each page that comes', () => {
    const { first, keeper } = setup({ page: false });
    keeper.admit();
    expect(first.heard).toEqual([[{ kind: 'start', journal: LAKE, workFactor: 18, own: '/profile' }, undefined], [{ kind: 'window' }, undefined]]);
  });

  it('says what it opened', () => {
    const { first, opened } = setup();
    first.says({ kind: 'opened', opened: LAKE });
    expect(opened).toEqual([LAKE]);
  });

  it('is told where the person lets it write, until it has, or has ended', async () => {
    const { first, keeper } = setup();
    const done: string[] = [];
    const grantOf = (place: string) => ({ place, file: '/home/lake.png', temporary: '/home/.tmp' });
    const granting = ['one', 'other'].map((place) => keeper.grant(grantOf(place)).then(() => done.push(place)));
    expect(first.heard.slice(1)).toEqual(['one', 'other'].map((place) => [{ kind: 'grant', grant: grantOf(place) }]));
    first.says({ kind: 'spent', place: 'other' });
    await granting[1];
    expect(done).toEqual(['other']);
    first.exits();
    await granting[0];
    expect(done).toEqual(['other', 'one']);
  });

  it('finishes before it ends', async () => {
    const { keeper, first } = setup();
    const ended = keeper.end();
    expect(first.heard.at(-1)).toEqual([{ kind: 'close' }]);
    expect(first.wasKilled).toBe(false);
    first.says({ kind: 'closed' });
    await ended;
    expect(first.wasKilled).toBe(true);
  });

  it('is killed where it does not finish', async () => {
    const { keeper, first } = setup();
    await keeper.end();
    expect(first.wasKilled).toBe(true);
  });

  it('says nothing any more once it is to end', async () => {
    const { keeper, first, opened } = setup();
    const ended = keeper.end();
    first.says({ kind: 'opened', opened: LAKE });
    await ended;
    expect(opened).toEqual([]);
  });

  it('is started again where it ends by itself, and not where it was to end', async () => {
    const { keeper, first, processes } = setup({ restarting: 1 });
    first.exits();
    await expect.poll(() => processes.length).toBe(2);
    await keeper.end();
    await pause(20);
    expect(processes).toHaveLength(2);
  });
});
