import { fork, type ChildProcess } from 'node:child_process';
import { EventEmitter } from 'node:events';
import path from 'node:path';

interface Options {
  readonly stdio?: 'ignore' | 'inherit' | 'pipe';
}

/** Electron's `UtilityProcess`: a process of Node that this one can speak to. */
class UtilityProcess extends EventEmitter {
  readonly #child: ChildProcess;

  constructor(file: string, words: readonly string[], { stdio = 'inherit' }: Options) {
    super();
    // SECURITY: a debugger of this process is not to be let into that one.
    this.#child = fork(path.join(import.meta.dirname, 'utility.mjs'), [file, ...words], { serialization: 'advanced', execArgv: [], stdio: [stdio, stdio, stdio, 'ipc'] });
    this.#child.on('spawn', () => this.emit('spawn'));
    this.#child.on('message', (message) => this.emit('message', message));
    this.#child.on('error', () => undefined);
    this.#child.on('close', (code) => this.emit('exit', code));
  }

  get pid(): number | undefined { return this.#child.pid; }

  postMessage(message: object): void {
    // It may have ended a moment ago, which `exit` tells.
    if (this.#child.connected) this.#child.send(message, () => undefined);
  }

  kill(): boolean { return this.#child.kill(); }
}

/** Electron's module `utilityProcess`. */
export const utilityProcess = {
  fork: (file: string, words: readonly string[] = [], options: Options = {}): UtilityProcess => new UtilityProcess(file, words, options),
};
