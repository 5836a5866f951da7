import { Temporal } from 'temporal-polyfill';
import { momentAt, epochOf, type Day, type Moment } from './moment';

/** A time zone by its IANA name, `Europe/Berlin`. */
export type Zone = string & { readonly __brand: 'Zone' };

/** The zone, or undefined where the text names none that this computer knows. */
export function parseZone(text: string): Zone | undefined {
  try {
    return Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(text).timeZoneId as Zone;
  } catch {
    return undefined;
  }
}

/** The zone in which a moment was lived. */
export function zoneOf(moment: Moment): Zone {
  return moment.slice(moment.indexOf('[') + 1, -1) as Zone;
}

/** The same instant as a clock in another zone shows it. */
export function inZone(moment: Moment, zone: Zone): Moment {
  return zoneOf(moment) === zone ? moment : momentAt(epochOf(moment), zone);
}

/** The moment at which a clock in a zone shows a time (`16:00`) on a day. Times skipped by a clock change move forward; of two, the first. */
export function momentOn(day: Day, time: string, zone: Zone): Moment {
  const at = Temporal.PlainDate.from(day).toZonedDateTime({ timeZone: zone, plainTime: Temporal.PlainTime.from(time) });
  return momentAt(at.epochMilliseconds, zone);
}
