import { Temporal } from 'temporal-polyfill';
import { knownZone, zoneHere } from './timeZone';

/**
 * A moment as it was lived: RFC 9557 with offset and zone, to the second
 * (`2026-11-22T21:40:00+01:00[Europe/Berlin]`), so that an evening stays that evening wherever it is opened. Its year
 * is from 1 to 9999 in every zone; its zone may be one that this computer does not know, and then the offset alone
 * counts.
 */
export type Moment = string & { readonly __brand: 'Moment' };

/** A calendar day, `2026-11-22`. */
export type Day = string & { readonly __brand: 'Day' };

/** The first and the last instant of a moment: wherever they are read they have a year of four digits. */
const FIRST = Date.UTC(2000, 0, 2) - 730_119 * 86_400_000;
const LAST = Date.UTC(9999, 11, 31) - 1000;

const LONGEST = 120;
/** Date and time, the offset, and what stands in brackets. */
const PATTERN = /^([^[\]]+?[Tt ][\d:.,]+)([Zz]|[+-]\d\d(?::?\d\d)?(?::?\d\d(?:[.,]\d+)?)?)?((?:\[[^[\]]*\])*)$/;
const NAME = /^[A-Za-z][\w.+-]*(?:\/[\w.+-]+)*$/;

/**
 * The moment in canonical form, or undefined where the text is none. An offset that its zone disowns is kept as the
 * instant it names. Where the zone is missing, or this computer does not know it, the moment is at its offset; other
 * notes in brackets are left out.
 */
export function parseMoment(text: string): Moment | undefined {
  const parts = text.length > LONGEST ? undefined : PATTERN.exec(text)?.slice(1);
  if (!parts) return undefined;
  const [local = '', offset = '', notes = ''] = parts;
  const name = /^\[!?([^=[\]]*)\]/.exec(notes)?.[1] ?? '';
  const zone = knownZone(name);
  try {
    if (zone !== undefined) return ranged(Temporal.ZonedDateTime.from(`${local}${offset}[${zone}]`, { offset: 'use' }));
    if (offset === '') return undefined;
    const moment = ranged(
      Temporal.Instant.from(local + offset).toZonedDateTimeISO(
        offset.toUpperCase() === 'Z' ? 'UTC' : offset.replace(/:/g, '').slice(0, 5),
      ),
    );
    return NAME.test(name) ? (moment?.replace(/\[.*/, `[${name}]`) as Moment | undefined) : moment;
  } catch {
    return undefined;
  }
}

/**
 * The moment at which the clock stands; one beyond what a moment can be is the first or the last. Zone: the machine's
 * by default, and where it is not known.
 */
export function momentAt(epochMilliseconds: number, zone?: string): Moment {
  const at = Math.min(Math.max(epochMilliseconds, FIRST), LAST);
  return print(
    Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(
      (zone === undefined ? undefined : knownZone(zone)) ?? zoneHere(at),
    ),
  );
}

/** Milliseconds since 1970, for ordering. */
export function epochOf(moment: Moment): number {
  // The offset alone tells the instant, and Date reads it twenty times as fast: a list orders ten thousand of them.
  return Date.parse(moment.slice(0, moment.indexOf('[')));
}

/** The day on which it was lived, in its own zone. */
export function dayOf(moment: Moment): Day {
  return moment.slice(0, 10) as Day;
}

/** The name of the zone in which it was lived; its offset, `-03:00`, where this computer does not know the zone. */
export function zoneNameOf(moment: Moment): string {
  const bracket = moment.indexOf('[');
  return knownZone(moment.slice(bracket + 1, -1)) ?? moment.slice(19, bracket);
}

/** The same moment with another day and time of day, in its own zone. Times skipped by a clock change move forward. */
export function withDayAndTime(moment: Moment, day: Day, time: string): Moment {
  const zone = zoneNameOf(moment);
  return momentAt(
    Temporal.PlainDate.from(day).toZonedDateTime({ timeZone: zone, plainTime: Temporal.PlainTime.from(time) })
      .epochMilliseconds,
    zone,
  );
}

function ranged(time: Temporal.ZonedDateTime): Moment | undefined {
  return time.epochMilliseconds >= FIRST && time.epochMilliseconds <= LAST ? print(time) : undefined;
}

/**
 * Before there were time zones, clocks were off by seconds as well, which no offset can say: they are shown at the
 * whole minute.
 */
function print(time: Temporal.ZonedDateTime): Moment {
  const minutes = time.offsetNanoseconds / 60_000_000_000;
  if (Number.isInteger(minutes)) return time.toString({ smallestUnit: 'second' }) as Moment;
  const offset = time.toString({ timeZoneName: 'never' }).slice(-6);
  return time
    .withTimeZone(offset)
    .toString({ smallestUnit: 'second' })
    .replace(/\[.*/, `[${time.timeZoneId}]`) as Moment;
}
