import { app, BrowserWindow } from 'electron';

/**
 * Whether this is the only Holdfast with this profile. Another one that starts brings this one to the front, and ends.
 */
export function setupInstance(): boolean {
  if (!app.requestSingleInstanceLock()) {
    app.quit();
    return false;
  }
  app.on('second-instance', () => {
    const [window] = BrowserWindow.getAllWindows();
    if (window?.isMinimized()) window.restore();
    window?.show();
    window?.focus();
  });
  return true;
}
