import type { Did } from '../../../electron/domain/kinds/reaching';
import { t } from '../../messages';

/** What was done with the pull, in words. */
export function didWords(did: Did): string {
  return did.kind === 'waited' ? t('reaching.did.waited', { minutes: did.minutes }) : t(`reaching.did.${did.kind}`);
}
