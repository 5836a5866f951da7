import fc from 'fast-check';
import { blankRecord } from '../records/blank';
import { newId, type Id } from '../id';
import { momentAt, parseMoment, type Moment } from '../time/moment';
import { between } from '../fields/rank';
import type { Kind, RecordOf } from '../records/record';

/** A record of a kind: a new one, at noon, blank but for what is given. */
export function made<K extends Kind>(kind: K, rest: Partial<RecordOf<K>> = {}): RecordOf<K> {
  return { ...blankRecord(kind, newId(), NOON), ...rest };
}

/** The moment that a text is; throws where it is none. */
export function moment(text: string): Moment {
  const parsed = parseMoment(text);
  if (!parsed) throw new Error(`no moment: ${text}`);
  return parsed;
}

/** An id of one letter again and again, so that a test knows which comes first. */
export function idOf(letter: string): Id {
  return letter.repeat(26) as Id;
}

/** A value that has to be there, as where a step can be taken. */
export function must<Value>(value: Value | undefined): Value {
  if (value === undefined) throw new Error('it has to be there');
  return value;
}

export const NOON = moment('2026-11-22T12:00:00+01:00[Europe/Berlin]');

/** On the list, since noon. */
export const LISTED = { rank: between(undefined, undefined), at: NOON };

/** Any moment, in zones that change their clocks and in some that do not. */
export const anyMoment = fc
  .tuple(
    fc.integer({ min: Date.UTC(2020, 0), max: Date.UTC(2030, 0) }),
    fc.constantFrom('Europe/Berlin', 'America/New_York', 'Asia/Kolkata', 'Pacific/Apia', 'UTC', 'Australia/Lord_Howe'),
  )
  .map(([time, zone]) => momentAt(time, zone));

/** A strength, or none. */
export const anyStrength = fc.option(fc.integer({ min: 0, max: 10 }), { nil: undefined });
