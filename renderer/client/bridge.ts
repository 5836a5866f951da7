import type { Bridge } from '../../electron/contract';
import type { WindowEvent } from '../../electron/contract/event';

declare global {
  interface Window {
    readonly holdfast: Bridge;
  }
}

type Kind = WindowEvent['event'];
type Listener = (event: WindowEvent) => void;
type Listeners = Map<Kind, readonly Listener[]>;

const LISTENERS = new WeakMap<Bridge, Listeners>();

/** Sends a request and waits for its answer. */
export const request: Bridge['request'] = (name, ...input) => window.holdfast.request(name, ...input);

/** Whether a file that came to the page is an ordinary one. */
export const checkFile: Bridge['checkFile'] = (file) => window.holdfast.checkFile(file);

/** Hears events of one kind; the returned function ends it. */
export function on<K extends Kind>(kind: K, listener: (event: Extract<WindowEvent, { event: K }>) => void): () => void {
  const listeners = listenersOf(window.holdfast);
  // Only what is of its kind comes to it.
  const added = (event: WindowEvent) => {
    listener(event as Extract<WindowEvent, { event: K }>);
  };
  listeners.set(kind, [...(listeners.get(kind) ?? []), added]);
  return () => {
    listeners.set(
      kind,
      (listeners.get(kind) ?? []).filter((one) => one !== added),
    );
  };
}

/** Who hears what comes over a bridge, which is listened to once for all of them. */
function listenersOf(bridge: Bridge): Listeners {
  const known = LISTENERS.get(bridge);
  if (known) return known;
  const listeners: Listeners = new Map();
  LISTENERS.set(bridge, listeners);
  bridge.listen((event) => {
    for (const listener of listeners.get(event.event) ?? []) listener(event);
  });
  return listeners;
}
