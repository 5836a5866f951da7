import { dayOf, type Moment } from '../../../electron/domain/time/moment';
import type { Person } from '../../../electron/domain/kinds/person';
import type { TimeApart } from '../../../electron/domain/views/timeApart';
import { t } from '../../messages';
import { dayWords, onDay, weekdayName } from '../../messages/dates';

/**
 * Where one is in time with a person: “Day 3 since you last sat with M. Four days to Thursday.” `isAsking`: of an hour
 * that nobody spoke of it is asked beside it, and nothing is said.
 */
export function ledeOf(
  { name }: Person,
  { since, probably, apart, next }: TimeApart,
  now: Moment,
  isAsking: boolean,
): string {
  const sentences: string[] = [];
  if (probably !== undefined && !isAsking)
    sentences.push(t('today.probably', { name, day: onDay(dayOf(probably), dayOf(now)) }));
  if (apart) sentences.push(t('today.apart', { whose: apart.break.whose, name, day: apart.day }));
  if (since) sentences.push(t(since.session ? 'today.since' : 'today.known', { days: since.days, name }));
  if (next) {
    const { at } = next.session;
    sentences.push(
      t('today.until', {
        days: next.days,
        weekday: weekdayName(dayOf(at)),
        time: at.slice(11, 16),
        day: dayWords(dayOf(at), dayOf(now)),
      }),
    );
  }
  return sentences.join(' ');
}

const HOURS = [
  [5, 'night'],
  [12, 'morning'],
  [18, 'afternoon'],
  [23, 'evening'],
] as const;

/** Which part of the day it is, by the clock. */
export function partOfDay(now: Moment): 'morning' | 'afternoon' | 'evening' | 'night' {
  const hour = Number(now.slice(11, 13));
  return HOURS.find(([until]) => hour < until)?.[1] ?? 'night';
}
