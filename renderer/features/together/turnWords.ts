import type { Turn } from '../../../electron/domain/views/together';
import { unreachable } from '../../../electron/domain/result';
import { t } from '../../messages';

/** What became of a rupture, in a sentence. */
export function turnWords(turn: Turn): string {
  switch (turn.kind) {
    case 'told': {
      const { session, outcome } = turn.told;
      return t(`rupture.told.${session === undefined ? 'otherwise' : outcome === 'carried' ? 'noted' : 'session'}`);
    }
    case 'ended':
      return t(`rupture.ended.${turn.as}`);
    case 'reopened':
      return t('rupture.openedAgain');
    default:
      return unreachable(turn);
  }
}
