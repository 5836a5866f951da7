import { Temporal } from 'temporal-polyfill';

/** Zones that were asked for, each as this computer calls it; undefined for one that it does not know. */
const asked = new Map<string, string | undefined>();
const MOST = 2000;

/**
 * A zone by its name or offset, as this computer calls it; undefined where it knows none. Which it knows depends on its
 * age: the window and the keeper may know different ones, and so may whoever wrote a file. Every use of a zone asks
 * here first.
 */
export function knownZone(name: string | undefined): string | undefined {
  if (name === undefined) return undefined;
  if (asked.has(name)) return asked.get(name);
  if (asked.size >= MOST) asked.clear();
  const known = resolved(name);
  asked.set(name, known);
  return known;
}

/**
 * The zone of this computer; where that has no name that it knows itself, what its clock is off UTC by at that time,
 * `-03:00`.
 */
export function zoneHere(epochMilliseconds: number): string {
  return knownZone(nameHere()) ?? offsetName(-new Date(epochMilliseconds).getTimezoneOffset());
}

function nameHere(): string | undefined {
  try {
    // Missing where the system says something that is no zone at all, whatever the types promise.
    return new Intl.DateTimeFormat().resolvedOptions().timeZone;
  } catch {
    return undefined;
  }
}

function resolved(name: string): string | undefined {
  try {
    return Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(name).timeZoneId;
  } catch {
    return undefined;
  }
}

function offsetName(minutes: number): string {
  if (!Number.isFinite(minutes)) return 'UTC';
  const whole = Math.round(Math.abs(minutes));
  const two = (number: number) => String(number).padStart(2, '0');
  return `${minutes < 0 ? '-' : '+'}${two(Math.floor(whole / 60))}:${two(whole % 60)}`;
}
