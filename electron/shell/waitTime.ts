import type { ShellRequests } from '../contract';
import type { Opened } from '../contract/keeper';
import type { Handlers } from '../contract/request';
import { ok } from '../domain/result';

/**
 * Remembers until when somebody waits, over a lock. SECURITY: a time alone, in memory, and only for the journal in
 * which it began; nothing of what is waited for.
 *
 * @param journal the one in use
 */
export function waitHandlers(journal: () => Opened | null): Pick<Handlers<ShellRequests>, 'wait.keep' | 'wait.until'> {
  let kept: { readonly folder: string | undefined; readonly until: number } | null = null;
  return {
    'wait.keep': ({ until }) => {
      kept = until === null ? null : { folder: journal()?.folder, until };
      return Promise.resolve(ok(null));
    },
    'wait.until': () => Promise.resolve(ok(kept && kept.folder === journal()?.folder ? kept.until : null)),
  };
}
