import { longestOf, type RuptureLength } from '../../../electron/domain/ruptureLengths';
import { broughtOf } from '../../../electron/domain/rupture';
import { dayOf, type Day } from '../../../electron/domain/moment';
import { t } from '../../messages';
import { dayWords } from '../../messages/dates';
import { daysWords } from './words';

/** What can be counted of a time, and nothing else: its ruptures and how long one stayed open, or else how many check-ins there were. */
export function ledeOf(lengths: readonly RuptureLength[], checkIns: number, pages: number, today: Day): string {
  const longest = longestOf(lengths);
  if (longest) return t('looking.ruptures', { count: lengths.length, span: daysWords(longest.value, longest.days), end: longest.end, day: endDay(longest, today) });
  return checkIns > 0 ? t('looking.checkIns', { count: checkIns }) : t('looking.pages', { count: pages });
}

/** The day on which it was brought, or ended without. */
function endDay({ rupture: { state } }: RuptureLength, today: Day): string {
  const at = broughtOf(state)?.at ?? (state.kind === 'worked-through' || state.kind === 'let-go' ? state.at : undefined);
  return at === undefined ? '' : dayWords(dayOf(at), today);
}
