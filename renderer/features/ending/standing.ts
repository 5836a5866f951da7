import { hasEnded } from '../../../electron/domain/therapy/ending';
import type { Ending } from '../../../electron/domain/kinds/ending';
import { dayOf, type Moment } from '../../../electron/domain/time/moment';
import { unreachable } from '../../../electron/domain/result';
import { t } from '../../messages';
import { fullDayWords } from '../../messages/dates';

/** Where an ending stands, in a sentence. */
export function standingWords(ending: Pick<Ending, 'state'>, now: Moment): string {
  const { state } = ending;
  const day = state.last === undefined ? '' : fullDayWords(state.last, dayOf(now));
  switch (state.kind) {
    case 'planned':
      return state.last === undefined
        ? t('ending.noDay')
        : t(hasEnded(ending, now) ? 'ending.over' : 'ending.planned', { day });
    case 'sudden':
      return t(hasEnded(ending, now) ? 'ending.sudden' : 'ending.suddenToday', { day });
    case 'taken-back':
      return t('ending.takenBack');
    default:
      return unreachable(state);
  }
}
