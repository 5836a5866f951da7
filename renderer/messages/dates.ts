import { daysBetween } from '../../electron/domain/time/day';
import { dayOf, momentAt, type Day, type Moment } from '../../electron/domain/time/moment';
import { t } from '.';

const LOCALE = 'en-GB';
const day = format({ day: 'numeric', month: 'long', year: 'numeric' });
const dayOnly = format({ day: 'numeric', month: 'long' });
const monthOnly = format({ month: 'long' });
const month = format({ month: 'long', year: 'numeric' });
const weekday = format({ weekday: 'long' });
const weekdayShort = format({ weekday: 'short' });
const monthShort = format({ month: 'short' });
const monthYearShort = format({ month: 'short', year: 'numeric' });
const dayShort = format({ day: 'numeric', month: 'short' });

/** Nearer than this, a day is called by its weekday. */
const WEEK = 7;
/** Nearer than this, a month needs no year. */
const MOST_OF_A_YEAR = 300;

/** The day on which a moment was lived: `3 January 2026`. */
export function longDay(moment: Moment): string {
  return day.format(noon(dayOf(moment)));
}

/** A day: `3 January 2026`. */
export function dayName(lived: Day): string {
  return day.format(noon(lived));
}

/** The same with its weekday and time: `Sunday 22 November 2026, 21:40`. */
export function longMoment(moment: Moment): string {
  return `${weekday.format(noon(dayOf(moment)))} ${longDay(moment)}, ${timeOf(moment)}`;
}

/** For where the month is known: `Sunday 22, 21:40`. */
export function shortMoment(moment: Moment): string {
  return `${weekday.format(noon(dayOf(moment)))} ${Number(moment.slice(8, 10))}, ${timeOf(moment)}`;
}

/** For a quiet line where the month is known: `Sun 22, 21:40`; without its time `Sun 22`. */
export function briefMoment(moment: Moment, isTimed: boolean): string {
  const lived = `${weekdayShort.format(noon(dayOf(moment)))} ${Number(moment.slice(8, 10))}`;
  return isTimed ? `${lived}, ${timeOf(moment)}` : lived;
}

/** The day of the week: `Thursday`. */
export function weekdayName(lived: Day): string {
  return weekday.format(noon(lived));
}

/** The month of a day: `November 2026`. */
export function monthName(within: Day): string {
  return month.format(noon(within));
}

/** The month of a day, where the year is known: `November`. */
export function monthOnlyName(within: Day): string {
  return monthOnly.format(noon(within));
}

/**
 * A day as one says it on another: `today`, `Saturday` within six days, `12 November`, `12 November 2025` in another
 * year.
 */
export function dayWords(lived: Day, now: Day): string {
  if (lived === now) return t('ui.thisDay');
  return distance(lived, now) < WEEK ? weekday.format(noon(lived)) : withoutThisYear(lived, now);
}

/** When something was, as one says it on another day: `today`, `on Saturday`, `on 12 November`. */
export function onDay(lived: Day, now: Day): string {
  return lived === now ? t('ui.thisDay') : t('ui.onDay', { day: dayWords(lived, now) });
}

/** A day for where there is little room: `Thu` within six days, else `3 Dec`. */
export function shortDay(lived: Day, now: Day): string {
  return (distance(lived, now) < WEEK ? weekdayShort : dayShort).format(noon(lived));
}

/** A day for where there is little room, whenever it is: `3 Dec`. */
export function shortDate(lived: Day): string {
  return dayShort.format(noon(lived));
}

/**
 * A moment as one says it at another: `today 09:00`, `Friday 07:15`, `12 November, 16:20`, `12 November 2025, 16:20`.
 */
export function momentWords(moment: Moment, now: Moment): string {
  const [lived, current] = [dayOf(moment), dayOf(now)];
  if (lived === current) return t('ui.thisDayAt', { time: timeOf(moment) });
  return distance(lived, current) < WEEK
    ? `${weekday.format(noon(lived))} ${timeOf(moment)}`
    : `${withoutThisYear(lived, current)}, ${timeOf(moment)}`;
}

/** A day with its weekday: `Tuesday 17 November`, `Tuesday 17 November 2025` in another year. */
export function fullDayWords(lived: Day, now: Day): string {
  return `${weekday.format(noon(lived))} ${withoutThisYear(lived, now)}`;
}

/** The same with its time: `Thursday 26 November, 16:00`. */
export function fullMomentWords(moment: Moment, now: Moment): string {
  return `${fullDayWords(dayOf(moment), dayOf(now))}, ${timeOf(moment)}`;
}

/** A day as it is remembered: `12 November` in the month that it is, `July` within most of a year, else `July 2025`. */
export function rememberedDay(lived: Day, now: Day): string {
  if (lived.slice(0, 7) === now.slice(0, 7)) return dayOnly.format(noon(lived));
  return (distance(lived, now) < MOST_OF_A_YEAR ? monthOnly : month).format(noon(lived));
}

/**
 * A day without its year where that is known: `3 Nov`; a first of a month `November`, a first of a year `2026`; for the
 * foot of a chart. Milliseconds since 1970, UTC.
 */
export function tickWords(time: number): string {
  const [year, rest] = [new Date(time).getUTCFullYear(), new Date(time).toISOString().slice(5, 10)];
  if (rest === '01-01') return String(year);
  return (rest.endsWith('-01') ? monthOnly : dayShort).format(time);
}

/** A month where there is little room: `Nov`, a January by its year, `2026`. */
export function shortMonth(within: Day): string {
  return within.slice(5, 7) === '01' ? within.slice(0, 4) : monthShort.format(noon(within));
}

/** A day where there is little room: `3 Nov`, in another year `Nov 2025`. */
export function briefDay(lived: Day, now: Day): string {
  return (lived.slice(0, 4) === now.slice(0, 4) ? dayShort : monthYearShort).format(noon(lived));
}

/** The day it is now. */
export function todayWord(): string {
  return longDay(momentAt(Date.now()));
}

function withoutThisYear(lived: Day, now: Day): string {
  return (lived.slice(0, 4) === now.slice(0, 4) ? dayOnly : day).format(noon(lived));
}

function distance(lived: Day, now: Day): number {
  return Math.abs(daysBetween(lived, now));
}

function timeOf(moment: Moment): string {
  return moment.slice(11, 16);
}

function noon(lived: Day): Date {
  return new Date(`${lived}T12:00:00Z`);
}

function format(options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(LOCALE, { ...options, timeZone: 'UTC' });
}
