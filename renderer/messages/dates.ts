import { dayOf, momentAt, type Moment } from '../../electron/domain/moment';

const day = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });

/** The day on which a moment was lived: `3 January 2026`. */
export function longDay(moment: Moment): string {
  return day.format(new Date(`${dayOf(moment)}T00:00:00Z`));
}

/** The day it is now. */
export function today(): string {
  return longDay(momentAt(Date.now()));
}
