import { type Session, WebContentsView } from 'electron';
import { keepOutOfCore } from './core';
import type { PageHosts } from './pageHosts';

/** A process of Chromium that stands ready for the page after the next lock: starting one takes as long as all else. */
export interface Spare {
  /** Starts one before long, where there is none: a journal that can be locked is open. */
  readonly ready: () => void;
  /** The window's page has come into it, or it is of no use any more. */
  readonly spend: () => void;
}

export interface SpareOptions {
  readonly session: Session;
  readonly pages: PageHosts;
  readonly preload: string;
  /** Milliseconds before it is started, so that it holds up nothing that comes with opening. */
  readonly after: number;
}

/**
 * It shows an empty page from the host that is next, and has seen nothing. Chromium shows two pages of one host in one
 * process (`process-per-site`).
 */
export function makeSpare({ session, pages, preload, after }: SpareOptions): Spare {
  let view: WebContentsView | undefined;
  let timer: NodeJS.Timeout | undefined;

  function start(): void {
    const address = pages.spare();
    if (address === undefined) return;
    view = new WebContentsView({ webPreferences: { session, preload, sandbox: true, spellcheck: false } });
    const { webContents } = view;
    webContents.loadURL(address).then(
      () => {
        keepOutOfCore(webContents.getOSProcessId());
      },
      () => undefined,
    );
  }

  return {
    ready: () => {
      if (!view) timer ??= setTimeout(start, after);
    },
    spend: () => {
      clearTimeout(timer);
      timer = undefined;
      view?.webContents.close();
      view = undefined;
    },
  };
}
