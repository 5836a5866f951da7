import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { protocol, type Session } from 'electron';
import { isPageOf, type PageHosts } from './pageHosts';
import { fileOf, headersOf } from './policy';

/** Has to be said before the app is ready. */
export function setupScheme(): void {
  protocol.registerSchemesAsPrivileged([{ scheme: 'app', privileges: { standard: true, secure: true } }]);
}

/** Answers `app://` with the files of the built window, for the page that is shown now, and with nothing else. */
export function setupProtocol(session: Session, pages: PageHosts, folder: string): void {
  session.protocol.handle('app', async (request) => {
    if (request.url === pages.spare()) return new Response('', { headers: headersOf('spare.html') ?? {} });
    const file = isPageOf(pages, request.url) ? fileOf(request.url) : undefined;
    const headers = file === undefined ? undefined : headersOf(file);
    if (file === undefined || !headers || request.method !== 'GET') return new Response(null, { status: 404 });
    try {
      return new Response(await readFile(path.join(folder, file)), { headers });
    } catch {
      return new Response(null, { status: 404 });
    }
  });
}
