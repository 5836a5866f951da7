import type { Opened, WindowEvent } from '../contract/event';
import type { FromKeeper, ToKeeper } from '../contract/keeper';
import { fail, unreachable } from '../domain/result';
import { makeSignal, within, type Signal } from './waiting';

/** A process that runs `dist/keeper.js`, as Electron's utilityProcess gives it. */
export interface KeeperProcess {
  readonly postMessage: (message: ToKeeper) => void;
  readonly onMessage: (listener: (message: FromKeeper) => void) => void;
  readonly onExit: (listener: () => void) => void;
  /** By force. */
  readonly kill: () => void;
}

/** What the keeper needs from the rest of the shell. Times in milliseconds. */
export interface KeeperSurroundings {
  readonly fork: () => KeeperProcess;
  readonly journal: () => Opened | null;
  readonly workFactor: number;
  readonly tell: (event: WindowEvent) => void;
  readonly opened: (opened: Opened) => void;
  /** How long a keeper may take to finish its work. */
  readonly finishing: number;
  /** How long to wait before another is started for one that ended by itself. */
  readonly restarting: number;
}

/** The keeper's process: always the present one, where there is one. */
export interface Keeper {
  /** Passes a request on. What is in it, and in its answer, is not looked at. `locked` where the keeper ends before it answers. */
  readonly request: (name: string, input: unknown) => Promise<unknown>;
  /** Starts one, if there is none, for the journal in use. */
  readonly start: () => void;
  /** Lets it finish and ends it, and with it the key and every word it holds. */
  readonly end: () => Promise<void>;
}

interface Running {
  readonly process: KeeperProcess;
  readonly calls: Map<number, (answer: unknown) => void>;
  /** Resolves when it has said that it is done, or has ended. */
  readonly closed: Signal;
  readonly exited: Signal;
}

const LOCKED = fail({ kind: 'locked' });

export function makeKeeper({ fork, journal, workFactor, tell, opened, finishing, restarting }: KeeperSurroundings): Keeper {
  let present: Running | undefined;
  let lastCall = 0;

  function take(running: Running, message: FromKeeper): void {
    switch (message.kind) {
      case 'answer':
        running.calls.get(message.call)?.(message.answer);
        running.calls.delete(message.call);
        return;
      case 'event':
        if (running === present) tell(message.event);
        return;
      case 'opened':
        if (running === present) opened(message.opened);
        return;
      case 'closed':
        running.closed.give();
        return;
      default: unreachable(message);
    }
  }

  function start(): void {
    if (present) return;
    const running: Running = { process: fork(), calls: new Map(), closed: makeSignal(), exited: makeSignal() };
    present = running;
    running.process.onMessage((message) => { take(running, message); });
    running.process.onExit(() => {
      running.closed.give();
      running.exited.give();
      for (const answer of running.calls.values()) answer(LOCKED);
      if (present !== running) return;
      // It ended by itself. The window keeps what it could not save, and saves it once the journal is unlocked again.
      present = undefined;
      setTimeout(start, restarting);
    });
    running.process.postMessage({ kind: 'start', journal: journal(), workFactor });
  }

  return {
    start,
    request: (name, input) => new Promise((resolve) => {
      if (!present) {
        resolve(LOCKED);
        return;
      }
      lastCall += 1;
      present.calls.set(lastCall, resolve);
      present.process.postMessage({ kind: 'request', call: lastCall, name, input });
    }),
    end: async () => {
      const running = present;
      present = undefined;
      if (!running) return;
      running.process.postMessage({ kind: 'close' });
      await within(finishing, running.closed.given);
      // SECURITY: nothing is left of a process that has been killed; an orderly end could be put off by what still runs in it.
      running.process.kill();
      await within(finishing, running.exited.given);
    },
  };
}
