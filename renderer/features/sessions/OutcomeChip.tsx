import type { Id } from '../../../electron/domain/id';
import type { SessionItem } from '../../../electron/domain/fields/parts';
import { useSummary } from '../../client/records';
import { t } from '../../messages';
import { titleOfSummary } from '../../messages/records';
import { Chip } from '../../ui/Chip';

/** What came of one thing that was on a list: “brought: the winter”. */
export function OutcomeChip({ item: { record, outcome } }: { readonly item: SessionItem }) {
  const name = useItemName(record);
  return (
    <Chip tone={outcome === 'carried' ? 'plain' : 'kelp'}>
      {t('sessions.outcomeOf', { outcome: t(`sessions.outcome.${outcome}`), name: name ?? t('sessions.gone') })}
    </Chip>
  );
}

/** What a record on a session's list is called; undefined where it is no longer there. */
export function useItemName(record: Id): string | undefined {
  const summary = useSummary(record);
  return summary && titleOfSummary(summary);
}
