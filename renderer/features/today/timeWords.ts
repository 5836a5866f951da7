import { addDays } from '../../../electron/domain/time/day';
import { dayOf, type Day, type Moment } from '../../../electron/domain/time/moment';
import { lastDayOf } from '../../../electron/domain/therapy/person';
import type { Break } from '../../../electron/domain/fields/parts';
import { breakWithin } from '../../../electron/domain/therapy/breaks';
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
 * nothing is said. `last`: the day of the last hour, where there is an end; nobody counts the days to it.
 */
export function timeWords(person: Person, time: TimeApart, now: Moment, isAsking: boolean, last?: Day): TimeWords {
  const { since, probably, apart } = time;
  const today = dayOf(now);
  const next = time.next && dayOf(time.next.session.at) === last ? undefined : time.next;
  const name = personName(person);
  const counted = {
    since: since && t(sinceKey(since), { days: since.days, name, how: since.session?.how ?? 'room' }),
    next: next && untilWords(name, next, today),
  };
  const inDays = () =>
    sentences(
      apart && t('today.apart', { whose: apart.break.whose, name, day: apart.day }),
      counted.since,
      counted.next,
    );
  if (apart)
    return {
      lede: sentences(
        awayWords(name, apart.break, today),
        next && t('today.again', { name, day: onDay(dayOf(next.session.at), today) }),
      ),
      inDays: inDays(),
    };
  const soon = breakWithin(person.breaks, today, WEEK);
  const isLong = since !== undefined && since.days > WEEK;
  const isFar = next !== undefined && next.days > WEEK;
  return {
    lede: sentences(
      probably !== undefined && !isAsking && last !== today
        ? t('today.probably', { name, day: onDay(dayOf(probably), today) })
        : '',
      // After a long time what comes is said, and what was for who asks.
      !isLong ? counted.since : next && !isFar ? '' : longSince(name, since, person.since, today),
      soon && awayWords(name, soon, today),
      isFar ? t('today.nextOn', { name, day: onDay(dayOf(next.session.at), today) }) : counted.next,
    ),
    inDays: isLong || isFar ? inDays() : '',
  };
}

/** “M is away until 31 October.” Of a break that is to come: “M is away from Wednesday until 31 October.” */
function awayWords(name: string, apart: Break, today: Day): string {
  const { whose, from } = apart;
  const last = lastDayOf(apart);
  return t('today.away', {
    whose,
    name,
    begun: from > today ? 'no' : 'yes',
    from: dayWords(from, today),
    until: last === undefined ? 'open' : last === today ? 'today' : 'day',
    day: last === undefined ? '' : dayWords(last, today),
  });
}

function longSince(name: string, { session, again }: Since, known: Day | undefined, today: Day): string {
  if (session) return t('today.lastOn', { name, day: onDay(dayOf(session.at), today), how: session.how ?? 'room' });
  const begun = again ?? known;
  if (begun === undefined) return '';
  return t(again === undefined ? 'today.knownOn' : 'today.begunAgainOn', { name, day: onDay(begun, today) });
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
