import { BrowserWindow } from 'electron';
import type { WindowEvent } from '../contract/event';

/** Tells the window something. Nobody hears it before the page is there; the page asks for itself when it is. */
export function tell(event: WindowEvent): void {
  for (const window of BrowserWindow.getAllWindows()) {
    if (!window.isDestroyed() && !window.webContents.isCrashed()) window.webContents.send('event', event);
  }
}
