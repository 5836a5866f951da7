import { EventEmitter } from 'node:events';
import type { Browser } from './browser';
import { preventable } from './event';
import { WebContents, type Preferences } from './webContents';

interface Bounds {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

interface Options extends Partial<Bounds> {
  readonly webPreferences: Preferences;
}

/** What makes windows: the browser that shows them, once it runs, and who is told of them. */
interface Surroundings {
  readonly browser: Browser;
  readonly created: (contents: WebContents) => void;
  readonly allClosed: () => void;
}

let surroundings: Surroundings | undefined;
const windows: BrowserWindow[] = [];

/** From now on windows can be made. */
export function setupWindows(given: Surroundings): void {
  surroundings = given;
}

/** Electron's `BrowserWindow`, as far as the app uses it. There is one: the browser's own. */
export class BrowserWindow extends EventEmitter {
  readonly webContents: WebContents;
  readonly #browser: Browser;
  readonly #allClosed: () => void;
  #bounds: Bounds;
  #isMaximized = false;
  #isMinimized = false;

  constructor({ x = 0, y = 0, width = 800, height = 600, webPreferences }: Options) {
    super();
    if (!surroundings) throw new Error('Cannot create BrowserWindow before app is ready');
    if (windows.length > 0) throw new Error('The Chromium host has one window.');
    this.#browser = surroundings.browser;
    this.#allClosed = surroundings.allClosed;
    this.#bounds = { x, y, width, height };
    this.webContents = new WebContents(this.#browser, webPreferences);
    windows.push(this);
    this.webContents.once('did-finish-load', () => {
      this.emit('ready-to-show');
    });
    this.#browser.pipe.browser.on('Target.targetDestroyed', ({ targetId }) => {
      if (targetId === this.#browser.target) this.destroy();
    });
    void this.#browser.ended.then(() => {
      this.destroy();
    });
    void this.#place();
    surroundings.created(this.webContents);
  }

  static getAllWindows(): readonly BrowserWindow[] {
    return [...windows];
  }

  loadURL(url: string): Promise<void> {
    return this.webContents.loadURL(url);
  }
  isDestroyed(): boolean {
    return this.webContents.isDestroyed();
  }
  isMaximized(): boolean {
    return this.#isMaximized;
  }
  isMinimized(): boolean {
    return this.#isMinimized;
  }
  getNormalBounds(): Bounds {
    return this.#bounds;
  }
  /** The page draws its own ground; the browser's window is there before it. */
  setBackgroundColor(): void {
    /* see above */
  }
  show(): void {
    this.focus();
  }
  focus(): void {
    this.#browser.page.send('Page.bringToFront').catch(() => undefined);
  }
  maximize(): void {
    this.#isMaximized = true;
    void this.#place();
  }
  restore(): void {
    this.#isMinimized = false;
    void this.#place();
  }

  setContentSize(width: number, height: number): void {
    this.#bounds = { ...this.#bounds, width, height };
    void this.#place();
  }

  /** Closes it, unless the app prevents that. */
  close(): void {
    if (this.isDestroyed()) return;
    const event = preventable({});
    this.emit('close', event);
    if (!event.defaultPrevented) this.destroy();
  }

  destroy(): void {
    if (this.isDestroyed()) return;
    windows.length = 0;
    this.webContents.markDestroyed();
    this.emit('closed');
    this.#allClosed();
  }

  async #place(): Promise<void> {
    const { pipe, page, target, isVisible } = this.#browser;
    const { x, y, width, height } = this.#bounds;
    // Without a window only the page has a size.
    const placed = isVisible
      ? pipe.browser.send('Browser.getWindowForTarget', { targetId: target }).then(({ windowId }) =>
          pipe.browser.send('Browser.setWindowBounds', {
            windowId,
            bounds: this.#isMaximized ? { windowState: 'maximized' } : { left: x, top: y, width, height },
          }),
        )
      : page.send('Emulation.setDeviceMetricsOverride', { width, height, deviceScaleFactor: 0, mobile: false });
    await placed.catch(() => undefined);
  }
}
