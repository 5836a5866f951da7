import type { ShellRequests } from '../contract';
import type { WindowEvent } from '../contract/event';
import type { Handlers } from '../contract/request';
import { ok } from '../domain/result';

/** Has the window save what is in its editor. */
export interface Flush {
  /** Asks it to. True: nothing is left unsaved; false: something could not be saved. Waits as long as the window is silent. */
  readonly ask: () => Promise<boolean>;
  readonly handlers: Pick<Handlers<ShellRequests>, 'window.flushed'>;
}

/** `hasPage`: whether there is a page that could hold something unsaved. */
export function makeFlush(tell: (event: WindowEvent) => void, hasPage: () => boolean): Flush {
  let waiting: ((saved: boolean) => void)[] = [];
  return {
    ask: () => {
      if (!hasPage()) return Promise.resolve(true);
      const answer = new Promise<boolean>((resolve) => { waiting.push(resolve); });
      tell({ event: 'flush' });
      return answer;
    },
    handlers: {
      'window.flushed': ({ saved }) => {
        for (const resolve of waiting) resolve(saved);
        waiting = [];
        return Promise.resolve(ok(null));
      },
    },
  };
}
