import type { OnList } from '../../../electron/domain/records/list';
import type { SessionItem } from '../../../electron/domain/fields/parts';
import type { Session } from '../../../electron/domain/kinds/session';
import type { RecordSummary } from '../../../electron/domain/records/summary';

/**
 * Something on the list of an hour: what came of it until now, and the record, undefined where it is no longer there.
 */
export interface ListedItem extends SessionItem {
  readonly summary: RecordSummary | undefined;
}

/** What is on the list of an hour: the list as it is, and behind it what was noted of others that are off it by now. */
export function itemsOf(
  { list: noted }: Pick<Session, 'list'>,
  list: readonly OnList<RecordSummary>[],
  records: readonly RecordSummary[],
): readonly ListedItem[] {
  const known = new Map(noted.map((item) => [item.record, item]));
  const onList = new Set(list.map(({ id }) => id));
  const summaries = new Map(records.map((summary) => [summary.id, summary]));
  return [
    ...list.map(
      (summary): ListedItem => ({
        record: summary.id,
        outcome: 'carried',
        note: '',
        ...known.get(summary.id),
        summary,
      }),
    ),
    ...noted
      .filter(({ record }) => !onList.has(record))
      .map((item): ListedItem => ({ ...item, summary: summaries.get(item.record) })),
  ];
}
