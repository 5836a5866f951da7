import { useMemo } from 'react';
import { madeOf } from '../../../electron/domain/views/course';
import { daysIn, letterWaits, waitsFor, type LetterWait } from '../../../electron/domain/views/letterWaits';
import { thinned, type Middle } from '../../../electron/domain/views/middles';
import { dayOf, type Day } from '../../../electron/domain/time/moment';
import type { Every } from '../../../electron/domain/time/period';
import { stretchWithin } from '../../../electron/domain/time/stretch';
import { useKind } from '../../client/records';
import { t } from '../../messages';
import { briefDay, dayName, shortMonth } from '../../messages/dates';
import { titleOfRecord } from '../../messages/records';
import { shortSpan, spanWords } from '../../messages/spans';
import { BarChart, type LongBar } from '../../ui/chart/BarChart';
import type { CardProps } from './cardProps';
import { Nothing } from './Nothing';
import { openMark } from './openMark';
import { daysWords, madeOfWords, periodName, sentences, shortDays } from './phrases';

/** So many bars fit. */
const MOST = 24;

/** How the waits for letters' answers were borne: how long each was, and how hard at its hardest. */
export function WaitCard({ stretch, person, now }: CardProps) {
  const letters = useKind('letter');
  const checkIns = useKind('check-in');
  const all = useMemo(() => letterWaits(letters, checkIns, now), [letters, checkIns, now]);
  const waits = useMemo(() => stretchWithin(stretch, waitsFor(person, all)), [all, stretch, person]);
  const told = useMemo(() => thinned(waits, MOST, ['month', 'year']), [waits]);
  if (waits.length === 0) return <Nothing title={t('looking.waits')} text={t('looking.none')} />;
  const values = waits.map(({ value }) => value);
  const today = dayOf(now);
  const hasKnots = told.kind === 'each' && told.items.some(({ hardest }) => hardest !== undefined);
  return (
    <BarChart
      title={t('looking.waits')}
      label={t('looking.waitsLabel', {
        shortest: daysWords(Math.min(...values)),
        longest: daysWords(Math.max(...values)),
      })}
      madeOf={sentences(
        madeOfWords('looking.fromLetters', madeOf(waits)),
        hasKnots ? t('looking.knots') : '',
        told.kind === 'middles'
          ? t('looking.barMiddles', { every: told.every })
          : t('looking.openNow', { count: waits.filter(({ isWaiting }) => isWaiting).length }),
      )}
      table={() => ({
        head: [t('looking.day'), t('looking.what'), t('looking.span'), t('looking.hardest')],
        rows: waits.map(rowOf),
      })}
      bars={
        told.kind === 'each'
          ? told.items.map((one) => barOf(one, today))
          : told.middles.map((middle) => middleBar(middle, told.every))
      }
    />
  );
}

function barOf({ id, day, value, wait, isWaiting, hardest, letter }: LetterWait, today: Day): LongBar {
  const said = { day: dayName(day), title: titleOfRecord(letter), waiting: String(isWaiting), span: spanWords(wait) };
  return {
    key: id,
    name: briefDay(day, today),
    value,
    short: shortSpan(value < 1 ? wait : { ...wait, hours: 0, minutes: 0 }),
    isOpen: isWaiting,
    knot: hardest && { value: Math.min(value, daysIn(hardest.after)), name: String(hardest.wait) },
    label: hardest
      ? t('looking.waitHard', { ...said, after: spanWords(hardest.after), wait: hardest.wait })
      : t('looking.wait', said),
    onOpen: () => {
      openMark('', [id]);
    },
  };
}

function middleBar(middle: Middle<LetterWait>, every: Every): LongBar {
  const { from, middle: value, low, high, items } = middle;
  const label = t('looking.waitsIn', {
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

function rowOf({ day, letter, wait, hardest }: LetterWait): readonly string[] {
  return [
    dayName(day),
    titleOfRecord(letter),
    spanWords(wait),
    hardest
      ? t('looking.hardestAfter', { wait: hardest.wait, after: spanWords(hardest.after) })
      : t('looking.notRated'),
  ];
}
