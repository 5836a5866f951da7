import type { Bridge } from '../../electron/contract';
import type { WindowEvent } from '../../electron/contract/event';

declare global {
  interface Window {
    readonly holdfast: Bridge;
  }
}

/** Sends a request and waits for its answer. */
export const request: Bridge['request'] = (name, ...input) => window.holdfast.request(name, ...input);

/** Whether a file that came to the page is an ordinary one. */
export const checkFile: Bridge['checkFile'] = (file) => window.holdfast.checkFile(file);

/** Hears events of one kind; the returned function ends it. */
export function on<Kind extends WindowEvent['event']>(
  kind: Kind,
  listener: (event: Extract<WindowEvent, { event: Kind }>) => void,
): () => void {
  return window.holdfast.listen((event) => {
    if (event.event === kind) listener(event as Extract<WindowEvent, { event: Kind }>);
  });
}
