import { BrowserWindow, nativeTheme, screen, type Session } from 'electron';
import { keepOutOfCore } from './core';
import type { SavedValue } from './savedValue';
import type { PageHosts } from './pageHosts';
import { openingBounds, SMALLEST, type WindowBounds } from './windowBounds';

/** Milliseconds in which the next page stands; one before it that hangs on is then ended. */
const STANDS = 3000;
/** Milliseconds before a window whose process ended by itself is loaded again. */
const AGAIN = 500;

export interface WindowOptions {
  readonly session: Session;
  readonly pages: PageHosts;
  readonly place: SavedValue<WindowBounds>;
  readonly preload: string;
  readonly devTools: boolean;
}

/** Makes the one window, hidden until there is something to see. */
export function setupWindow({ session, pages, place, preload, devTools }: WindowOptions): BrowserWindow {
  const window = new BrowserWindow({
    ...openingBounds(
      place.get(),
      screen.getAllDisplays().map(({ workArea }) => workArea),
    ),
    minWidth: SMALLEST.width,
    minHeight: SMALLEST.height,
    show: false,
    title: 'Holdfast',
    backgroundColor: paper(),
    autoHideMenuBar: true,
    webPreferences: {
      session,
      preload,
      devTools,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webSecurity: true,
      webviewTag: false,
      navigateOnDragDrop: false,
      spellcheck: false,
    },
  });
  window.once('ready-to-show', () => {
    if (place.get().isMaximized) window.maximize();
    window.show();
  });
  const contents = window.webContents;
  contents.on('did-navigate', () => {
    keepOutOfCore(contents.getOSProcessId());
    // SECURITY: nobody goes back to what was shown before a lock.
    contents.navigationHistory.clear();
  });
  contents.on('render-process-gone', () => {
    setTimeout(() => {
      if (!window.isDestroyed()) load(window, pages);
    }, AGAIN);
  });
  nativeTheme.on('updated', () => {
    if (!window.isDestroyed()) window.setBackgroundColor(paper());
  });
  return window;
}

/** Remembers where the window stands. */
export async function rememberPlace(window: BrowserWindow, place: SavedValue<WindowBounds>): Promise<void> {
  if (window.isDestroyed()) return;
  const bounds = window.getNormalBounds();
  const isMaximized = window.isMaximized();
  await place.change(() => ({ bounds, isMaximized }));
}

/** Loads the page. What it showed before is gone. */
export function load(window: BrowserWindow, pages: PageHosts): void {
  // It fails where another load took its place.
  window.loadURL(pages.start()).catch(() => undefined);
}

/**
 * Gives the window another page, which another process shows; the one before ends, and with it everything that it held.
 * With `force` it is ended at once: Chromium waits for one that hangs. It may also begin to hang only now.
 */
export function renew(window: BrowserWindow, pages: PageHosts, force: boolean): void {
  if (window.isDestroyed()) return;
  pages.move();
  const contents = window.webContents;
  if (force) {
    contents.forcefullyCrashRenderer();
    return;
  }
  load(window, pages);
  const timer = setTimeout(() => {
    if (!window.isDestroyed()) contents.forcefullyCrashRenderer();
  }, STANDS);
  contents.once('did-navigate', () => {
    clearTimeout(timer);
  });
}

/** The colour of the page, so that nothing flashes before it is there. As in renderer/ui/tokens.css. */
function paper(): string {
  return nativeTheme.shouldUseDarkColors ? '#15191b' : '#fbf8f3';
}
