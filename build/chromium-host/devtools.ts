import { EventEmitter } from 'node:events';
import type { Readable, Writable } from 'node:stream';
import type { ProtocolMapping } from 'devtools-protocol/types/protocol-mapping';

type Commands = ProtocolMapping.Commands;
type Events = ProtocolMapping.Events;

/** A way to speak to the browser, or to one page of it, in the Chrome DevTools Protocol. */
export interface DevTools {
  /** Rejects where the browser refuses, or has ended. */
  readonly send: <Method extends keyof Commands>(
    method: Method,
    ...params: Commands[Method]['paramsType']
  ) => Promise<Commands[Method]['returnType']>;
  readonly on: <Name extends keyof Events>(name: Name, listener: (...params: Events[Name]) => void) => void;
}

interface Message {
  readonly id?: number;
  readonly sessionId?: string;
  readonly method?: string;
  readonly params?: unknown;
  readonly result?: unknown;
  readonly error?: { readonly message: string };
}

interface Waiting {
  readonly resolve: (result: unknown) => void;
  readonly reject: (error: Error) => void;
}

/** Everything that is said over the pipe of `--remote-debugging-pipe`: messages in JSON, each ended by a zero byte. */
export class Pipe {
  readonly browser: DevTools;
  readonly #waiting = new Map<number, Waiting>();
  readonly #sessions = new Map<string | undefined, EventEmitter>();
  readonly #out: Writable;
  #last = 0;
  #held: Buffer[] = [];

  constructor(out: Writable, into: Readable) {
    this.#out = out;
    into.on('data', (chunk: Buffer) => {
      this.#take(chunk);
    });
    // The browser has ended; `end` tells those who wait.
    for (const stream of [out, into]) stream.on('error', () => undefined);
    this.browser = this.session(undefined);
  }

  /** The page, or other target, of an attached session. */
  session(id: string | undefined): DevTools {
    const events = new EventEmitter();
    this.#sessions.set(id, events);
    return {
      send: (method, ...[params]) => this.#send(method, params, id),
      on: (name, listener) => {
        events.on(name, listener);
      },
    };
  }

  /** Nothing more will come. */
  end(): void {
    for (const { reject } of this.#waiting.values()) reject(new Error('the browser has ended'));
    this.#waiting.clear();
  }

  #send<Result>(method: string, params: unknown, sessionId: string | undefined): Promise<Result> {
    const id = ++this.#last;
    return new Promise<Result>((resolve, reject) => {
      this.#waiting.set(id, {
        resolve: (result) => {
          resolve(result as Result);
        },
        reject: ({ message }) => {
          reject(new Error(`${method}: ${message}`));
        },
      });
      this.#out.write(`${JSON.stringify({ id, method, params, sessionId })}\0`);
    });
  }

  #take(chunk: Buffer): void {
    let rest = chunk;
    for (let at = rest.indexOf(0); at >= 0; at = rest.indexOf(0)) {
      const text = Buffer.concat([...this.#held, rest.subarray(0, at)]).toString();
      this.#held = [];
      rest = rest.subarray(at + 1);
      this.#hear(JSON.parse(text) as Message);
    }
    if (rest.length > 0) this.#held.push(rest);
  }

  #hear({ id, sessionId, method, params, result, error }: Message): void {
    if (method !== undefined) this.#sessions.get(sessionId)?.emit(method, params);
    if (id === undefined) return;
    const waiting = this.#waiting.get(id);
    this.#waiting.delete(id);
    if (error) waiting?.reject(new Error(error.message));
    else waiting?.resolve(result);
  }
}
