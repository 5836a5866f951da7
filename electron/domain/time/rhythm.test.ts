import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, daysBetween, weekdayOf, type Weekday } from './day';
import { dayOf, momentAt, type Day, type Moment } from './moment';
import { beats, dayInRhythm, hasBeatOn, isTime, type Rhythm } from './rhythm';
import { zoneOf, type Zone } from './zone';

const THURSDAYS: Rhythm = { weekday: 4, time: '16:00', minutes: 50, zone: 'Europe/Berlin' as Zone };
const days = fc.integer({ min: 0, max: 15_000 }).map((number) => addDays('2020-01-01' as Day, number));
const rhythms = fc.record({
  weekday: fc.constantFrom<Weekday[]>(1, 2, 3, 4, 5, 6, 7),
  time: fc
    .tuple(fc.integer({ min: 4, max: 23 }), fc.nat(59))
    .map((parts) => parts.map((part) => `${part}`.padStart(2, '0')).join(':')),
  minutes: fc.integer({ min: 1, max: 180 }),
  zone: fc
    .constantFrom('Europe/Berlin', 'America/New_York', 'Australia/Lord_Howe', 'Asia/Kolkata', 'UTC')
    .map((zone) => zone as Zone),
});

function firstBeats(rhythm: Rhythm, from: Day, count: number): readonly Moment[] {
  const found = beats(rhythm, from);
  return Array.from({ length: count }, () => found.next().value).filter((beat) => beat !== undefined);
}

describe('a time of day', () => {
  it.each(['00:00', '09:05', '16:00', '23:59'])('is %s', (text) => {
    expect(isTime(text)).toBe(true);
  });
  it.each(['', '9:05', '24:00', '16:60', '16:00:00', '16.00', ' 16:00', '16:00\n', 'noon'])('is not %j', (text) => {
    expect(isTime(text)).toBe(false);
  });
});

describe('other rhythms', () => {
  const from = '2026-11-16' as Day;
  it('give several hours of a week, one a day', () => {
    const twice: Rhythm = {
      ...THURSDAYS,
      also: [
        { weekday: 1, time: '09:00' },
        { weekday: 4, time: '08:00' },
      ],
    };
    expect(firstBeats(twice, from, 3).map((at) => at.slice(0, 16))).toEqual([
      '2026-11-16T09:00',
      '2026-11-19T16:00',
      '2026-11-23T09:00',
    ]);
  });

  it('give every second week, counted from a day of one, whatever weekday that is', () => {
    for (const day of ['2026-11-09', '2026-11-15', '2026-11-23', '2026-12-10'])
      expect(firstBeats({ ...THURSDAYS, fortnight: day as Day }, from, 2).map(dayOf)).toEqual([
        '2026-11-26',
        '2026-12-10',
      ]);
  });

  it('give nothing before they begin', () => {
    const late: Rhythm = { ...THURSDAYS, from: '2026-11-20' as Day };
    expect(firstBeats(late, from, 1).map(dayOf)).toEqual(['2026-11-26']);
    expect(hasBeatOn(late, '2026-11-19' as Day)).toBe(false);
    expect(hasBeatOn(late, '2026-11-26' as Day)).toBe(true);
  });

  it('have each beat on a day of theirs, in order', () => {
    const any = fc.record({
      also: fc.constantFrom(undefined, [{ weekday: 2 as const, time: '10:00' }]),
      fortnight: fc.option(days, { nil: undefined }),
      from: fc.option(days, { nil: undefined }),
    });
    fc.assert(
      fc.property(rhythms, any, days, (rhythm, rest, day) => {
        const whole = { ...rhythm, ...rest };
        const found = firstBeats(whole, day, 8).map(dayOf);
        expect(found.every((one) => one >= day && hasBeatOn(whole, one))).toBe(true);
        expect(found).toEqual(found.toSorted());
      }),
      { numRuns: 50 },
    );
  });
});

describe('a weekly rhythm', () => {
  it('begins on the day itself, or on the next such weekday', () => {
    expect(firstBeats(THURSDAYS, '2026-11-19' as Day, 2)).toEqual([
      '2026-11-19T16:00:00+01:00[Europe/Berlin]',
      '2026-11-26T16:00:00+01:00[Europe/Berlin]',
    ]);
    expect(firstBeats(THURSDAYS, '2026-11-20' as Day, 1)).toEqual(['2026-11-26T16:00:00+01:00[Europe/Berlin]']);
  });

  it.each([
    ['Europe/Berlin', '2026-10-22', ['16:00:00+02:00', '16:00:00+01:00']],
    ['Europe/Berlin', '2026-03-26', ['16:00:00+01:00', '16:00:00+02:00']],
    ['America/New_York', '2026-10-29', ['16:00:00-04:00', '16:00:00-05:00']],
    ['Australia/Lord_Howe', '2026-10-01', ['16:00:00+10:30', '16:00:00+11:00']],
    ['Asia/Kolkata', '2026-10-22', ['16:00:00+05:30', '16:00:00+05:30']],
  ])('stays at its time by the clock of %s where the clocks change after %s', (zone, from, times) => {
    expect(
      firstBeats({ ...THURSDAYS, zone: zone as Zone }, from as Day, 2).map((at) => at.slice(11, at.indexOf('['))),
    ).toEqual(times);
  });

  it('moves forward where a clock change skips its time, and takes the first where the time comes twice', () => {
    const sundays: Rhythm = { ...THURSDAYS, weekday: 7, time: '02:30' };
    expect(firstBeats(sundays, '2026-03-29' as Day, 2)).toEqual([
      '2026-03-29T03:30:00+02:00[Europe/Berlin]',
      '2026-04-05T02:30:00+02:00[Europe/Berlin]',
    ]);
    expect(firstBeats(sundays, '2026-10-25' as Day, 1)).toEqual(['2026-10-25T02:30:00+02:00[Europe/Berlin]']);
    // Half an hour is all that is skipped there.
    expect(
      firstBeats({ ...sundays, time: '02:15', zone: 'Australia/Lord_Howe' as Zone }, '2026-10-04' as Day, 1),
    ).toEqual(['2026-10-04T02:45:00+11:00[Australia/Lord_Howe]']);
  });

  it('is always on its weekday, at its time, a week apart', () => {
    fc.assert(
      fc.property(rhythms, days, (rhythm, from) => {
        const found = firstBeats(rhythm, from, 60);
        const first = dayOf(found[0] ?? momentAt(0, rhythm.zone));
        expect(daysBetween(from, first)).toBeGreaterThanOrEqual(0);
        expect(daysBetween(from, first)).toBeLessThan(7);
        expect(weekdayOf(first)).toBe(rhythm.weekday);
        expect(found.map(dayOf)).toEqual(found.map((_, weeks) => addDays(first, weeks * 7)));
        expect(new Set(found.map((at) => at.slice(11, 16)))).toEqual(new Set([rhythm.time]));
        expect(new Set(found.map(zoneOf))).toEqual(new Set([rhythm.zone]));
      }),
    );
  });

  it('knows its own day, wherever one is', () => {
    expect(dayInRhythm(THURSDAYS, '2026-11-18T19:00:00-05:00[America/New_York]' as Moment)).toBe('2026-11-19');
    expect(dayInRhythm(THURSDAYS, '2026-11-19T23:59:59+01:00[Europe/Berlin]' as Moment)).toBe('2026-11-19');
    expect(
      dayInRhythm(
        { ...THURSDAYS, zone: 'Australia/Lord_Howe' as Zone },
        '2026-11-19T16:00:00+01:00[Europe/Berlin]' as Moment,
      ),
    ).toBe('2026-11-20');
  });
});
