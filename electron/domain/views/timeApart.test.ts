import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { blankRecord } from '../records/blank';
import { addDays } from '../time/day';
import { newId } from '../id';
import { dayOf, epochOf, momentAt, type Day, type Moment } from '../time/moment';
import type { Break } from '../fields/parts';
import type { Person } from '../kinds/person';
import type { Session } from '../kinds/session';
import { NO_TIME } from '../time/span';
import { timeApart } from './timeApart';
import { zoneOf, type Zone } from '../time/zone';

const BEGUN = '2025-01-01T12:00:00+01:00[Europe/Berlin]' as Moment;
const NOW = '2026-11-22T21:40:00+01:00[Europe/Berlin]' as Moment;
const M: Person = { ...blankRecord('person', newId(), BEGUN), name: 'M.' };
const WEEKLY: Person = { ...M, rhythm: { weekday: 4, time: '16:00', minutes: 50, zone: 'Europe/Berlin' as Zone } };

const zones = fc.constantFrom('Europe/Berlin', 'America/New_York', 'Australia/Lord_Howe', 'Pacific/Apia', 'UTC');
const instants = fc
  .integer({ min: Date.UTC(1990, 0) / 1000, max: Date.UTC(2060, 0) / 1000 })
  .map((seconds) => seconds * 1000);

function session(state: Session['state'], at: string, own: Partial<Session> = {}): Session {
  return { ...blankRecord('session', newId(), at as Moment), state, person: M.id, ...own };
}

function daysSince(at: string, now: string): number | undefined {
  return timeApart(M, [session('held', at)], now as Moment).since?.days;
}

describe('the time since one last sat together', () => {
  it.each([
    ['2026-11-12T16:00:00+01:00[Europe/Berlin]', '2026-11-22T21:40:00+01:00[Europe/Berlin]', 10],
    ['2026-11-22T16:00:00+01:00[Europe/Berlin]', '2026-11-22T21:40:00+01:00[Europe/Berlin]', 0],
    // A day is a night that one slept, however few hours.
    ['2026-11-21T23:50:00+01:00[Europe/Berlin]', '2026-11-22T00:10:00+01:00[Europe/Berlin]', 1],
    // Days of 23 hours, of 25 and of 24 and a half.
    ['2026-03-28T23:30:00+01:00[Europe/Berlin]', '2026-03-30T00:10:00+02:00[Europe/Berlin]', 2],
    ['2026-10-24T00:10:00+02:00[Europe/Berlin]', '2026-10-26T23:50:00+01:00[Europe/Berlin]', 2],
    ['2026-10-31T00:10:00-04:00[America/New_York]', '2026-11-02T23:50:00-05:00[America/New_York]', 2],
    ['2026-04-04T16:00:00+11:00[Australia/Lord_Howe]', '2026-04-05T15:45:00+10:30[Australia/Lord_Howe]', 1],
    ['2026-10-25T02:30:00+02:00[Europe/Berlin]', '2026-10-25T02:30:00+01:00[Europe/Berlin]', 0],
    // In Berlin, and from New York, where it is still the day before: by the calendar as it was lived there and is
    // lived here.
    ['2026-11-19T16:00:00+01:00[Europe/Berlin]', '2026-11-22T21:40:00-05:00[America/New_York]', 3],
    ['2026-11-20T01:00:00+01:00[Europe/Berlin]', '2026-11-19T20:00:00-05:00[America/New_York]', 0],
  ])('from %s to %s', (at, now, days) => {
    expect(daysSince(at, now)).toBe(days);
  });

  it('counts from the last that was held, and is none while that is in the future', () => {
    const [before, last, future] = [
      session('held', '2026-11-12T16:00:00+01:00[Europe/Berlin]'),
      session('held', '2026-11-19T16:00:00+01:00[Europe/Berlin]'),
      session('held', '2026-11-26T16:00:00+01:00[Europe/Berlin]'),
    ];
    expect(timeApart(M, [future, last, before], NOW).since).toEqual({ days: 3, session: last });
    expect(timeApart(M, [future], NOW).since).toBeUndefined();
    expect(timeApart(M, [session('cancelled', last.at), before], NOW).since).toEqual({ days: 10, session: before });
    expect(timeApart(M, [{ ...last, person: newId() }], NOW).since).toBeUndefined();
  });

  it('is not counted where an hour went by of which nobody spoke', () => {
    const before = session('held', '2026-11-12T16:00:00+01:00[Europe/Berlin]');
    const planned = session('planned', '2026-11-19T16:00:00+01:00[Europe/Berlin]');
    expect(timeApart(M, [planned, before], NOW)).toMatchObject({ since: undefined, probably: planned.at });
    // Four hours after an hour of the rhythm.
    const evening = '2026-11-19T20:50:00+01:00[Europe/Berlin]' as Moment;
    expect(timeApart(WEEKLY, [before], evening)).toMatchObject({ since: undefined, probably: planned.at });
    expect(timeApart({ ...WEEKLY, since: '2026-01-01' as Day }, [], evening).since).toBeUndefined();
  });

  it('counts from when one has known each other where there was no session, unless that is to come', () => {
    expect(timeApart({ ...M, since: '2026-11-01' as Day }, [], NOW).since).toEqual({ days: 21 });
    expect(timeApart({ ...M, since: '2026-11-22' as Day }, [], NOW).since).toEqual({ days: 0 });
    expect(timeApart({ ...M, since: '2026-11-23' as Day }, [], NOW).since).toBeUndefined();
  });

  it('is one day more each day, at whatever time of it, wherever the clocks change', () => {
    fc.assert(
      fc.property(instants, zones, fc.nat(400), fc.nat(86_399), (ms, zone, count, second) => {
        const at = momentAt(ms, zone);
        const day = Temporal.PlainDate.from(addDays(dayOf(at), count)).toZonedDateTime(zone);
        const now = momentAt(day.add({ seconds: second }).epochMilliseconds, zone);
        // A day may be shorter than that, and a zone may have left out a day.
        fc.pre(dayOf(now) === addDays(dayOf(at), count) && epochOf(now) >= epochOf(at));
        expect(daysSince(at, now)).toBe(count);
      }),
      { numRuns: 300 },
    );
  });

  it('is never less than none, and about as many days as went by, wherever one went', () => {
    fc.assert(
      fc.property(instants, fc.nat(400 * 86_400_000), zones, zones, (ms, later, zone, other) => {
        const days = daysSince(momentAt(ms, zone), momentAt(ms + later, other)) ?? -1;
        expect(days).toBeGreaterThanOrEqual(0);
        // Two zones are at most 26 hours apart.
        expect(Math.abs(days - later / 86_400_000)).toBeLessThan(1 + 26 / 24);
      }),
      { numRuns: 300 },
    );
  });
});

