import type { EntrySummary } from '../../../electron/domain/entry';
import { dayOf } from '../../../electron/domain/moment';
import { monthName } from '../../messages/dates';

export interface Month {
  /** `2026-11`. */
  readonly id: string;
  /** `November 2026`. */
  readonly name: string;
  readonly entries: readonly EntrySummary[];
}

/** Entries by the month in which they were lived; months and entries stay in the order given. */
export function byMonth(entries: readonly EntrySummary[]): readonly Month[] {
  const months = new Map<string, EntrySummary[]>();
  for (const entry of entries) {
    const id = entry.at.slice(0, 7);
    const month = months.get(id);
    if (month) month.push(entry);
    else months.set(id, [entry]);
  }
  return Array.from(months, ([id, within]): Month => {
    const [first] = within;
    return { id, name: first ? monthName(dayOf(first.at)) : id, entries: within };
  });
}
