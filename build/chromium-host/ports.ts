import { EventEmitter } from 'node:events';

/** What is said between two processes of ports that were handed over: a message for one, or that it was closed. */
export type Piped =
  | { readonly kind: 'port'; readonly id: number; readonly data: unknown }
  | { readonly kind: 'port-closed'; readonly id: number };

/** Electron's `MessagePortMain`: one end of a channel. What is said to it is kept until it is started. */
export class MessagePortMain extends EventEmitter {
  #other: MessagePortMain | undefined;
  #early: unknown[] | undefined = [];

  /** Joins two ends. */
  static join(one: MessagePortMain, other: MessagePortMain): void {
    one.#other = other;
    other.#other = one;
  }

  postMessage(data: unknown): void {
    const other = this.#other;
    if (other) other.#take(data);
  }

  start(): void {
    const early = this.#early ?? [];
    this.#early = undefined;
    for (const data of early) this.emit('message', { data, ports: [] });
  }

  close(): void {
    const other = this.#other;
    this.#other = undefined;
    if (!other) return;
    other.close();
    this.emit('close');
  }

  #take(data: unknown): void {
    if (this.#early) this.#early.push(data);
    else this.emit('message', { data, ports: [] });
  }
}

/** Electron's `MessageChannelMain`. */
export class MessageChannelMain {
  readonly port1 = new MessagePortMain();
  readonly port2 = new MessagePortMain();

  constructor() {
    MessagePortMain.join(this.port1, this.port2);
  }
}

/** Carries ends of channels to another process, over whatever the two can say to each other. */
export class Pipes {
  readonly #say: (piped: Piped) => void;
  readonly #ends = new Map<number, MessagePortMain>();
  #last = 0;

  constructor(say: (piped: Piped) => void) {
    this.#say = say;
  }

  /** Hands ends over: `send` says their numbers, under which the other process takes them. */
  give(ends: readonly MessagePortMain[], send: (ids: readonly number[]) => void): void {
    const given = ends.map((end) => ({ id: (this.#last += 1), end }));
    send(given.map(({ id }) => id));
    for (const { id, end } of given) this.#carry(id, end);
  }

  /** The end that the other process has given. */
  take(id: number): MessagePortMain {
    const { port1, port2 } = new MessageChannelMain();
    this.#carry(id, port1);
    return port2;
  }

  hear(piped: Piped): void {
    const end = this.#ends.get(piped.id);
    if (piped.kind === 'port') {
      end?.postMessage(piped.data);
      return;
    }
    this.#ends.delete(piped.id);
    end?.close();
  }

  /** The other process is gone. */
  close(): void {
    const ends = [...this.#ends.values()];
    this.#ends.clear();
    for (const end of ends) end.close();
  }

  #carry(id: number, end: MessagePortMain): void {
    this.#ends.set(id, end);
    end.on('message', ({ data }: { readonly data: unknown }) => {
      this.#say({ kind: 'port', id, data });
    });
    end.on('close', () => {
      if (this.#ends.delete(id)) this.#say({ kind: 'port-closed', id });
    });
    end.start();
  }
}