describe('time apart', () => {
  const winter: Break = { from: '2026-11-20' as Day, to: '2026-12-03' as Day, whose: 'theirs', note: '' };

  it('is known by the day where one is', () => {
    const person = { ...M, breaks: [winter] };
    expect(timeApart(person, [], NOW).apart).toEqual({ break: winter, day: 3, left: 11 });
    expect(timeApart(person, [], '2026-12-03T23:59:59+01:00[Europe/Berlin]' as Moment).apart?.left).toBe(0);
    expect(timeApart(person, [], '2026-12-04T00:00:00+01:00[Europe/Berlin]' as Moment).apart).toBeUndefined();
    // The same instant, where it is still the third.
    expect(timeApart(person, [], '2026-12-03T18:00:00-05:00[America/New_York]' as Moment).apart?.day).toBe(14);
  });

  it('says nothing where nothing is known', () => {
    expect(timeApart(M, [], NOW)).toEqual({});
  });
});

describe('the time until the next hour', () => {
  it.each([
    [NOW, '2026-11-26T16:00:00+01:00[Europe/Berlin]', 4, { days: 3, hours: 18, minutes: 20 }],
    [
      '2026-11-26T08:00:00+01:00[Europe/Berlin]',
      '2026-11-26T16:00:00+01:00[Europe/Berlin]',
      0,
      { days: 0, hours: 8, minutes: 0 },
    ],
    ['2026-11-26T16:10:00+01:00[Europe/Berlin]', '2026-11-26T16:00:00+01:00[Europe/Berlin]', 0, NO_TIME],
    // Over a change of the clock.
    [
      '2026-10-24T16:00:00+02:00[Europe/Berlin]',
      '2026-10-29T16:00:00+01:00[Europe/Berlin]',
      5,
      { days: 5, hours: 0, minutes: 0 },
    ],
    [
      '2026-03-28T16:00:00+01:00[Europe/Berlin]',
      '2026-04-02T16:00:00+02:00[Europe/Berlin]',
      5,
      { days: 5, hours: 0, minutes: 0 },
    ],
    // Far away it is told by the clock where one is, also between the changes of both clocks.
    [
      '2026-11-25T22:00:00-05:00[America/New_York]',
      '2026-11-26T10:00:00-05:00[America/New_York]',
      1,
      { days: 0, hours: 12, minutes: 0 },
    ],
    [
      '2026-10-28T11:00:00-04:00[America/New_York]',
      '2026-10-29T11:00:00-04:00[America/New_York]',
      1,
      { days: 1, hours: 0, minutes: 0 },
    ],
    [
      '2026-11-26T12:00:00+11:00[Australia/Lord_Howe]',
      '2026-11-27T02:00:00+11:00[Australia/Lord_Howe]',
      1,
      { days: 0, hours: 14, minutes: 0 },
    ],
  ])('at %s: %s', (now, at, days, span) => {
    expect(timeApart(WEEKLY, [], now as Moment).next).toEqual({ session: { at, minutes: 50 }, days, span });
  });

  it('is none for an hour that began yesterday and has not ended', () => {
    const late = session('planned', '2026-11-21T23:40:00+01:00[Europe/Berlin]');
    expect(timeApart(M, [late], '2026-11-22T00:10:00+01:00[Europe/Berlin]' as Moment).next).toEqual({
      session: { at: late.at, minutes: 50, session: late },
      days: 0,
      span: NO_TIME,
    });
  });

  it('leads to the hour, told by the clock where one is, in whatever zone it was planned', () => {
    fc.assert(
      fc.property(instants, fc.integer({ min: 1, max: 60 * 86_400 }), zones, zones, (ms, seconds, zone, other) => {
        const now = momentAt(ms, zone);
        const planned = session('planned', momentAt(ms + seconds * 1000, other));
        const next = timeApart(M, [planned], now).next;
        if (!next) throw new Error('it is planned');
        expect(epochOf(next.session.at)).toBe(epochOf(planned.at));
        expect(zoneOf(next.session.at)).toBe(zone);
        expect(addDays(dayOf(now), next.days)).toBe(dayOf(next.session.at));
        const reached = Temporal.ZonedDateTime.from(now).add(next.span).epochMilliseconds;
        expect(reached).toBeLessThanOrEqual(epochOf(planned.at));
        expect(reached).toBeGreaterThan(epochOf(planned.at) - 60_000);
      }),
      { numRuns: 300 },
    );
  });
});

