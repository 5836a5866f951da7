import { EventEmitter } from 'node:events';
import { inside, outside } from './addresses';
import type { Browser } from './browser';
import { decode, encode } from './codec';
import { preventable } from './event';
import { answerOn } from './ipcMain';
import { theme } from './nativeTheme';
import type { Said, Told } from './page/renderer';
import { Pipes, type MessagePortMain } from './ports';
import { Requests } from './requests';
import { schemes, type Session } from './session';
import { touched } from './powerMonitor';
import { makeWorlds, PRELOAD_WORLD } from './worlds';

export interface Preferences {
  readonly session: Session;
  readonly preload: string;
}

/** Electron's `webContents`: the page, as far as the app uses it. */
export class WebContents extends EventEmitter {
  readonly #browser: Browser;
  readonly #requests: Requests;
  readonly #ready: Promise<unknown>;
  /** What goes over the ports that the page was given. */
  readonly #pipes = new Pipes((piped) => {
    this.#tell(piped.kind === 'port' ? { ...piped, data: encode(piped.data) } : piped);
  });
  /** The preload script's world, in the page that is shown. */
  #world: number | undefined;
  #url = '';
  #process: number | undefined;
  #isLoading = false;
  #isCrashed = false;
  #isDestroyed = false;

  constructor(browser: Browser, { session, preload }: Preferences) {
    super();
    this.#browser = browser;
    const { page, target } = browser;
    this.#requests = new Requests(page, target, session, (url) => this.#mayNavigate(url));
    page.on('Runtime.executionContextCreated', ({ context }) => {
      if (context.name !== PRELOAD_WORLD) return;
      this.#pipes.close();
      this.#world = context.id;
    });
    page.on('Runtime.bindingCalled', ({ payload }) => {
      this.#hear(JSON.parse(payload) as Said);
    });
    page.on('Page.frameNavigated', ({ frame }) => {
      if (frame.parentId !== undefined) return;
      this.#url = inside(frame.url, schemes);
      this.emit('did-navigate', {}, this.#url);
    });
    page.on('Page.loadEventFired', () => {
      void this.#loaded();
    });
    page.on('Inspector.targetCrashed', () => {
      this.#isCrashed = true;
      this.#pipes.close();
      this.emit('render-process-gone', {}, { reason: 'crashed', exitCode: 1 });
    });
    this.#ready = this.#prepare(preload);
    // Whoever loads a page is told; nobody else can do anything about it.
    this.#ready.catch(() => undefined);
  }

  async loadURL(url: string): Promise<void> {
    await this.#ready;
    const address = outside(url, schemes);
    this.#requests.expect(address);
    this.#isLoading = true;
    this.#isCrashed = false;
    const loaded = new Promise<void>((resolve) => {
      this.once('did-finish-load', resolve);
    });
    const { errorText } = await this.#browser.page.send('Page.navigate', { url: address });
    if (errorText !== undefined) throw new Error(`${errorText} loading '${url}'`);
    await loaded;
  }

  send(channel: string, ...args: readonly unknown[]): void {
    this.#tell({ kind: 'event', channel, args: encode(args), ports: [] });
  }

  postMessage(channel: string, message: unknown, transfer: readonly MessagePortMain[] = []): void {
    this.#pipes.give(transfer, (ports) => {
      this.#tell({ kind: 'event', channel, args: encode([message]), ports });
    });
  }

  /** The one frame that has a preload script. */
  get mainFrame() {
    return {
      url: this.#url,
      parent: null,
      postMessage: (...given: Parameters<WebContents['postMessage']>) => {
        this.postMessage(...given);
      },
    };
  }

  isLoadingMainFrame(): boolean {
    return this.#isLoading;
  }
  isCrashed(): boolean {
    return this.#isCrashed;
  }
  isDestroyed(): boolean {
    return this.#isDestroyed;
  }
  getOSProcessId(): number | undefined {
    return this.#process;
  }

  readonly navigationHistory = {
    clear: (): void => {
      this.#browser.page.send('Page.resetNavigationHistory').catch(() => undefined);
    },
  };

  /** Pages that would open in a second window are closed as they appear; there is no way to ask for any other. */
  setWindowOpenHandler(): void {
    /* see above */
  }

  /** The strictest holds always: see switches.ts. */
  setWebRTCIPHandlingPolicy(): void {
    /* see above */
  }

  forcefullyCrashRenderer(): void {
    // It answers only when there is nobody left to answer.
    this.#browser.page.send('Page.crash').catch(() => undefined);
  }

  /** The browser's own dialog, which does not tell what came of it. */
  print(_options: object, done: (success: boolean, reason: string) => void): void {
    this.#browser.page.send('Runtime.evaluate', { expression: 'print()', userGesture: true }).then(
      () => {
        done(true, '');
      },
      (error: unknown) => {
        done(false, String(error));
      },
    );
  }

  async printToPDF({ printBackground = false }: { readonly printBackground?: boolean }): Promise<Buffer> {
    // A4, in inches.
    const { data } = await this.#browser.page.send('Page.printToPDF', {
      printBackground,
      paperWidth: 8.27,
      paperHeight: 11.69,
    });
    return Buffer.from(data, 'base64');
  }

  /** For the window that shows it, once it is closed. */
  markDestroyed(): void {
    this.#isDestroyed = true;
    this.#pipes.close();
    this.emit('destroyed');
  }

  async #prepare(preload: string): Promise<void> {
    const { page } = this.#browser;
    const worlds = makeWorlds(preload);
    await Promise.all([
      page.send('Fetch.enable', { patterns: [{ urlPattern: '*' }] }),
      page.send('Page.enable'),
      page.send('Inspector.enable'),
      page.send('Runtime.addBinding', { name: 'sayToHost', executionContextName: PRELOAD_WORLD }),
      page.send('Runtime.enable'),
      page.send('Page.addScriptToEvaluateOnNewDocument', { source: worlds.main }),
      page.send('Page.addScriptToEvaluateOnNewDocument', { source: worlds.preload, worldName: PRELOAD_WORLD }),
      theme.dress(page),
    ]);
  }

  #mayNavigate(url: string): boolean {
    const event = preventable({ url, isMainFrame: true });
    this.emit('will-navigate', event, url);
    return !event.defaultPrevented;
  }

  async #loaded(): Promise<void> {
    const { processInfo } = await this.#browser.pipe.browser
      .send('SystemInfo.getProcessInfo')
      .catch(() => ({ processInfo: [] }));
    this.#process = processInfo.findLast(({ type }) => type === 'renderer')?.id;
    // A debugger that has come meanwhile undresses the page.
    await theme.dress(this.#browser.page);
    this.#isLoading = false;
    this.emit('did-finish-load');
  }

  #hear(said: Said): void {
    switch (said.kind) {
      case 'touched':
        touched();
        return;
      case 'port':
        this.#pipes.hear({ ...said, data: decode(said.data) });
        return;
      case 'port-closed':
        this.#pipes.hear(said);
        return;
      case 'invoke':
        void this.#answer(said);
    }
  }

  async #answer({ call, channel, args }: Extract<Said, { kind: 'invoke' }>): Promise<void> {
    const event = { sender: this, senderFrame: this.mainFrame };
    try {
      const value = encode(await answerOn(channel, event, decode(args) as readonly unknown[]));
      this.#tell({ kind: 'answer', call, ok: true, value });
    } catch (error) {
      this.#tell({
        kind: 'answer',
        call,
        ok: false,
        value: `Error invoking remote method '${channel}': ${String(error)}`,
      });
    }
  }

  #tell(told: Told): void {
    if (this.#world === undefined) return;
    const say = this.#browser.page.send('Runtime.callFunctionOn', {
      functionDeclaration: '(told) => { hearFromHost(told); }',
      executionContextId: this.#world,
      arguments: [{ value: told }],
    });
    // The page has gone meanwhile.
    say.catch(() => undefined);
  }
}
