import { decode, encode } from '../codec';

type Listener = (event: object, ...args: readonly unknown[]) => void;

/** What goes over a port that the page was given, by its number, or that it was closed. */
type Piped =
  | { readonly kind: 'port'; readonly id: number; readonly data: string }
  | { readonly kind: 'port-closed'; readonly id: number };

/**
 * What the page says to this process: a call of `invoke`, answered under its number; something over a port; or that
 * somebody is there.
 */
export type Said =
  | Piped
  | { readonly kind: 'invoke'; readonly call: number; readonly channel: string; readonly args: string }
  | { readonly kind: 'touched' };

/** What this process says to the page. `ports`: the numbers of those that come along. */
export type Told =
  | Piped
  | { readonly kind: 'event'; readonly channel: string; readonly args: string; readonly ports: readonly number[] }
  | { readonly kind: 'answer'; readonly call: number; readonly ok: boolean; readonly value: string };

/** Electron's `ipcRenderer`, as far as the app uses it. */
export function makeIpcRenderer(say: (said: Said) => void) {
  const listeners = new Map<string, Listener[]>();
  const waiting = new Map<
    number,
    { readonly resolve: (value: unknown) => void; readonly reject: (error: Error) => void }
  >();
  const ports = new Map<number, MessagePort>();
  let last = 0;
  const ipcRenderer = {
    invoke: (channel: string, ...args: readonly unknown[]) =>
      new Promise<unknown>((resolve, reject) => {
        const call = (last += 1);
        say({ kind: 'invoke', call, channel, args: encode(args) });
        waiting.set(call, { resolve, reject });
      }),
    on: (channel: string, listener: Listener) => {
      listeners.set(channel, [...(listeners.get(channel) ?? []), listener]);
    },
    off: (channel: string, listener: Listener) => {
      listeners.set(
        channel,
        (listeners.get(channel) ?? []).filter((one) => one !== listener),
      );
    },
  };

  /** A port of the browser's own, whose other end is joined to the one that was given. */
  function take(id: number): MessagePort {
    const { port1, port2 } = new MessageChannel();
    ports.set(id, port1);
    port1.addEventListener('message', ({ data }) => {
      say({ kind: 'port', id, data: encode(data) });
    });
    port1.addEventListener('close', () => {
      if (ports.delete(id)) say({ kind: 'port-closed', id });
    });
    port1.start();
    return port2;
  }

  function hear(told: Told): void {
    switch (told.kind) {
      case 'event': {
        const args = decode(told.args) as readonly unknown[];
        const given = told.ports.map(take);
        for (const listener of listeners.get(told.channel) ?? [])
          listener({ sender: ipcRenderer, ports: given }, ...args);
        return;
      }
      case 'port':
        ports.get(told.id)?.postMessage(decode(told.data));
        return;
      case 'port-closed': {
        const end = ports.get(told.id);
        ports.delete(told.id);
        end?.close();
        return;
      }
      case 'answer': {
        const asked = waiting.get(told.call);
        waiting.delete(told.call);
        if (told.ok) asked?.resolve(decode(told.value));
        else asked?.reject(new Error(told.value));
      }
    }
  }

  return { ipcRenderer, hear };
}
