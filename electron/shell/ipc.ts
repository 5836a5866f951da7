import { ipcMain, type IpcMainInvokeEvent, type WebContents } from 'electron';
import { fail } from '../domain/result';
import { belongsTo, type Pages } from './pages';
import type { Route } from './routing';

/** Takes the window's requests, on one channel. */
export function setupIpc(contents: WebContents, pages: Pages, route: Route): void {
  ipcMain.handle('request', (event: IpcMainInvokeEvent, name: unknown, input: unknown) => (
    isOurs(event, contents, pages) ? route(name, input) : fail({ kind: 'invalid' })
  ));
}

/** SECURITY: only the page itself may ask: ours, in our window, and no frame within it. */
function isOurs({ sender, senderFrame }: IpcMainInvokeEvent, contents: WebContents, pages: Pages): boolean {
  return sender === contents && senderFrame !== null && senderFrame.parent === null && belongsTo(pages, senderFrame.url);
}
