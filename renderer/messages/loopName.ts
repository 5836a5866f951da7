import type { Loop } from '../../electron/domain/kinds/loop';
import type { Round } from '../../electron/domain/kinds/round';
import { t } from '.';

/** What a loop is called; one that is not there, or has no name, says so. */
export function loopName(loop: Loop | undefined): string {
  if (!loop) return t('loop.gone');
  return loop.title.trim() === '' ? t('loop.unnamed') : loop.title;
}

/** What a round is called by its loop. */
export function roundName(round: Pick<Round, 'loop'>, loop: Loop | undefined): string {
  if (round.loop === undefined) return t('round.ofNone');
  return loop ? t('round.of', { name: loopName(loop) }) : t('round.ofGone');
}
