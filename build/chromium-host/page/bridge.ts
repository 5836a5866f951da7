// Carries the calls of Electron's contextBridge between the preload's world and the page's, which share nothing but the
// document: each call is an event, whose detail the browser clones. SECURITY: the events' names are drawn anew for
// every page and known to these two alone, so that the page can neither listen nor forge.

type Packed =
  | { readonly is: 'plain'; readonly value: unknown }
  | { readonly is: 'list'; readonly items: readonly Packed[] }
  | { readonly is: 'object'; readonly entries: readonly (readonly [string, Packed])[] }
  | { readonly is: 'function'; readonly id: number }
  | { readonly is: 'promise'; readonly id: number };

type Message =
  | { readonly kind: 'expose'; readonly key: string; readonly api: Packed }
  | { readonly kind: 'call'; readonly call: number; readonly id: number; readonly args: readonly Packed[] }
  | { readonly kind: 'answer'; readonly call: number; readonly ok: boolean; readonly value: Packed }
  | { readonly kind: 'settle'; readonly id: number; readonly ok: boolean; readonly value: Packed };

type Callable = (...args: readonly unknown[]) => unknown;

export interface WorldBridge {
  /** Gives the other world an object under this name. */
  readonly expose: (key: string, api: unknown) => void;
}

/** One end of the bridge. `mine` and `theirs`: the names of the events that this end and the other listen to. */
export function makeBridge(mine: string, theirs: string): WorldBridge {
  const functions: Callable[] = [];
  const standIns = new Map<number, Callable>();
  const answers = new Map<number, Extract<Message, { kind: 'answer' }>>();
  const settlers = new Map<
    number,
    { readonly resolve: (value: unknown) => void; readonly reject: (error: unknown) => void }
  >();
  let last = 0;

  const tell = (message: Message) => {
    document.dispatchEvent(new CustomEvent(theirs, { detail: message }));
  };

  function pack(value: unknown): Packed {
    if (typeof value === 'function') {
      const known = functions.indexOf(value as Callable);
      return { is: 'function', id: known >= 0 ? known : functions.push(value as Callable) - 1 };
    }
    if (value instanceof Promise) {
      const id = (last += 1);
      value.then(
        (result) => {
          tell({ kind: 'settle', id, ok: true, value: pack(result) });
        },
        (error: unknown) => {
          tell({ kind: 'settle', id, ok: false, value: pack(error) });
        },
      );
      return { is: 'promise', id };
    }
    if (Array.isArray(value)) return { is: 'list', items: value.map(pack) };
    if (isPlain(value)) return { is: 'object', entries: Object.entries(value).map(([key, one]) => [key, pack(one)]) };
    return { is: 'plain', value };
  }

  function unpack(packed: Packed): unknown {
    switch (packed.is) {
      case 'plain':
        return packed.value;
      case 'list':
        return packed.items.map(unpack);
      case 'object':
        return Object.fromEntries(packed.entries.map(([key, one]) => [key, unpack(one)]));
      case 'promise':
        return new Promise((resolve, reject) => {
          settlers.set(packed.id, { resolve, reject });
        });
      case 'function': {
        const { id } = packed;
        const known = standIns.get(id) ?? ((...args: readonly unknown[]) => call(id, args));
        standIns.set(id, known);
        return known;
      }
    }
  }

  /** Events are delivered at once, so the answer is there when `tell` returns. */
  function call(id: number, args: readonly unknown[]): unknown {
    const number = (last += 1);
    tell({ kind: 'call', call: number, id, args: args.map(pack) });
    const answer = answers.get(number);
    answers.delete(number);
    if (!answer) throw new Error('the other world is gone');
    if (answer.ok) return unpack(answer.value);
    throw unpack(answer.value);
  }

  function answer({ call: number, id, args }: Extract<Message, { kind: 'call' }>): void {
    try {
      tell({ kind: 'answer', call: number, ok: true, value: pack(functions[id]?.(...args.map(unpack))) });
    } catch (error) {
      tell({ kind: 'answer', call: number, ok: false, value: pack(error) });
    }
  }

  function hear(message: Message): void {
    switch (message.kind) {
      case 'expose':
        Object.defineProperty(globalThis, message.key, { value: Object.freeze(unpack(message.api)), enumerable: true });
        return;
      case 'call':
        answer(message);
        return;
      case 'answer':
        answers.set(message.call, message);
        return;
      case 'settle': {
        const settler = settlers.get(message.id);
        settlers.delete(message.id);
        if (message.ok) settler?.resolve(unpack(message.value));
        else settler?.reject(unpack(message.value));
      }
    }
  }

  document.addEventListener(mine, (event) => {
    hear((event as CustomEvent<Message>).detail);
  });
  return {
    expose: (key, api) => {
      tell({ kind: 'expose', key, api: pack(api) });
    },
  };
}

function isPlain(value: unknown): value is Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}
