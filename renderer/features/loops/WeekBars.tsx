import { mondayOf, weeksOf, type Week } from '../../../electron/domain/therapy/loop';
import { dayOf } from '../../../electron/domain/time/moment';
import type { Round } from '../../../electron/domain/kinds/round';
import { useNow } from '../../client/now';
import { t } from '../../messages';
import { dayName, shortDate } from '../../messages/dates';
import { StackedChart, type Column } from '../../ui/chart/StackedChart';

interface Props {
  /** Earliest first. */
  readonly rounds: readonly Round[];
  readonly onShow: (round: Round) => void;
}

/** A year; what is earlier is counted in a sentence. */
const MOST_WEEKS = 52;

/** In which weeks a loop came, a bar for each, and the empty ones between. */
export function WeekBars({ rounds, onShow }: Props) {
  const today = dayOf(useNow());
  const weeks = weeksOf(rounds, today, MOST_WEEKS);
  const [first] = weeks;
  const last = weeks.at(-1);
  if (!first || !last) return null;
  const earlier = rounds.filter(({ at }) => dayOf(at) < first.monday).length;
  const column = (week: Week): Column => {
    const open = rounds.find(({ at }) => mondayOf(dayOf(at)) === week.monday);
    const label = t('loop.weekCount', { count: week.rounds, day: dayName(week.monday) });
    return {
      key: week.monday,
      name: shortDate(week.monday),
      counts: open
        ? [
            {
              part: 0,
              count: week.rounds,
              label,
              onOpen: () => {
                onShow(open);
              },
            },
          ]
        : [],
    };
  };
  return (
    <StackedChart
      title={t('loop.weeks')}
      madeOf={
        earlier > 0
          ? t('loop.weeksLast', { weeks: weeks.length, earlier })
          : t('loop.weeksAll', { weeks: weeks.length })
      }
      label={t('loop.weeksChart', {
        first: dayName(first.monday),
        last: dayName(last.monday),
        most: Math.max(...weeks.map((week) => week.rounds)),
      })}
      parts={[t('loop.countHead')]}
      columns={weeks.map(column)}
      table={() => ({
        head: [t('loop.weekHead'), t('loop.countHead')],
        rows: weeks.map((week) => [dayName(week.monday), String(week.rounds)]),
      })}
    />
  );
}
