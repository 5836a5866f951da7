import { KINDS, type Kind } from '../../../electron/domain/records/record';
import type { RecordSummary } from '../../../electron/domain/records/summary';
import { t } from '../../messages';
import { kindsName } from '../../messages/records';
import { Choice } from '../../ui/Choice';

/** What the timeline shows: one kind, or everything. */
export type Filter = Kind | 'all';

interface Props {
  readonly records: readonly RecordSummary[];
  readonly filter: Filter;
  readonly onChange: (filter: Filter) => void;
}

/** Chooses what the timeline shows. Nothing where there are only entries. */
export function KindFilter({ records, filter, onChange }: Props) {
  const there = new Set(records.map(({ kind }) => kind));
  if (there.size < 2) return null;
  const kinds = KINDS.filter((kind) => there.has(kind)).map((kind) => ({ value: kind, label: kindsName(kind) }));
  return (
    <Choice
      label={t('journal.filter')}
      value={filter}
      onChange={onChange}
      options={[{ value: 'all', label: t('journal.all') }, ...kinds]}
    />
  );
}
