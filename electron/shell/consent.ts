import type { Failure } from '../contract/failure';
import { fail, type Result } from '../domain/result';
import type { Memory } from './settings';

/**
 * What makes a journal easier to come by: it locks later or never by itself; a page of it can be read without the
 * passphrase.
 */
export type Weakening = 'later-lock' | 'open-page';

/**
 * The same requests, where what weakens the lock is asked of the person first; `consent` asks. SECURITY: by the
 * system's own dialog, which a page that was taken over cannot answer.
 */
export function withConsent(
  { settings, handlers }: Pick<Memory, 'settings' | 'handlers'>,
  consent: (to: Weakening) => Promise<boolean>,
): Memory['handlers'] {
  async function once<Value>(
    to: Weakening,
    change: () => Promise<Result<Value, Failure>>,
  ): Promise<Result<Value, Failure>> {
    return (await consent(to)) ? change() : fail({ kind: 'cancelled' });
  }
  return {
    ...handlers,
    'settings.set': (input) => {
      const change = () => handlers['settings.set'](input);
      return isLater(input.idleMinutes, settings().idleMinutes) ? once('later-lock', change) : change();
    },
    'tooMuch.allow': (input) => {
      const change = () => handlers['tooMuch.allow'](input);
      // A folder that is none of ours is refused without a word.
      const isOurs = settings().journals.some(({ folder }) => folder === input.folder);
      return input.pages !== null && isOurs ? once('open-page', change) : change();
    },
  };
}

/** Minutes; null is never, undefined as it is. */
function isLater(next: number | null | undefined, present: number | null): boolean {
  return next !== undefined && (next ?? Infinity) > (present ?? Infinity);
}
