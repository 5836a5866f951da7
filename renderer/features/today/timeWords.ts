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

/** Nearer than this, in days, a day is called by its weekday. */
const WEEK = 7;

/** Where one is in time with somebody, in words. */
export interface TimeWords {
  readonly lede: string;
  /** The same in days, for who asks; empty where the lede says it. */
  readonly inDays: string;
}

/**
 * Where one is in time with a person: “You sat with M yesterday. You see M again on Thursday.” A long absence is one
 * sentence: “M is away until 31 October.” No day is counted but for who asks. `last`: the day of the last hour, where
 * there is an end.
 */
export function timeWords(person: Person, time: TimeApart, now: Moment, last?: Day): TimeWords {
  const { since, probably, apart } = time;
  const today = dayOf(now);
  const next = time.next && dayOf(time.next.session.at) === last ? undefined : time.next;
  const name = personName(person);
  const inDays = [since, next].some((one) => one !== undefined && one.days > 0)
    ? sentences(
        apart && t('today.apart', { whose: apart.break.whose, name, day: apart.day }),
        since && t(sinceKey(since), { days: since.days, name, how: since.session?.how ?? 'room' }),
        next && untilWords(name, next, today),
      )
    : '';
  if (apart)
    return {
      lede: sentences(
        awayWords(name, apart.break, today),
        next && t('today.again', { name, day: onDay(dayOf(next.session.at), today) }),
      ),
      inDays,
    };
  const soon = breakWithin(person.breaks, today, WEEK);
  const isFar = next !== undefined && next.days > WEEK;
  const hasMet = since?.session !== undefined || probably !== undefined;
  // What is nearer is said: the last hour in the first days after it, then what comes.
  const isPast = since !== undefined && next !== undefined && !isFar && since.days > next.days;
  return {
    lede: sentences(
      isPast ? '' : since && sinceWords(name, since, person.since, today),
      soon && awayWords(name, soon, today),
      next && (isFar ? t('today.nextOn', { name, day: onDay(dayOf(next.session.at), today) }) : seenWords()),
    ),
    inDays,
  };

  function seenWords(): string {
    if (!next) return '';
    const { at } = next.session;
    const weekday = weekdayName(dayOf(at));
    const isSameWeekday = next.days < WEEK && since?.session && weekdayName(dayOf(since.session.at)) === weekday;
    return t('today.seen', {
      name,
      days: next.days,
      again: hasMet ? 'yes' : 'no',
      day: isSameWeekday && !isPast && since.days > 1 ? t('today.next', { weekday }) : onDay(dayOf(at), today),
      time: at.slice(11, 16),
    });
  }
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

function sinceWords(name: string, { days, session, again }: Since, known: Day | undefined, today: Day): string {
  if (session) {
    const met = { name, days, day: onDay(dayOf(session.at), today), how: session.how ?? 'room' };
    return days > WEEK ? t('today.lastOn', met) : t('today.sat', met);
  }
  const begun = again ?? known;
  if (begun === undefined) return '';
  if (days === 0) return t(again === undefined ? 'today.known' : 'today.begunAgain', { name, days });
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
