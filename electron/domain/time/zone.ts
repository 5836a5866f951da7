import { Temporal } from 'temporal-polyfill';
import { momentAt, epochOf, zoneNameOf, type Day, type Moment } from './moment';
import { knownZone, zoneHere } from './timeZone';

/** A time zone by its IANA name, `Europe/Berlin`, or by its offset; perhaps one that this computer does not know. */
export type Zone = string & { readonly __brand: 'Zone' };

const NAME = /^[A-Za-z][\w.+-]{0,30}(?:\/[\w.+-]{1,30}){0,3}$/;

/** The zone, or undefined where the text can be the name of none. */
export function parseZone(text: string): Zone | undefined {
  const zone = knownZone(text) ?? (NAME.test(text) ? text : undefined);
  return zone as Zone | undefined;
}

/** The zone in which a moment was lived; its offset where this computer does not know the zone. */
export function zoneOf(moment: Moment): Zone {
  return zoneNameOf(moment) as Zone;
}

/** The same instant as a clock in another zone shows it. */
export function inZone(moment: Moment, zone: Zone): Moment {
  return zoneOf(moment) === zone ? moment : momentAt(epochOf(moment), zone);
}

/**
 * The moment at which a clock in a zone shows a time (`16:00`) on a day; a clock here, where the zone is not known.
 * Times skipped by a clock change move forward; of two, the first.
 */
export function momentOn(day: Day, time: string, zone: Zone): Moment {
  const known = knownZone(zone) ?? zoneHere(Date.parse(day));
  const at = Temporal.PlainDate.from(day).toZonedDateTime({
    timeZone: known,
    plainTime: Temporal.PlainTime.from(time),
  });
  return momentAt(at.epochMilliseconds, known);
}
