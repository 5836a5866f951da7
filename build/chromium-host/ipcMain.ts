type Handler = (event: object, ...args: readonly unknown[]) => unknown;

const handlers = new Map<string, Handler>();

/** Electron's module `ipcMain`, as far as the app uses it. */
export const ipcMain = {
  handle: (channel: string, handler: Handler): void => {
    if (handlers.has(channel)) throw new Error(`Attempted to register a second handler for '${channel}'`);
    handlers.set(channel, handler);
  },
};

/** What the app answers on a channel, or a promise of it. Throws where it has no handler. */
export function answerOn(channel: string, event: object, args: readonly unknown[]): unknown {
  const handler = handlers.get(channel);
  if (!handler) throw new Error(`No handler registered for '${channel}'`);
  return handler(event, ...args);
}
