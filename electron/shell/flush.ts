import type { ShellRequests } from '../contract';
import type { WindowEvent } from '../contract/event';
import type { Handlers } from '../contract/request';
import { ok } from '../domain/result';

/** Has the window save what is in its editor. */
export interface Flush {
  /**
   * Asks it to, and to take no further words. True: nothing is left unsaved; false: something could not be saved. Waits
   * as long as the window is silent.
   */
  readonly ask: () => Promise<boolean>;
  /** The page stays after all, and takes words again. */
  readonly release: () => void;
  readonly handlers: Pick<Handlers<ShellRequests>, 'window.flushed'>;
}

/** `hasPage`: whether there is a page that could hold something unsaved, and can say so. */
export function makeFlush(tell: (event: WindowEvent) => void, hasPage: () => boolean): Flush {
  const waiting = new Map<number, (saved: boolean) => void>();
  let last = 0;
  return {
    ask: () => {
      if (!hasPage()) return Promise.resolve(true);
      const asked = (last += 1);
      const answer = new Promise<boolean>((resolve) => {
        waiting.set(asked, resolve);
      });
      tell({ event: 'flush', asked });
      return answer;
    },
    release: () => {
      tell({ event: 'stay' });
    },
    handlers: {
      'window.flushed': ({ asked, saved }) => {
        waiting.get(asked)?.(saved);
        waiting.delete(asked);
        return Promise.resolve(ok(null));
      },
    },
  };
}
