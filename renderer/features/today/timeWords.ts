import { addDays } from '../../../electron/domain/time/day';
import { dayOf, type Day, type Moment } from '../../../electron/domain/time/moment';
import { lastDayOf } from '../../../electron/domain/therapy/person';
import type { Person } from '../../../electron/domain/kinds/person';
import type { Since, TimeApart } from '../../../electron/domain/views/timeApart';
import { t } from '../../messages';
import { dayWords, onDay, weekdayName } from '../../messages/dates';
import { personName } from '../../messages/names';

/** Beyond a week nothing is counted that nobody asked for. */
const WEEK = 7;

/** Where one is in time with somebody, in words. */
export interface TimeWords {
  readonly lede: string;
  /** The same in days, for who asks; empty where the lede says it. */
  readonly inDays: string;
}

/**
 * Where one is in time with a person: “Day 3 since you last sat with M. Four days to Thursday.” A long absence is one
 * sentence: “M is away until 31 October.” `isAsking`: of an hour that nobody spoke of it is asked beside it, and
 * nothing is said.
 */
export function timeWords(person: Person, time: TimeApart, now: Moment, isAsking: boolean): TimeWords {
  const { since, probably, apart, next } = time;
  const today = dayOf(now);
  const name = personName(person);
  const counted = {
    since: since && t(sinceKey(since), { days: since.days, name }),
    next: next && untilWords(name, next, today),
  };
  const inDays = () =>
    sentences(
      apart && t('today.apart', { whose: apart.break.whose, name, day: apart.day }),
      counted.since,
      counted.next,
    );
  if (apart) {
    const last = lastDayOf(apart.break);
    const until = last === undefined ? '' : dayWords(last, today);
    const again = next && next.days <= WEEK ? onDay(dayOf(next.session.at), today) : undefined;
    return {
      lede: sentences(
        t('today.away', { whose: apart.break.whose, name, open: last === undefined ? 'yes' : 'no', until }),
        again && t('today.again', { name, day: again }),
      ),
      inDays: inDays(),
    };
  }
  const at = since?.session && onDay(dayOf(since.session.at), today);
  const begun = since?.again ?? person.since;
  const known = begun && onDay(begun, today);
  const isLong = since !== undefined && since.days > WEEK;
  const isFar = next !== undefined && next.days > WEEK;
  return {
    lede: sentences(
      probably !== undefined && !isAsking ? t('today.probably', { name, day: onDay(dayOf(probably), today) }) : '',
      !isLong
        ? counted.since
        : at
          ? t('today.lastOn', { name, day: at })
          : known && t(since.again === undefined ? 'today.knownOn' : 'today.begunAgainOn', { name, day: known }),
      isFar ? t('today.nextOn', { name, day: onDay(dayOf(next.session.at), today) }) : counted.next,
    ),
    inDays: isLong || isFar ? inDays() : '',
  };
}

function sinceKey({ session, again }: Since) {
  if (session) return 'today.since';
  return again === undefined ? 'today.known' : 'today.begunAgain';
}

/** Whether it is long until the next hour, or one is in a break: what holds comes first then. */
export function isLongApart({ apart, since, next }: TimeApart): boolean {
  return apart !== undefined || (next?.days ?? 0) > WEEK || (next === undefined && (since?.days ?? 0) > WEEK);
}

function untilWords(
  name: string,
  { session: { at }, days }: NonNullable<TimeApart['next']>,
  today: Parameters<typeof dayWords>[1],
): string {
  return t('today.until', {
    name,
    days,
    weekday: weekdayName(dayOf(at)),
    time: at.slice(11, 16),
    day: dayWords(dayOf(at), today),
  });
}

function sentences(...words: readonly (string | undefined)[]): string {
  return words.filter((sentence) => sentence !== undefined && sentence !== '').join(' ');
}

const HOURS = [
  [5, 'night'],
  [12, 'morning'],
  [18, 'afternoon'],
  [23, 'evening'],
] as const;

/** Which part of which day it is, by the clock: the hours after midnight are still the night of the day before. */
export function partOfDay(now: Moment): {
  readonly day: Day;
  readonly part: 'morning' | 'afternoon' | 'evening' | 'night';
} {
  const hour = Number(now.slice(11, 13));
  const part = HOURS.find(([until]) => hour < until)?.[1] ?? 'night';
  const today = dayOf(now);
  return { day: part === 'night' && hour < 12 ? addDays(today, -1) : today, part };
}
