import { fork, type ChildProcess } from 'node:child_process';
import { EventEmitter } from 'node:events';
import path from 'node:path';
import { Pipes, type MessagePortMain, type Piped } from './ports';

interface Options {
  readonly stdio?: 'ignore' | 'inherit' | 'pipe';
}

/**
 * What is said to a utility process: a message for it, with the numbers of the ports that come along, or something of a
 * port.
 */
export type ToUtility = Piped | { readonly kind: 'message'; readonly data: unknown; readonly ports: readonly number[] };

/** What it says. */
export type FromUtility = Piped | { readonly kind: 'message'; readonly data: unknown };

/** Electron's `UtilityProcess`: a process of Node that this one can speak to. */
class UtilityProcess extends EventEmitter {
  readonly #child: ChildProcess;
  readonly #pipes = new Pipes((piped) => {
    this.#say(piped);
  });

  constructor(file: string, words: readonly string[], { stdio = 'inherit' }: Options) {
    super();
    // SECURITY: a debugger of this process is not to be let into that one.
    this.#child = fork(path.join(import.meta.dirname, 'utility.mjs'), [file, ...words], {
      serialization: 'advanced',
      execArgv: [],
      stdio: [stdio, stdio, stdio, 'ipc'],
    });
    this.#child.on('spawn', () => this.emit('spawn'));
    this.#child.on('message', (said) => {
      const told = said as FromUtility;
      if (told.kind === 'message') this.emit('message', told.data);
      else this.#pipes.hear(told);
    });
    this.#child.on('error', () => undefined);
    this.#child.on('close', (code) => {
      this.#pipes.close();
      this.emit('exit', code);
    });
  }

  get pid(): number | undefined {
    return this.#child.pid;
  }

  postMessage(data: unknown, transfer: readonly MessagePortMain[] = []): void {
    this.#pipes.give(transfer, (ports) => {
      this.#say({ kind: 'message', data, ports });
    });
  }

  kill(): boolean {
    return this.#child.kill();
  }

  #say(told: ToUtility): void {
    // It may have ended a moment ago, which `exit` tells.
    if (this.#child.connected) this.#child.send(told, () => undefined);
  }
}

/** Electron's module `utilityProcess`. */
export const utilityProcess = {
  fork: (file: string, words: readonly string[] = [], options: Options = {}): UtilityProcess =>
    new UtilityProcess(file, words, options),
};
