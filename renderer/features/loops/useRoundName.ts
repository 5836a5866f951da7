import type { Round } from '../../../electron/domain/kinds/round';
import { useSummary } from '../../client/records';
import { t } from '../../messages';
import { titleOfSummary } from '../../messages/records';

/** What a round is called among others: by its entry, or where that is gone by the words that were selected in it. */
export function useRoundName({ entry, quote }: Round): string {
  const summary = useSummary(entry);
  if (summary) return titleOfSummary(summary);
  return quote.trim() === '' ? t(entry === undefined ? 'round.entryNone' : 'round.entryGone') : quote.trim();
}
