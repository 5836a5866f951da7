import type { ShellRequests } from '../contract';
import type { Bookmark } from '../contract/bookmark';
import type { Opened } from '../contract/keeper';
import type { Handlers } from '../contract/request';
import { ok } from '../domain/result';

/**
 * Remembers where in the journal somebody was, over a lock. SECURITY: in memory, and only for the journal in which it
 * was.
 *
 * @param journal the one in use
 */
export function bookmarkHandlers(
  journal: () => Opened | null,
): Pick<Handlers<ShellRequests>, 'bookmark.keep' | 'bookmark.find'> {
  let kept: { readonly folder: string | undefined; readonly bookmark: Bookmark } | undefined;
  return {
    'bookmark.keep': (bookmark) => {
      kept = { folder: journal()?.folder, bookmark };
      return Promise.resolve(ok(null));
    },
    'bookmark.find': () => Promise.resolve(ok(kept && kept.folder === journal()?.folder ? kept.bookmark : null)),
  };
}
