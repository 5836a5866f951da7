import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { epochOf, momentAt, parseMoment, type Moment } from './moment';
import { minutesIn, NO_TIME, parseSpan, printSpan, spanBetween, spanOf } from './span';

const zones = fc.constantFrom(
  'Europe/Berlin',
  'America/New_York',
  'Asia/Kolkata',
  'Pacific/Apia',
  'UTC',
  'Australia/Lord_Howe',
);
const instants = fc.integer({ min: Date.UTC(1990, 0), max: Date.UTC(2060, 0) });
const spans = fc.record({ days: fc.nat(100_000), hours: fc.nat(23), minutes: fc.nat(59) });

function moment(text: string): Moment {
  const parsed = parseMoment(text);
  if (!parsed) throw new Error(`no moment: ${text}`);
  return parsed;
}

describe('the time between two moments', () => {
  it.each([
    [
      '2026-11-20T07:15:00+01:00[Europe/Berlin]',
      '2026-11-22T21:40:00+01:00[Europe/Berlin]',
      { days: 2, hours: 14, minutes: 25 },
    ],
    // Over both changes of the clock, two days of 49 and of 47 hours.
    [
      '2026-10-24T07:15:00+02:00[Europe/Berlin]',
      '2026-10-26T07:15:00+01:00[Europe/Berlin]',
      { days: 2, hours: 0, minutes: 0 },
    ],
    [
      '2026-03-28T07:15:00+01:00[Europe/Berlin]',
      '2026-03-30T07:15:00+02:00[Europe/Berlin]',
      { days: 2, hours: 0, minutes: 0 },
    ],
    [
      '2026-10-25T02:30:00+02:00[Europe/Berlin]',
      '2026-10-25T02:30:00+01:00[Europe/Berlin]',
      { days: 0, hours: 1, minutes: 0 },
    ],
    // Sent in Berlin, waited for in New York.
    [
      '2026-11-20T07:15:00+01:00[Europe/Berlin]',
      '2026-11-21T01:15:00-05:00[America/New_York]',
      { days: 1, hours: 0, minutes: 0 },
    ],
    // Samoa left out the 30th of December 2011; by the calendar it is two days all the same.
    [
      '2011-12-29T12:00:00-10:00[Pacific/Apia]',
      '2011-12-31T12:00:00+14:00[Pacific/Apia]',
      { days: 2, hours: 0, minutes: 0 },
    ],
    ['2026-11-22T21:40:00+01:00[Europe/Berlin]', '2026-11-22T21:40:59+01:00[Europe/Berlin]', NO_TIME],
  ])('from %s to %s', (from, to, span) => expect(spanBetween(moment(from), moment(to))).toEqual(span));

  it('is none where the end comes before the beginning', () => {
    fc.assert(
      fc.property(instants, fc.nat(), zones, zones, (ms, earlier, zone, other) => {
        expect(spanBetween(momentAt(ms, zone), momentAt(ms - earlier, other))).toEqual(NO_TIME);
      }),
    );
  });

  it('leads from the one to the other, to the minute', () => {
    fc.assert(
      fc.property(instants, fc.nat(500 * 86_400_000), zones, zones, (ms, length, zone, other) => {
        const from = momentAt(ms, zone);
        const to = momentAt(ms + length, other);
        const reached = Temporal.ZonedDateTime.from(from)
          .withTimeZone(other)
          .add(spanBetween(from, to)).epochMilliseconds;
        expect(reached).toBeLessThanOrEqual(epochOf(to));
        expect(reached).toBeGreaterThan(epochOf(to) - 60_000);
      }),
      { numRuns: 500 },
    );
  });

  it('never grows shorter while one waits', () => {
    fc.assert(
      fc.property(instants, fc.nat(100 * 86_400_000), fc.nat(3 * 86_400_000), zones, (ms, length, longer, zone) => {
        const from = momentAt(ms, zone);
        const [then, later] = [length, length + longer].map((after) =>
          minutesIn(spanBetween(from, momentAt(ms + after, zone))),
        );
        // Two times that the clock shows twice are as far away as the day makes them.
        expect(later).toBeGreaterThanOrEqual((then ?? 0) - 60);
      }),
      { numRuns: 500 },
    );
  });
});

describe('a span', () => {
  it.each([
    ['PT10M', 10],
    ['PT90M', 90],
    ['P19D', 19 * 1440],
    ['P2DT14H', 62 * 60],
    ['PT0M', 0],
    ['P0D', 0],
  ])('reads %s', (text, minutes) => {
    expect(parseSpan(text)).toEqual(spanOf(minutes));
  });

  it.each(['', 'P', 'PT', 'P1Y', 'P1DT', '-P1D', 'PT1.5H', '10', 'P9999999D'])('is not %j', (text) => {
    expect(parseSpan(text)).toBeUndefined();
  });

  it('is read as it is printed, and has as many minutes as it was made of', () => {
    fc.assert(
      fc.property(spans, (span) => {
        expect(parseSpan(printSpan(span))).toEqual(span);
        expect(spanOf(minutesIn(span))).toEqual(span);
      }),
    );
  });
});
