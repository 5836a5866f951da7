import type { Rupture } from '../../../electron/domain/kinds/rupture';
import { unreachable } from '../../../electron/domain/result';
import { doneAtOnce, isMendedSameDay, openedAt } from '../../../electron/domain/therapy/rupture';
import { dayOf, type Day } from '../../../electron/domain/time/moment';
import { t } from '../../messages';
import { dayWords, onDay } from '../../messages/dates';

/** Where a rupture stands on a day, in a sentence or two. `place`: its number on the list. */
export function standingWords(rupture: Rupture, today: Day, place: number | undefined): string {
  return [sentenceOf(rupture, today), place === undefined ? '' : t('rupture.place', { place })]
    .filter((sentence) => sentence !== '')
    .join(' ');
}

function sentenceOf(rupture: Rupture, today: Day): string {
  const { state, closings } = rupture;
  switch (state.kind) {
    case 'open': {
      const day = dayWords(dayOf(openedAt(rupture)), today);
      return t(closings.length > 0 ? 'rupture.openAgain' : 'rupture.open', { day });
    }
    case 'brought':
      return t('rupture.broughtOn', { onDay: onDay(dayOf(state.brought.at), today) });
    case 'worked-through':
      return mendedWords(rupture, onDay(dayOf(state.at), today));
    case 'let-go':
      return t('rupture.letGoOn', { onDay: onDay(dayOf(state.at), today) });
    default:
      return unreachable(state);
  }
}

function mendedWords(rupture: Rupture, when: string): string {
  if (!isMendedSameDay(rupture)) return t('rupture.mendedOn', { onDay: when });
  const sameDay =
    rupture.closings.length > 0 ? t('rupture.mendedAgainSameDay', { onDay: when }) : t('rupture.mendedSameDay');
  return `${sameDay} ${t(`rupture.atOnce.${doneAtOnce(rupture) ?? 'none'}`)}`;
}
