import type { RecordSummary } from '../../../electron/domain/records/summary';
import { dayOf } from '../../../electron/domain/time/moment';
import { monthName } from '../../messages/dates';

export interface MonthOfRecords {
  /** `2026-11`. */
  readonly id: string;
  /** `November 2026`. */
  readonly name: string;
  readonly records: readonly RecordSummary[];
}

/** Records by the month in which they were lived; months and records stay in the order given. */
export function byMonth(records: readonly RecordSummary[]): readonly MonthOfRecords[] {
  const months = new Map<string, RecordSummary[]>();
  for (const record of records) {
    const id = record.at.slice(0, 7);
    const month = months.get(id);
    if (month) month.push(record);
    else months.set(id, [record]);
  }
  return Array.from(months, ([id, within]): MonthOfRecords => {
    const [first] = within;
    return { id, name: first ? monthName(dayOf(first.at)) : id, records: within };
  });
}
