import { againOf, hasEnded } from '../../../electron/domain/therapy/ending';
import type { Ending } from '../../../electron/domain/kinds/ending';
import { dayOf, type Moment } from '../../../electron/domain/time/moment';
import { unreachable } from '../../../electron/domain/result';
import { t } from '../../messages';
import { dayName, fullDayWords } from '../../messages/dates';

/** Where an ending stands, in a sentence. */
export function standingWords(ending: Pick<Ending, 'state' | 'again'>, now: Moment): string {
  const { state } = ending;
  const again = againOf(ending);
  if (state.last !== undefined && again !== undefined && again <= dayOf(now))
    return t('ending.begunAgain', { day: dayName(state.last), again: dayName(again) });
  return [standing(state, ending, now), toBeginAgain(ending)].filter((words) => words !== '').join(' ');
}

/** When the two begin again, where that is still to come; empty otherwise. */
export function toBeginAgain(ending: Pick<Ending, 'state' | 'again'>): string {
  const again = againOf(ending);
  return again === undefined ? '' : t('ending.toBeginAgain', { again: dayName(again) });
}

function standing(state: Ending['state'], ending: Pick<Ending, 'state' | 'again'>, now: Moment): string {
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
