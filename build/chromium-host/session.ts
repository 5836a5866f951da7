import { EventEmitter } from 'node:events';

type Answer = (request: Request) => Response | Promise<Response>;
interface Details {
  readonly url: string;
}
type BeforeRequest = (details: Details, answer: (response: { readonly cancel?: boolean }) => void) => void;

/** Schemes of the app's own. They are said before the app is ready. */
export const schemes = new Set<string>();

/**
 * Electron's `session`, as far as the app uses it. There is one page, and nobody asks for permissions here: they are
 * denied in the browser itself.
 */
export class Session extends EventEmitter {
  readonly #handlers = new Map<string, Answer>();
  #before: BeforeRequest | undefined;

  readonly protocol = {
    handle: (scheme: string, answer: Answer): void => {
      if (!schemes.has(scheme)) throw new Error(`the scheme ${scheme} was not registered`);
      this.#handlers.set(scheme, answer);
    },
  };

  readonly webRequest = {
    onBeforeRequest: (listener: BeforeRequest): void => {
      this.#before = listener;
    },
  };

  /** Electron's handlers for permissions are set, and never asked. */
  setPermissionRequestHandler(): void {
    /* see above */
  }
  setPermissionCheckHandler(): void {
    /* see above */
  }
  setDevicePermissionHandler(): void {
    /* see above */
  }

  /** Whether a page may ask for an address. */
  async lets(url: string): Promise<boolean> {
    const before = this.#before;
    if (!before) return true;
    return new Promise((resolve) => {
      before({ url }, ({ cancel }) => {
        resolve(cancel !== true);
      });
    });
  }

  /** What the app answers to an address of its own schemes; undefined where it is none of those. */
  async answer(request: Request): Promise<Response | undefined> {
    return this.#handlers.get(new URL(request.url).protocol.slice(0, -1))?.(request);
  }
}

const sessions = new Map<string, Session>();

/** Electron's module `session`. */
export const session = {
  fromPartition: (name: string): Session => {
    const known = sessions.get(name) ?? new Session();
    sessions.set(name, known);
    return known;
  },
};

/** Electron's module `protocol`. */
export const protocol = {
  registerSchemesAsPrivileged: (list: readonly { readonly scheme: string }[]): void => {
    for (const { scheme } of list) schemes.add(scheme);
  },
};
