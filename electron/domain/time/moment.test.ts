import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayOf, epochOf, momentAt, parseMoment, withDayAndTime, type Day, type Moment } from './moment';

const BERLIN = 'Europe/Berlin';
const zones = fc.constantFrom(
  'Europe/Berlin',
  'America/New_York',
  'Asia/Kolkata',
  'Pacific/Apia',
  'UTC',
  'Australia/Lord_Howe',
);
const instants = fc
  .integer({ min: Date.UTC(1971, 0), max: Date.UTC(2120, 0) })
  .map((ms) => Math.floor(ms / 1000) * 1000);

describe('a moment', () => {
  it('is printed with offset and zone, to the second', () => {
    expect(momentAt(Date.UTC(2026, 10, 22, 20, 40, 7, 900), BERLIN)).toBe('2026-11-22T21:40:07+01:00[Europe/Berlin]');
  });

  it('names the same instant after it was printed and read', () => {
    fc.assert(
      fc.property(instants, zones, (ms, zone) => {
        const moment = momentAt(ms, zone);
        expect(epochOf(moment)).toBe(ms);
        expect(parseMoment(moment)).toBe(moment);
      }),
    );
  });

  it('stays the evening it was, wherever it is read', () => {
    expect(dayOf('2026-11-22T23:40:00+01:00[Europe/Berlin]' as Moment)).toBe('2026-11-22');
  });

  it('is ordered by what was lived, over the hour that comes twice', () => {
    const first = parseMoment('2026-10-25T02:30:00+02:00[Europe/Berlin]');
    const second = parseMoment('2026-10-25T02:30:00+01:00[Europe/Berlin]');
    if (!first || !second) throw new Error('both are moments');
    expect(epochOf(second) - epochOf(first)).toBe(3_600_000);
  });

  it('takes the offset at its word where the zone has changed its mind since', () => {
    const moment = parseMoment('2026-07-01T12:00:00+01:00[Europe/Berlin]');
    if (!moment) throw new Error('it is a moment');
    expect(epochOf(moment)).toBe(Date.UTC(2026, 6, 1, 11));
  });

  it.each(['', 'yesterday', '2026-11-22', '2026-11-22T21:40:00', '2026-13-01T00:00:00+01:00[Europe/Berlin]'])(
    'is not %j',
    (text) => {
      expect(parseMoment(text)).toBeUndefined();
    },
  );

  it('can be given another day and time in its own zone; a time that a clock change skips moves forward', () => {
    const moment = momentAt(Date.UTC(2026, 10, 22, 20, 40), BERLIN);
    expect(withDayAndTime(moment, '2026-06-01' as Day, '08:15')).toBe('2026-06-01T08:15:00+02:00[Europe/Berlin]');
    expect(withDayAndTime(moment, '2026-03-29' as Day, '02:30')).toBe('2026-03-29T03:30:00+02:00[Europe/Berlin]');
  });
});
