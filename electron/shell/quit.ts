import { app, type BrowserWindow } from 'electron';
import type { Flush } from './flush';
import type { Keeper } from './keeper';
import { within } from './waiting';

/** Milliseconds for the window to save before somebody is asked. */
const SAVING = 5000;

interface Leaving {
  readonly window: BrowserWindow;
  readonly flush: Pick<Flush, 'ask'>;
  readonly keeper: Pick<Keeper, 'end'>;
  /** Whether to quit although not everything is saved. */
  readonly confirm: () => Promise<boolean>;
  /** What else has to be on the disk before the app ends. */
  readonly settled: () => Promise<unknown>;
}

/** Closing the window quits, and quitting waits until everything is saved. */
export function setupQuit({ window, flush, keeper, confirm, settled }: Leaving): void {
  let hasLeft = false;
  let leaving: Promise<void> | undefined;

  async function leave(): Promise<void> {
    const saved = await within(SAVING, flush.ask());
    if (!saved && !await confirm()) return;
    await Promise.all([keeper.end(), settled()]);
    hasLeft = true;
    app.quit();
  }

  const wait = (event: { preventDefault: () => void }) => {
    if (hasLeft) return;
    event.preventDefault();
    leaving ??= leave().finally(() => { leaving = undefined; });
  };
  window.on('close', wait);
  app.on('before-quit', wait);
  app.on('window-all-closed', () => { app.quit(); });
}
