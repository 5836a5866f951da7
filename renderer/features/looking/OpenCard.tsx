import { useMemo } from 'react';
import { madeOf } from '../../../electron/domain/views/course';
import { thinned, type Middle } from '../../../electron/domain/views/middles';
import { dayOf, type Day } from '../../../electron/domain/time/moment';
import { lengthsWith, ruptureLengths, type RuptureLength } from '../../../electron/domain/views/ruptureLengths';
import type { Every } from '../../../electron/domain/time/period';
import { stretchWithin } from '../../../electron/domain/time/stretch';
import { useKind } from '../../client/records';
import { t } from '../../messages';
import { briefDay, dayName, shortMonth } from '../../messages/dates';
import { titleOfRecord } from '../../messages/records';
import { BarChart, type LongBar } from '../../ui/chart/BarChart';
import type { CardProps } from './cardProps';
import { Nothing } from './Nothing';
import { openMark } from './openMark';
import { daysWords, madeOfWords, periodName, sentences, shortDays } from './phrases';

/** So many bars fit. */
const MOST = 24;

/** How long ruptures stayed open before they were brought, one by one through time. */
export function OpenCard({ stretch, person, now }: CardProps) {
  const ruptures = useKind('rupture');
  const all = useMemo(() => ruptureLengths(ruptures, now), [ruptures, now]);
  const lengths = useMemo(() => stretchWithin(stretch, lengthsWith(person, all)), [all, stretch, person]);
  const told = useMemo(() => thinned(lengths, MOST, ['month', 'year']), [lengths]);
  if (lengths.length === 0) return <Nothing title={t('looking.open')} text={t('looking.none')} />;
  const values = lengths.map(({ value }) => value);
  const isOpen = lengths.filter(({ end }) => end === 'open').length;
  const today = dayOf(now);
  return (
    <BarChart
      title={t('looking.open')}
      label={t('looking.openLabel', {
        shortest: daysWords(Math.min(...values)),
        longest: daysWords(Math.max(...values)),
      })}
      madeOf={sentences(
        madeOfWords('looking.fromRuptures', madeOf(lengths)),
        told.kind === 'middles'
          ? t('looking.barMiddles', { every: told.every })
          : t('looking.openNow', { count: isOpen }),
      )}
      table={() => ({
        head: [t('looking.day'), t('looking.what'), t('looking.span'), t('looking.end')],
        rows: lengths.map(rowOf),
      })}
      bars={
        told.kind === 'each'
          ? told.items.map((one) => barOf(one, today))
          : told.middles.map((middle) => middleBar(middle, told.every))
      }
    />
  );
}

function barOf({ id, day, value, days, end, rupture }: RuptureLength, today: Day): LongBar {
  return {
    key: id,
    name: briefDay(day, today),
    value,
    short: shortDays(value, days),
    isOpen: end === 'open',
    label: t('looking.rupture', {
      day: dayName(day),
      title: titleOfRecord(rupture),
      end,
      span: daysWords(value, days),
    }),
    onOpen: () => {
      openMark('', [id]);
    },
  };
}

function middleBar(middle: Middle<RuptureLength>, every: Every): LongBar {
  const { from, middle: value, low, high, items } = middle;
  const label = t('looking.rupturesIn', {
    period: periodName(middle, every),
    count: items.length,
    middle: daysWords(value),
    low: daysWords(low),
    high: daysWords(high),
  });
  return {
    key: from,
    name: every === 'month' ? shortMonth(from) : from.slice(0, 4),
    value,
    short: shortDays(high),
    isOpen: false,
    reach: { low, high },
    label,
    onOpen: () => {
      openMark(
        label,
        items.map(({ id }) => id),
      );
    },
  };
}

function rowOf({ day, rupture, value, days, end }: RuptureLength): readonly string[] {
  return [dayName(day), titleOfRecord(rupture), daysWords(value, days), t(`looking.end.${end}`)];
}
