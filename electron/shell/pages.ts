/** Where the window's pages come from. */
export interface Pages {
  /** Scheme and host, without a slash at the end. */
  readonly origin: string;
  /** The address of the one page. */
  readonly start: string;
  /** Served by Vite while someone works on the app. */
  readonly areServed: boolean;
}

const BUILT: Pages = { origin: 'app://holdfast', start: 'app://holdfast/index.html', areServed: false };

/**
 * The built pages, or those of `npm run dev`, which names its server in HOLDFAST_DEV_SERVER. SECURITY: a packaged app
 * takes the built ones whatever its surroundings say, and a server counts only on this computer itself.
 */
export function choosePages(isPackaged: boolean, server: string | undefined): Pages {
  if (isPackaged || server === undefined || !/^http:\/\/127\.0\.0\.1:\d+$/.test(server)) return BUILT;
  return { origin: server, start: `${server}/index.html`, areServed: true };
}

/** Whether an address is one of these pages, or a file of theirs. */
export function belongsTo(pages: Pages, address: string): boolean {
  return address.startsWith(`${pages.origin}/`);
}

/** Whether the window may ask for this address. */
export function mayLoad(pages: Pages, address: string): boolean {
  if (belongsTo(pages, address) || address.startsWith(`blob:${pages.origin}/`)) return true;
  // Vite tells of changes over a socket, and the developer tools are pages of their own.
  return pages.areServed && (address.startsWith(`${pages.origin.replace('http', 'ws')}/`) || address.startsWith('devtools://'));
}
