import type { Did } from '../../../electron/domain/kinds/reaching';
import { t } from '../../messages';

/** What was done with the pull, in words. */
export function didWords(did: Did): string {
  if (did.kind !== 'waited') return t(`reaching.did.${did.kind}`);
  return did.since ? t('reaching.did.waiting') : t('reaching.did.waited', { minutes: did.minutes });
}
