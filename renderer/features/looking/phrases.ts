import type { MadeOf } from '../../../electron/domain/views/course';
import type { Every, Period } from '../../../electron/domain/time/period';
import { unreachable } from '../../../electron/domain/result';
import { spanOf } from '../../../electron/domain/time/span';
import { t } from '../../messages';
import { dayName, monthName } from '../../messages/dates';
import { dayCount, shortSpan, spanWords } from '../../messages/spans';

type MadeOfKey = `looking.from${'CheckIns' | 'Letters' | 'Reachings' | 'Rounds' | 'Ruptures'}`;

const MINUTES_A_DAY = 1440;

/** What a period is called. */
export function periodName({ from }: Period, every: Every): string {
  switch (every) {
    case 'week':
      return t('looking.week', { day: dayName(from) });
    case 'month':
      return monthName(from);
    case 'year':
      return from.slice(0, 4);
    default:
      return unreachable(every);
  }
}

/** What something is made of, in a sentence. */
export function madeOfWords(key: MadeOfKey, { count, first, last }: MadeOf): string {
  return t(key, { count, first: first ? dayName(first) : '', last: last ? dayName(last) : '' });
}

/** So many days and parts of them, as one says it; a whole day and more by the calendar, where its days are known. */
export function daysWords(days: number, byCalendar = Math.floor(days)): string {
  return days < 1 ? spanWords(spanOf(Math.floor(days * MINUTES_A_DAY))) : dayCount(byCalendar);
}

/** The same where there is little room. */
export function shortDays(days: number, byCalendar = Math.floor(days)): string {
  if (days >= 1) return t('ui.shortDays', { count: byCalendar });
  const { hours, minutes } = spanOf(Math.floor(days * MINUTES_A_DAY));
  return shortSpan({ days: 0, hours, minutes: hours > 0 ? 0 : minutes });
}

/** Sentences after each other, the empty ones left out. */
export function sentences(...all: readonly string[]): string {
  return all.filter((one) => one !== '').join(' ');
}

/** A text with a capital. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
