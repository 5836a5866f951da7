import { MessageChannelMain, type MessagePortMain, type WebFrameMain } from 'electron';
import { isPageOf, type PageHosts } from './pageHosts';

/**
 * Joins the page and another process by a port of their own: what is written, and the passphrase, never pass through
 * the shell.
 */
export interface Ports {
  /** A page of ours is there. */
  readonly came: (page: WebFrameMain) => void;
  /**
   * Gives the page one end of a new channel, to the keeper (`port`), to the process that seals (`seal`) or to one that
   * writes a text at a place (`text`), and answers with the other; undefined where there is no page.
   */
  readonly offer: (channel: 'port' | 'seal' | 'text', place?: string) => MessagePortMain | undefined;
}

export function makePorts(pages: PageHosts): Ports {
  let page: WebFrameMain | undefined;
  return {
    came: (next) => {
      page = next;
    },
    offer: (channel, place) => {
      const { port1, port2 } = new MessageChannelMain();
      try {
        // SECURITY: what stands in the window now, whatever stood there when it came.
        if (!page || !isPageOf(pages, page.url)) return undefined;
        page.postMessage(channel, place, [port2]);
        return port1;
      } catch {
        // It has gone meanwhile; the next one says that it is there.
        return undefined;
      }
    },
  };
}
