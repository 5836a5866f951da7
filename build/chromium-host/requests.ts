import type { Protocol } from 'devtools-protocol';
import { inside } from './addresses';
import type { DevTools } from './devtools';
import { schemes, type Session } from './session';

type Paused = Protocol.Fetch.RequestPausedEvent;

/**
 * Answers every request of the page: by the app's own handlers, else not at all, but for what is on this computer and
 * the app lets pass.
 */
export class Requests {
  readonly #page: DevTools;
  readonly #session: Session;
  /** Whether the page may go to this address by itself. */
  readonly #mayNavigate: (url: string) => boolean;
  readonly #target: string;
  /** Where the app itself has sent the page. */
  readonly #expected = new Set<string>();

  constructor(page: DevTools, target: string, session: Session, mayNavigate: (url: string) => boolean) {
    this.#page = page;
    this.#target = target;
    this.#session = session;
    this.#mayNavigate = mayNavigate;
    // A request that was given up meanwhile cannot be answered any more.
    page.on('Fetch.requestPaused', (paused) => {
      this.#take(paused)
        .catch(() => this.#refuse(paused, 'Failed'))
        .catch(() => undefined);
    });
  }

  expect(address: string): void {
    this.#expected.add(address);
  }

  async #take(paused: Paused): Promise<void> {
    const { request, resourceType, frameId, requestId } = paused;
    const url = inside(request.url, schemes);
    const isPage = resourceType === 'Document' && frameId === this.#target;
    if (isPage && !this.#expected.delete(request.url) && !this.#mayNavigate(url))
      return this.#refuse(paused, 'Aborted');
    // Electron asks for no icon.
    if (new URL(url).pathname === '/favicon.ico') return this.#refuse(paused, 'Aborted');
    if (!(await this.#session.lets(url))) return this.#refuse(paused, 'BlockedByClient');
    const response = await this.#session.answer(new Request(url, { method: request.method, headers: request.headers }));
    if (response) return this.#fulfill(requestId, response);
    // SECURITY: nothing here reaches another computer, whatever the app lets pass.
    if (/^(?:https?|wss?):\/\/127\.0\.0\.1:/.test(url) || /^(?:blob|data):/.test(url))
      return this.#page.send('Fetch.continueRequest', { requestId });
    return this.#refuse(paused, 'NameNotResolved');
  }

  async #fulfill(requestId: string, response: Response): Promise<void> {
    const body = Buffer.from(await response.arrayBuffer()).toString('base64');
    const responseHeaders = [...response.headers].map(([name, value]) => ({ name, value }));
    await this.#page.send('Fetch.fulfillRequest', { requestId, responseCode: response.status, responseHeaders, body });
  }

  #refuse({ requestId }: Paused, errorReason: Protocol.Network.ErrorReason): Promise<void> {
    return this.#page.send('Fetch.failRequest', { requestId, errorReason });
  }
}
