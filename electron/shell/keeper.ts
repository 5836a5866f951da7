import type { FromKeeper, Grant, Opened, ToKeeper } from '../contract/keeper';
import type { Joined, SealedText } from '../contract/sealedTexts';
import { unreachable } from '../domain/result';
import { makeSignal, within, type Signal } from './waiting';

/**
 * A process that runs `dist/keeper.mjs`, as Electron's utilityProcess gives it. `Port`: an end of a channel, handed on
 * as it is.
 */
export interface KeeperProcess<Port> {
  readonly postMessage: (message: ToKeeper, port?: Port) => void;
  readonly onMessage: (listener: (message: FromKeeper) => void) => void;
  readonly onExit: (listener: () => void) => void;
  /** By force. */
  readonly kill: () => void;
}

/** What the keeper needs from the rest of the shell. Times in milliseconds. */
export interface KeeperSurroundings<Port> {
  readonly fork: () => KeeperProcess<Port>;
  readonly journal: () => Opened | null;
  /** Those that the window may name. */
  readonly folders: () => readonly string[];
  readonly workFactor: number;
  /** The folder on this computer in which the keeper keeps small files of its own. */
  readonly own: string;
  /** An end of a new channel to the page; undefined where there is none. */
  readonly port: () => Port | undefined;
  readonly opened: (opened: Opened) => void;
  /** What is sealed of a journal and waits for it. */
  readonly sealed: (recipient: string) => readonly SealedText[];
  readonly joined: (name: string, outcome: Joined) => void;
  /** It ended by itself; the next one is started after a while. */
  readonly ended: () => void;
  /** How long a keeper may take to finish its work. */
  readonly finishing: number;
  /** How long to wait before another is started for one that ended by itself. */
  readonly restarting: number;
}

/**
 * The keeper's process: always the present one, where there is one. What the window asks of it goes over the window's
 * own port.
 */
export interface Keeper {
  /** Starts one, if there is none, for the journal in use, and gives it to the page that is there. */
  readonly start: () => void;
  readonly isRunning: () => boolean;
  /** Gives the present one, if there is one, to a page that has come. */
  readonly admit: () => void;
  /** Gives it what is sealed of its journal by now. */
  readonly join: () => void;
  /** The window may name one more folder. */
  readonly letName: (folder: string) => void;
  /** Lets it save something at a place, once; ends when it has, or cannot any more. */
  readonly grant: (grant: Grant) => Promise<void>;
  /** Lets it finish and ends it, and with it the key and every word it holds. */
  readonly end: () => Promise<void>;
}

interface Running<Port> {
  readonly process: KeeperProcess<Port>;
  /** Resolves when it has said that it is done, or has ended. */
  readonly closed: Signal;
  readonly exited: Signal;
  /** The places that it may write to, or writes to. */
  readonly granted: Map<string, Signal>;
  /** To whom its journal is sealed, where that is known. */
  recipient: string | null;
  /** The sealed texts that it was given. */
  readonly given: Set<string>;
}

export function makeKeeper<Port>({
  fork,
  journal,
  folders,
  workFactor,
  own,
  port,
  opened,
  sealed,
  joined,
  ended,
  finishing,
  restarting,
}: KeeperSurroundings<Port>): Keeper {
  let present: Running<Port> | undefined;

  function take(running: Running<Port>, message: FromKeeper): void {
    switch (message.kind) {
      case 'opened':
        if (running !== present) return;
        opened(message.opened);
        running.recipient = message.opened.recipient;
        join(running);
        return;
      case 'joined':
        joined(message.name, message.outcome);
        return;
      case 'spent':
        running.granted.get(message.place)?.give();
        running.granted.delete(message.place);
        return;
      case 'closed':
        running.closed.give();
        return;
      default:
        unreachable(message);
    }
  }

  /** A journal that is opened by another folder than last time is still the one to which its texts were sealed. */
  function join({ process, recipient, given }: Running<Port>): void {
    for (const text of recipient === null ? [] : sealed(recipient)) {
      if (given.has(text.name)) continue;
      given.add(text.name);
      process.postMessage({ kind: 'join', sealed: { name: text.name, bytes: text.bytes } });
    }
  }

  function start(): void {
    if (present) return;
    const known = journal();
    const running: Running<Port> = {
      process: fork(),
      closed: makeSignal(),
      exited: makeSignal(),
      granted: new Map(),
      recipient: known?.recipient ?? null,
      given: new Set(),
    };
    present = running;
    running.process.onMessage((message) => {
      take(running, message);
    });
    running.process.onExit(() => {
      running.closed.give();
      running.exited.give();
      for (const spent of running.granted.values()) spent.give();
      if (present !== running) return;
      present = undefined;
      setTimeout(start, restarting);
      ended();
    });
    // With the port: a page that is there already hears what happens from the first moment on.
    running.process.postMessage({ kind: 'start', journal: known, folders: folders(), workFactor, own }, port());
    join(running);
  }

  return {
    start,
    isRunning: () => present !== undefined,
    join: () => {
      if (present) join(present);
    },
    admit: () => {
      present?.process.postMessage({ kind: 'window' }, port());
    },
    letName: (folder) => {
      present?.process.postMessage({ kind: 'folder', folder });
    },
    grant: async (grant) => {
      if (!present) return;
      const spent = makeSignal();
      present.granted.set(grant.place, spent);
      present.process.postMessage({ kind: 'grant', grant });
      await spent.given;
    },
    end: async () => {
      const running = present;
      present = undefined;
      if (!running) return;
      running.process.postMessage({ kind: 'close' });
      await within(finishing, running.closed.given);
      // SECURITY: nothing is left of a process that has been killed; an orderly end could be put off by what still runs
      // in it.
      running.process.kill();
      await within(finishing, running.exited.given);
    },
  };
}
