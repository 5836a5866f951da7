import { EventEmitter } from 'node:events';
import { pathToFileURL } from 'node:url';
import { Pipes, type Piped } from './ports';
import type { ToUtility } from './utilityProcess';

// The first that a utility process runs: gives it `process.parentPort`, which keeps what is said before anybody listens.

type Said = Extract<ToUtility, { readonly kind: 'message' }>;

class ParentPort extends EventEmitter {
  readonly #pipes = new Pipes((piped) => { say(piped); });
  readonly #early: Said[] = [];

  constructor() {
    super();
    process.on('message', (told: ToUtility) => {
      if (told.kind !== 'message') this.#pipes.hear(told);
      else if (this.listenerCount('message') === 0) this.#early.push(told);
      else this.#tell(told);
    });
    this.on('newListener', (name) => {
      if (name === 'message') setImmediate(() => { for (const told of this.#early.splice(0)) this.#tell(told); });
    });
  }

  postMessage(data: unknown): void { say({ kind: 'message', data }); }

  #tell({ data, ports }: Said): void {
    this.emit('message', { data, ports: ports.map((id) => this.#pipes.take(id)) });
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
