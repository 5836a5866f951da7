import { longestRupture, type RuptureLength } from '../../../electron/domain/views/ruptureLengths';
import { broughtOf } from '../../../electron/domain/therapy/rupture';
import { dayOf, type Day } from '../../../electron/domain/time/moment';
import { t } from '../../messages';
import { onDay } from '../../messages/dates';
import { daysWords } from './phrases';

/**
 * How many ruptures there were, how long one stayed open at most, and what became of it. Empty where there were none.
 */
export function ledeOfRuptures(lengths: readonly RuptureLength[], today: Day): string {
  const longest = longestRupture(lengths);
  return longest
    ? t('looking.ruptures', {
        count: lengths.length,
        span: daysWords(longest.value, longest.days),
        end: longest.end,
        day: endDay(longest, today),
      })
    : '';
}

/** The day on which it was brought, or ended without. */
function endDay({ rupture: { state } }: RuptureLength, today: Day): string {
  const at =
    broughtOf(state)?.at ?? (state.kind === 'worked-through' || state.kind === 'let-go' ? state.at : undefined);
  return at === undefined ? '' : onDay(dayOf(at), today);
}
