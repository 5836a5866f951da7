import type { Span } from '../../electron/domain/time/span';
import { t } from '.';

/** From so many days on the hours say nothing more. */
const MANY_DAYS = 10;

type Unit = keyof Span;
const UNITS: readonly Unit[] = ['days', 'hours', 'minutes'];
const WORDS = { days: 'ui.days', hours: 'ui.hours', minutes: 'ui.minutes' } as const;
const SHORT = { days: 'ui.shortDays', hours: 'ui.shortHours', minutes: 'ui.shortMinutes' } as const;

/**
 * A length of time as one says it, its two largest units that follow each other: `2 days 14 hours`, `10 minutes`, `41
 * days`, `less than a minute`.
 */
export function spanWords(span: Span): string {
  const parts = shown(span);
  return parts.length === 0 ? t('ui.noTime') : parts.map((unit) => t(WORDS[unit], { count: span[unit] })).join(' ');
}

/** The same for where there is little room: `2 d 14 h`, `10 min`, `41 d`, `under 1 min`. */
export function shortSpan(span: Span): string {
  const parts = shown(span);
  return parts.length === 0
    ? t('ui.shortNoTime')
    : parts.map((unit) => t(SHORT[unit], { count: span[unit] })).join(' ');
}

/** About how long, in words and no number: `less than an hour`, `two days`, `about three weeks`, `more than a year`. */
export function roughSpan({ days, hours }: Span): string {
  if (days >= DAYS_A_YEAR) return t('ui.rough.years');
  if (days >= MOST_WEEKS * WEEK) return t('ui.rough.months', { count: Math.round(days / DAYS_A_MONTH) });
  if (days > WEEK) return t('ui.rough.weeks', { count: Math.round(days / WEEK) });
  if (days > 0) return t('ui.rough.days', { count: days });
  return t(hours > 0 ? 'ui.rough.hours' : 'ui.rough.less');
}

const WEEK = 7;
const MOST_WEEKS = 9;
const DAYS_A_MONTH = 30.4;
const DAYS_A_YEAR = 366;

/** So many whole days: `1 day`, `5 days`. */
export function dayCount(days: number): string {
  return t('ui.days', { count: days });
}

/** The largest unit that there is any of, and the next one if there is some of it. */
function shown(span: Span): readonly Unit[] {
  const first = UNITS.findIndex((unit) => span[unit] > 0);
  if (first === -1) return [];
  return UNITS.slice(first, span.days >= MANY_DAYS ? first + 1 : first + 2).filter((unit) => span[unit] > 0);
}
