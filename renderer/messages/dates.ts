import { dayOf, momentAt, type Day, type Moment } from '../../electron/domain/moment';

const LOCALE = 'en-GB';
const day = format({ day: 'numeric', month: 'long', year: 'numeric' });
const month = format({ month: 'long', year: 'numeric' });
const weekday = format({ weekday: 'long' });

/** The day on which a moment was lived: `3 January 2026`. */
export function longDay(moment: Moment): string {
  return day.format(noon(dayOf(moment)));
}

/** The same with its weekday and time: `Sunday 22 November 2026, 21:40`. */
export function longMoment(moment: Moment): string {
  return `${weekday.format(noon(dayOf(moment)))} ${longDay(moment)}, ${timeOf(moment)}`;
}

/** For where the month is known: `Sunday 22, 21:40`. */
export function shortMoment(moment: Moment): string {
  return `${weekday.format(noon(dayOf(moment)))} ${Number(moment.slice(8, 10))}, ${timeOf(moment)}`;
}

/** The month of a day: `November 2026`. */
export function monthName(within: Day): string {
  return month.format(noon(within));
}

/** The day it is now. */
export function today(): string {
  return longDay(momentAt(Date.now()));
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
