import { EventEmitter } from 'node:events';
import { pathToFileURL } from 'node:url';

// The first that a utility process runs: gives it `process.parentPort`, which keeps what is said before anybody listens.

class ParentPort extends EventEmitter {
  readonly #early: unknown[] = [];

  constructor() {
    super();
    process.on('message', (data: unknown) => {
      if (this.listenerCount('message') === 0) this.#early.push(data);
      else this.emit('message', { data });
    });
    this.on('newListener', (name) => {
      if (name === 'message') setImmediate(() => { for (const data of this.#early.splice(0)) this.emit('message', { data }); });
    });
  }

  postMessage(message: object): void {
    process.send?.(message, undefined, undefined, () => undefined);
  }
}

// It does not outlive the app.
process.on('disconnect', () => process.exit());

const [, , file = ''] = process.argv;
process.argv.splice(1, 1);
Object.assign(process, { parentPort: new ParentPort() });
await import(pathToFileURL(file).href);
