import { Temporal } from 'temporal-polyfill';
import { epochOf, zoneNameOf, type Moment } from './moment';

/**
 * A length of time as one says it: two days, fourteen hours. Whole numbers, none negative; hours below 24 and minutes
 * below 60.
 */
export interface Span {
  readonly days: number;
  readonly hours: number;
  readonly minutes: number;
}

export const NO_TIME: Span = { days: 0, hours: 0, minutes: 0 };

const MINUTES_A_DAY = 1440;
const MOST_DAYS = 1_000_000;
const PATTERN = /^P(?:(\d{1,7})D)?(?:T(?=\d)(?:(\d{1,9})H)?(?:(\d{1,11})M)?)?$/;

/**
 * The time from one moment to another, whole minutes only. A day leads to the same time of day where `to` was lived,
 * even if the clocks changed between. No time where `to` is not later.
 */
export function spanBetween(from: Moment, to: Moment): Span {
  if (epochOf(to) <= epochOf(from)) return NO_TIME;
  const [start, end] = [from, to].map((moment) =>
    Temporal.Instant.fromEpochMilliseconds(epochOf(moment)).toZonedDateTimeISO(zoneNameOf(to)),
  );
  if (!start || !end) return NO_TIME;
  const { days, hours, minutes } = start.until(end, {
    largestUnit: 'days',
    smallestUnit: 'minutes',
    roundingMode: 'floor',
  });
  return { days, hours, minutes };
}

/** So many minutes, in days of 24 hours. */
export function spanOf(minutes: number): Span {
  const rest = minutes % MINUTES_A_DAY;
  return { days: Math.floor(minutes / MINUTES_A_DAY), hours: Math.floor(rest / 60), minutes: rest % 60 };
}

/** How many minutes it has, a day taken as 24 hours. */
export function minutesIn({ days, hours, minutes }: Span): number {
  return days * MINUTES_A_DAY + hours * 60 + minutes;
}

/** The span as ISO 8601 has it: `P2DT14H`, `PT10M`, `P19D`; no time is `PT0M`. */
export function printSpan({ days, hours, minutes }: Span): string {
  const time = `${hours > 0 ? `${hours}H` : ''}${minutes > 0 ? `${minutes}M` : ''}`;
  if (days === 0 && time === '') return 'PT0M';
  return `P${days > 0 ? `${days}D` : ''}${time === '' ? '' : `T${time}`}`;
}

/**
 * Reads ISO 8601 days, hours and minutes, `PT90M` as an hour and a half; undefined where the text is something else or
 * beyond a million days.
 */
export function parseSpan(text: string): Span | undefined {
  const match = PATTERN.exec(text);
  if (!match || text === 'P') return undefined;
  const [days = 0, hours = 0, minutes = 0] = match.slice(1).map((digits: string | undefined) => Number(digits ?? 0));
  const span = spanOf(minutesIn({ days, hours, minutes }));
  return span.days > MOST_DAYS ? undefined : span;
}
