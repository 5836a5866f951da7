import { ipcMain, type IpcMainInvokeEvent, type WebContents, type WebFrameMain } from 'electron';
import { fail } from '../domain/result';
import { checkOrdinary } from './ordinary';
import { isPageOf, type PageHosts } from './pageHosts';
import type { AnswerRequest } from './routing';

/**
 * Takes the window's requests, on one channel. On another a page says that it is there: `came`. On a third the preload
 * script asks about a file that somebody gave to the page.
 */
export function setupIpc(
  contents: WebContents,
  pages: PageHosts,
  route: AnswerRequest,
  came: (page: WebFrameMain) => void,
): void {
  ipcMain.handle('request', (event, name: unknown, input: unknown) =>
    pageOf(event, contents, pages) ? route(name, input) : fail({ kind: 'invalid' }),
  );
  // SECURITY: a page that breaks out of its sandbox learns of any path what lies there, and nothing of what is in it.
  ipcMain.handle('file', (event, file: unknown) =>
    pageOf(event, contents, pages) && typeof file === 'string' ? checkOrdinary(file) : fail({ kind: 'invalid' }),
  );
  ipcMain.handle('port', (event) => {
    const page = pageOf(event, contents, pages);
    if (page) came(page);
  });
}

/** SECURITY: only the page itself may ask: ours, in our window, and no frame within it. */
function pageOf(
  { sender, senderFrame }: IpcMainInvokeEvent,
  contents: WebContents,
  pages: PageHosts,
): WebFrameMain | undefined {
  return sender === contents && senderFrame !== null && senderFrame.parent === null && isPageOf(pages, senderFrame.url)
    ? senderFrame
    : undefined;
}
