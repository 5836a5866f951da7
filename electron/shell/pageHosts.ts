/**
 * Where the window's pages come from: built, from another host after every lock, so that another process shows them.
 */
export interface PageHosts {
  /** Scheme and host as they are now, without a slash at the end. */
  readonly origin: () => string;
  /** The address of the one page as it is now. */
  readonly start: () => string;
  /**
   * From now on the pages come from a host that was never used before; those of the one before are nobody's. Those of a
   * server stay where they are.
   */
  readonly move: () => void;
  /** The address of an empty page of the host after this one; undefined where the pages stay where they are. */
  readonly spare: () => string | undefined;
  /** Whether an address is one of the page as it is now, or as it was before a lock. */
  readonly wereAt: (address: string) => boolean;
  /** Served by Vite while someone works on the app. */
  readonly areServed: boolean;
}

/**
 * The built pages, or those of `npm run dev`, which names its server in HOLDFAST_DEV_SERVER. SECURITY: a packaged app
 * takes the built ones whatever its surroundings say, and a server counts only on this computer itself.
 */
export function choosePageHosts(isPackaged: boolean, server: string | undefined): PageHosts {
  if (isPackaged || server === undefined || !/^http:\/\/127\.0\.0\.1:\d+$/.test(server)) return builtPages();
  return {
    origin: () => server,
    start: () => `${server}/index.html`,
    move: () => undefined,
    spare: () => undefined,
    wereAt: (address) => address.startsWith(`${server}/`),
    areServed: true,
  };
}

function builtPages(): PageHosts {
  let host = 1;
  const origin = () => `app://h${String(host)}`;
  return {
    origin,
    start: () => `${origin()}/index.html`,
    move: () => {
      host += 1;
    },
    spare: () => `app://h${String(host + 1)}/spare.html`,
    wereAt: (address) => /^app:\/\/h\d+\//.test(address),
    areServed: false,
  };
}

/** Whether an address is one of these pages, or a file of theirs. */
export function isPageOf(pages: PageHosts, address: string): boolean {
  return address.startsWith(`${pages.origin()}/`);
}

/** Whether the window may ask for this address. */
export function mayLoad(pages: PageHosts, address: string): boolean {
  const origin = pages.origin();
  if (isPageOf(pages, address) || address === pages.spare() || address.startsWith(`blob:${origin}/`)) return true;
  // Vite tells of changes over a socket, and the developer tools are pages of their own.
  return (
    pages.areServed && (address.startsWith(`${origin.replace('http', 'ws')}/`) || address.startsWith('devtools://'))
  );
}
