import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import type { FromKeeper, Opened, ToKeeper } from '../contract/keeper';
import type { SealedText } from '../contract/sealedTexts';
import { makeKeeper } from './keeper';

const LAKE: Opened = { folder: '/journals/lake', recipient: null };

/** Processes that say what the test says. `page`: whether one is there. */
function setup({ restarting = 60_000, page = true, journal = LAKE, sealed = new Map<string, SealedText[]>() } = {}) {
  const processes: {
    heard: [ToKeeper, (string | undefined)?][];
    says: (message: FromKeeper) => void;
    exits: () => void;
    wasKilled: boolean;
  }[] = [];
  const opened: Opened[] = [];
  const joined: unknown[] = [];
  let ended = 0;
  let ports = 0;
  const keeper = makeKeeper<string>({
    fork: () => {
      let says: (message: FromKeeper) => void = () => {
        /* nobody listens yet */
      };
      let exits = () => {
        /* nobody listens yet */
      };
      const process = {
        heard: [] as [ToKeeper, (string | undefined)?][],
        says: (message: FromKeeper) => {
          says(message);
        },
        exits: () => {
          exits();
        },
        wasKilled: false,
      };
      processes.push(process);
      return {
        postMessage: (...message) => process.heard.push(message),
        onMessage: (listener) => {
          says = listener;
        },
        onExit: (listener) => {
          exits = listener;
        },
        kill: () => {
          process.wasKilled = true;
          exits();
        },
      };
    },
    port: () => (page ? `port ${String((ports += 1))}` : undefined),
    sealed: (recipient) => sealed.get(recipient) ?? [],
    joined: (...outcome) => joined.push(outcome),
    ended: () => {
      ended += 1;
    },
    journal: () => journal,
    folders: () => ['/documents/Holdfast'],
    workFactor: 18,
    own: '/profile',
    opened: (each) => opened.push(each),
    finishing: 20,
    restarting,
  });
  keeper.start();
  const [first] = processes;
  if (!first) throw new Error('no process was started');
  return { keeper, first, processes, opened, joined, ended: () => ended };
}

describe('the keeper', () => {
  it('is told first which journal is in use, with the port of the page that is there', () => {
    const { first, keeper, processes } = setup();
    keeper.start();
    expect(processes).toHaveLength(1);
    expect(first.heard).toEqual([
      [{ kind: 'start', journal: LAKE, folders: ['/documents/Holdfast'], workFactor: 18, own: '/profile' }, 'port 1'],
    ]);
  });

  it('runs from its start to its end', () => {
    const { keeper } = setup();
    expect(keeper.isRunning()).toBe(true);
    void keeper.end();
    expect(keeper.isRunning()).toBe(false);
  });

  it('is given to each page that comes', () => {
    const { first, keeper } = setup({ page: false });
    keeper.admit();
    expect(first.heard).toEqual([
      [{ kind: 'start', journal: LAKE, folders: ['/documents/Holdfast'], workFactor: 18, own: '/profile' }, undefined],
      [{ kind: 'window' }, undefined],
    ]);
  });

  it('is told of each folder that the window may name', () => {
    const { first, keeper } = setup();
    keeper.letName('/chosen');
    expect(first.heard.at(-1)).toEqual([{ kind: 'folder', folder: '/chosen' }]);
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
    const { keeper, first, processes, ended } = setup({ restarting: 1 });
    first.exits();
    expect(ended()).toBe(1);
    await expect.poll(() => processes.length).toBe(2);
    await keeper.end();
    await pause(20);
    expect(processes).toHaveLength(2);
    expect(ended()).toBe(1);
  });

  it('is given what is sealed of its journal, each text once, wherever that journal lies now', () => {
    const [a, b, c] = ['a', 'b', 'c'].map((name) => ({ name, bytes: Uint8Array.of(1) })) as [
      SealedText,
      SealedText,
      SealedText,
    ];
    const sealed = new Map([
      ['age1lake', [a]],
      ['age1kelp', [c]],
    ]);
    const { keeper, first, joined } = setup({ journal: { folder: '/journals/lake', recipient: 'age1lake' }, sealed });
    const given = () => first.heard.flatMap(([message]) => (message.kind === 'join' ? [message.sealed.name] : []));
    expect(given()).toEqual(['a']);
    sealed.set('age1lake', [a, b]);
    keeper.join();
    expect(given()).toEqual(['a', 'b']);
    first.says({ kind: 'opened', opened: { folder: '/elsewhere', recipient: 'age1kelp' } });
    expect(given()).toEqual(['a', 'b', 'c']);
    first.says({ kind: 'joined', name: 'c', outcome: 'joined' });
    expect(joined).toEqual([['c', 'joined']]);
  });
});
