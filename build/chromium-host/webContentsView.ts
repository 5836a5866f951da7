/** Electron's `WebContentsView`, which the app shows nowhere: the browser has a process ready by itself. */
export class WebContentsView {
  readonly webContents = {
    loadURL: (): Promise<void> => Promise.resolve(),
    getOSProcessId: (): undefined => undefined,
    close: (): void => {
      /* see above */
    },
  };
}
