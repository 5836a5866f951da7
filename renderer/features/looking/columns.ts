import type { Counting } from '../../../electron/domain/views/counting';
import type { Column } from '../../ui/chart/StackedChart';
import type { ChartData } from '../../ui/chart/ChartTable';
import { t } from '../../messages';
import { shortMonth } from '../../messages/dates';
import { openMark } from './openMark';
import { capital, periodName } from './phrases';

/** So many columns fit. */
export const MOST_COLUMNS = 24;

/** What is counted apart, and what it is called. */
export type NamedColumn<Part> = readonly { readonly part: Part; readonly name: string }[];

/** The columns of a counting. */
export function columnsOf<Part>({ every, periods }: Counting<Part>, parts: NamedColumn<Part>): readonly Column[] {
  return periods.map((period) => ({
    key: period.from,
    name: every === 'month' ? shortMonth(period.from) : period.from.slice(0, 4),
    counts: period.counts.map(({ part, items }) => {
      const index = parts.findIndex((one) => one.part === part);
      const label = t('looking.countedIn', {
        period: periodName(period, every),
        part: parts[index]?.name ?? '',
        count: items.length,
      });
      return {
        part: index,
        count: items.length,
        label,
        onOpen: () => {
          openMark(
            label,
            items.map(({ id }) => id),
          );
        },
      };
    }),
  }));
}

/** The same as a table, a column for each part that there is. */
export function tableOf<Part>({ every, periods }: Counting<Part>, parts: NamedColumn<Part>): ChartData {
  return {
    head: [t('looking.time'), ...parts.map(({ name }) => capital(name))],
    rows: periods.map((period) => [
      capital(periodName(period, every)),
      ...parts.map(({ part }) => String(period.counts.find((one) => one.part === part)?.items.length ?? 0)),
    ]),
  };
}

/** How often each part was, in words; what never was is left out. */
export function totalsOf<Part>({ periods }: Counting<Part>, parts: NamedColumn<Part>): string {
  return parts
    .flatMap(({ part, name }) => {
      const count = periods.reduce(
        (sum, { counts }) => sum + (counts.find((one) => one.part === part)?.items.length ?? 0),
        0,
      );
      return count === 0 ? [] : [t('looking.counted', { part: name, count })];
    })
    .join('; ');
}
