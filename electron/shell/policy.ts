/**
 * What the pages may do: load the scripts, styles, fonts and pictures they were built with, and nothing else. SECURITY:
 * of what `sandbox` leaves out, a download matters: Chromium would begin to write it before the session refuses it.
 */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "font-src 'self'",
  "img-src 'self' blob:",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  'sandbox allow-scripts allow-same-origin allow-forms allow-modals',
].join('; ');

const TYPES: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  woff2: 'font/woff2',
  woff: 'font/woff',
  svg: 'image/svg+xml',
  png: 'image/png',
};

/** SECURITY: the shape of what Vite builds. No name of this shape leads out of the folder. */
const FILE = /^\/(index\.html|assets\/[\w-]+(?:\.[\w-]+)*\.\w+)$/;

/** The file of the window that an address names, relative to its folder; undefined where it names none. */
export function fileOf(address: string): string | undefined {
  return FILE.exec(new URL(address).pathname)?.[1];
}

/** What is said beside a file's content; undefined for a kind of file that the window does not have. */
export function headersOf(file: string): Readonly<Record<string, string>> | undefined {
  const type = TYPES[file.slice(file.lastIndexOf('.') + 1)];
  return type === undefined
    ? undefined
    : {
        'Content-Type': type,
        'Content-Security-Policy': POLICY,
        'X-Content-Type-Options': 'nosniff',
        'Referrer-Policy': 'no-referrer',
        'Cross-Origin-Opener-Policy': 'same-origin',
        'Cache-Control': 'no-store',
      };
}
