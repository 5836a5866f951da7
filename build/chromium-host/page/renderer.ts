import { decode, encode } from '../codec';

type Listener = (event: object, ...args: readonly unknown[]) => void;

/** What the page says to this process: a call of `invoke`, answered under its number; or that somebody is there. */
export type Said =
  | { readonly kind: 'invoke'; readonly call: number; readonly channel: string; readonly args: string }
  | { readonly kind: 'touched' };

/** What this process says to the page. */
export type Told =
  | { readonly kind: 'event'; readonly channel: string; readonly args: string }
  | { readonly kind: 'answer'; readonly call: number; readonly ok: boolean; readonly value: string };

/** Electron's `ipcRenderer`, as far as the app uses it. */
export function makeIpcRenderer(say: (said: Said) => void) {
  const listeners = new Map<string, Listener[]>();
  const waiting = new Map<number, { readonly resolve: (value: unknown) => void; readonly reject: (error: Error) => void }>();
  let last = 0;
  const ipcRenderer = {
    invoke: (channel: string, ...args: readonly unknown[]) => new Promise<unknown>((resolve, reject) => {
      const call = last += 1;
      say({ kind: 'invoke', call, channel, args: encode(args) });
      waiting.set(call, { resolve, reject });
    }),
    on: (channel: string, listener: Listener) => { listeners.set(channel, [...listeners.get(channel) ?? [], listener]); },
    off: (channel: string, listener: Listener) => { listeners.set(channel, (listeners.get(channel) ?? []).filter((one) => one !== listener)); },
  };

  function hear(told: Told): void {
    switch (told.kind) {
      case 'event': {
        const args = decode(told.args) as readonly unknown[];
        for (const listener of listeners.get(told.channel) ?? []) listener({ sender: ipcRenderer }, ...args);
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
