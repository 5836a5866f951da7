import { app, type BrowserWindow } from 'electron';
import type { Copies } from './clipboardCopies';
import type { Flush } from './flush';
import type { Keeper } from './keeper';
import type { Sealed } from './sealedTexts';
import type { Sealing } from './sealing';
import { within } from './waiting';

interface Leaving {
  readonly window: BrowserWindow;
  /** SECURITY: what was copied does not outlive the app, wherever the system would keep it. */
  readonly copies: Pick<Copies, 'end'>;
  readonly flush: Pick<Flush, 'ask' | 'release'>;
  readonly sealing: Pick<Sealing, 'ask'>;
  readonly sealed: Pick<Sealed, 'settled'>;
  readonly keeper: Pick<Keeper, 'end'>;
  /** Whether to quit although something is neither saved nor sealed in a file. */
  readonly confirm: () => Promise<boolean>;
  /** What else has to be on the disk before the app ends. */
  readonly settled: () => Promise<unknown>;
  /** How long, in milliseconds, the window may take to save, and this computer's disk to take what is left. */
  readonly limits: { readonly saving: number; readonly keeping: number };
}

/** Closing the window quits, and quitting waits until everything is saved, or sealed and kept for the next start. */
export function setupQuit({ window, copies, flush, sealing, sealed, keeper, confirm, settled, limits }: Leaving): void {
  let hasLeft = false;
  let leaving: Promise<void> | undefined;

  /** Whether nothing is lost with this process. */
  async function isSafe(): Promise<boolean> {
    const isSaved = (await within(limits.saving, flush.ask())) === true || (await sealing.ask()) === 'sealed';
    return isSaved && (await within(limits.keeping, sealed.settled())) === true;
  }

  async function leave(): Promise<void> {
    if (!(await isSafe()) && !(await confirm())) {
      flush.release();
      return;
    }
    // A disk that does not answer does not keep the app from ending.
    await Promise.all([keeper.end(), within(limits.keeping, settled())]);
    // Another program that hangs does not either.
    await within(limits.keeping, copies.end());
    hasLeft = true;
    app.quit();
  }

  const wait = (event: { preventDefault: () => void }) => {
    if (hasLeft) return;
    event.preventDefault();
    leaving ??= leave().finally(() => {
      leaving = undefined;
    });
  };
  window.on('close', wait);
  app.on('before-quit', wait);
  app.on('window-all-closed', () => {
    app.quit();
  });
}
