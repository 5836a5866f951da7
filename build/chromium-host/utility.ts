import { EventEmitter } from 'node:events';
import { pathToFileURL } from 'node:url';
import { Pipes, type MessagePortMain, type Piped } from './ports';
import type { ToUtility } from './utilityProcess';

// The first that a utility process runs: gives it `process.parentPort`, which keeps what is said before anybody
// listens.

interface Message {
  readonly data: unknown;
  readonly ports: readonly MessagePortMain[];
}

class ParentPort extends EventEmitter {
  readonly #pipes = new Pipes((piped) => {
    say(piped);
  });
  /** What was said before anybody listened, in its order; undefined once that is told. */
  #early: Message[] | undefined = [];

  constructor() {
    super();
    process.on('message', (told: ToUtility) => {
      if (told.kind !== 'message') {
        this.#pipes.hear(told);
        return;
      }
      // Taken at once: what is said over a port may come before anybody listens here.
      const message = { data: told.data, ports: told.ports.map((id) => this.#pipes.take(id)) };
      if (this.#early) this.#early.push(message);
      else this.emit('message', message);
    });
    this.on('newListener', (name) => {
      if (name === 'message')
        setImmediate(() => {
          const early = this.#early ?? [];
          this.#early = undefined;
          for (const message of early) this.emit('message', message);
        });
    });
  }

  postMessage(data: unknown): void {
    say({ kind: 'message', data });
  }
}

function say(said: Piped | { readonly kind: 'message'; readonly data: unknown }): void {
  process.send?.(said, undefined, undefined, () => undefined);
}

// It does not outlive the app.
process.on('disconnect', () => process.exit());

const [, , file = ''] = process.argv;
process.argv.splice(1, 1);
Object.assign(process, { parentPort: new ParentPort() });
await import(pathToFileURL(file).href);