describe('time apart and an end', () => {
  const last = '2026-11-22' as Day;

  it('is counted on the last day as before, and not at all after it', () => {
    const held = session('held', '2026-11-19T16:00:00+01:00[Europe/Berlin]');
    const open: Break = { from: '2026-11-01' as Day, whose: 'theirs', note: '' };
    expect(timeApart({ ...WEEKLY, breaks: [open] }, [held], NOW, [{ last }])).toMatchObject({
      since: { days: 3 },
      apart: { day: 22 },
    });
    expect(
      timeApart({ ...WEEKLY, breaks: [open] }, [held], '2026-11-23T00:00:00+01:00[Europe/Berlin]' as Moment, [
        { last },
      ]),
    ).toEqual({});
  });

  it('is counted from a new beginning on, and from nothing before it', () => {
    const ends = [{ last: '2025-11-20' as Day, again: '2026-11-21' as Day }];
    const before = session('held', '2025-11-20T16:00:00+01:00[Europe/Berlin]');
    const known = { ...M, since: '2024-01-01' as Day };
    expect(timeApart(known, [before], NOW)).toMatchObject({ since: { days: 367, session: before } });
    expect(timeApart(known, [before], NOW, ends)).toEqual({ since: { days: 1, again: '2026-11-21' } });
    const between = '2026-05-01T12:00:00+02:00[Europe/Berlin]' as Moment;
    expect(timeApart(known, [before], between, ends)).toEqual({});
    const first = session('held', '2026-11-21T16:00:00+01:00[Europe/Berlin]');
    expect(timeApart(known, [before, first], NOW, ends).since).toEqual({ days: 1, session: first });
  });
});
