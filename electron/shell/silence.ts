import { dialog, type BrowserWindow } from 'electron';
import type { OpenAttachment } from './openAttachment';
import { messages } from './messages';

/**
 * A window whose process ends by itself, or that does not answer: what was on its page is remembered, and somebody who
 * waits is asked whether to go on waiting.
 */
export function setupSilence(window: BrowserWindow, opening: Pick<OpenAttachment, 'gone' | 'silent'>): void {
  let asking: AbortController | undefined;
  window.webContents.on('render-process-gone', () => {
    asking?.abort();
    opening.gone();
  });
  window.on('responsive', () => {
    asking?.abort();
    opening.silent(false);
  });
  window.on('unresponsive', () => {
    if (asking) return;
    opening.silent(true);
    void ask();
  });

  async function ask(): Promise<void> {
    asking = new AbortController();
    const { response } = await dialog.showMessageBox(window, {
      type: 'question',
      message: messages.silent,
      detail: messages.silentDetail,
      buttons: [messages.wait, messages.anew],
      defaultId: 0,
      cancelId: 0,
      noLink: true,
      signal: asking.signal,
    });
    const isOver = asking.signal.aborted;
    asking = undefined;
    // It comes back by itself, with a page that is drawn anew.
    if (response === 1 && !isOver && !window.isDestroyed()) window.webContents.forcefullyCrashRenderer();
  }
}
