import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { daysBetween } from '../time/day';
import { loopNamed, loopsSeen, mondayOf, weeksOf } from './loop';
import { dayOf, type Day } from '../time/moment';
import { anyMoment, idOf, made, moment, NOON } from '../testing/records';

const LOOP = idOf('l');
const round = (at: string) => made('round', { loop: LOOP, at: moment(at) });
const day = (text: string) => text as Day;
const anyRounds = fc.array(
  anyMoment.map((at) => made('round', { loop: LOOP, at })),
  { minLength: 1, maxLength: 30 },
);

describe('the week of a day', () => {
  it.each([
    ['2026-11-22', '2026-11-16'],
    ['2026-11-23', '2026-11-23'],
    // The first days of January belong to the last week of the year before, as in ISO 8601.
    ['2027-01-03', '2026-12-28'],
    ['2024-02-29', '2024-02-26'],
  ])('of %s begins on %s', (within, monday) => expect(mondayOf(day(within))).toBe(monday));

  it('is the ISO week, whatever the zone', () => {
    fc.assert(
      fc.property(anyMoment, (at) => {
        const lived = Temporal.PlainDate.from(dayOf(at));
        const monday = Temporal.PlainDate.from(mondayOf(dayOf(at)));
        expect([monday.dayOfWeek, monday.weekOfYear, monday.yearOfWeek]).toEqual([
          1,
          lived.weekOfYear,
          lived.yearOfWeek,
        ]);
      }),
    );
  });
});

describe('the weeks in which a loop came', () => {
  it('are those from the first to today, with the empty ones between', () => {
    const rounds = [
      round('2026-11-02T23:30:00+01:00[Europe/Berlin]'),
      round('2026-11-08T23:59:00+01:00[Europe/Berlin]'),
      round('2026-11-17T08:00:00+01:00[Europe/Berlin]'),
    ];
    expect(weeksOf(rounds, dayOf(NOON), 52)).toEqual([
      { monday: '2026-11-02', rounds: 2 },
      { monday: '2026-11-09', rounds: 0 },
      { monday: '2026-11-16', rounds: 1 },
    ]);
  });

  it('are by the calendar where each was lived', () => {
    // One instant: still Sunday in New York, Monday in Berlin.
    const rounds = [
      round('2026-11-15T20:00:00-05:00[America/New_York]'),
      round('2026-11-16T02:00:00+01:00[Europe/Berlin]'),
    ];
    expect(weeksOf(rounds, day('2026-11-16'), 52)).toEqual([
      { monday: '2026-11-09', rounds: 1 },
      { monday: '2026-11-16', rounds: 1 },
    ]);
  });

  it('go on to a round that is dated later than today, and are the last ones where there are too many', () => {
    const rounds = [
      round('1999-01-01T12:00:00+01:00[Europe/Berlin]'),
      round('2026-11-30T12:00:00+01:00[Europe/Berlin]'),
    ];
    expect(weeksOf(rounds, dayOf(NOON), 3)).toEqual([
      { monday: '2026-11-16', rounds: 0 },
      { monday: '2026-11-23', rounds: 0 },
      { monday: '2026-11-30', rounds: 1 },
    ]);
    expect(weeksOf([], dayOf(NOON), 52)).toEqual([]);
  });

  it('follow each other without a gap, and every round is in one of them', () => {
    fc.assert(
      fc.property(anyRounds, anyMoment, (rounds, until) => {
        const weeks = weeksOf(rounds, dayOf(until), Infinity);
        expect(weeks.reduce((sum, week) => sum + week.rounds, 0)).toBe(rounds.length);
        expect(weeks[0]?.rounds).toBeGreaterThan(0);
        weeks.slice(1).forEach((week, index) => {
          expect(daysBetween(weeks[index]?.monday ?? week.monday, week.monday)).toBe(7);
        });
        for (const week of weeks) {
          const within = rounds.filter(({ at }) => dayOf(at) >= week.monday && daysBetween(week.monday, dayOf(at)) < 7);
          expect(week.rounds).toBe(within.length);
        }
        expect(weeksOf(rounds, dayOf(until), 5)).toEqual(weeks.slice(-5));
      }),
      { numRuns: 15 },
    );
  });
});

describe('loops', () => {
  const invoice = made('loop', { title: 'The invoice', at: moment('2026-01-10T12:00:00+01:00[Europe/Berlin]') });
  const door = made('loop', { title: 'The door', at: moment('2026-02-10T12:00:00+01:00[Europe/Berlin]') });
  const unlived = made('loop', { title: 'Only a name', at: NOON });

  it('come with the one that came last first; one without rounds is there too', () => {
    const rounds = [
      made('round', { loop: invoice.id, at: NOON }),
      made('round', { loop: door.id, at: moment('2026-11-01T12:00:00+01:00[Europe/Berlin]') }),
      made('round', { loop: invoice.id }),
    ];
    expect(
      loopsSeen([unlived, door, invoice], rounds).map(({ loop, rounds: own }) => [loop.title, own.length]),
    ).toEqual([
      ['The invoice', 2],
      ['The door', 1],
      ['Only a name', 0],
    ]);
  });

  it('of the same name stay two, and the name means the one that had it first', () => {
    const other = made('loop', { title: ' the INVOICE ', at: NOON });
    expect(loopNamed('The invoice', [other, invoice])).toBe(invoice);
    expect(loopNamed('thé invoice', [invoice, other])).toBe(invoice);
    expect(loopNamed('The invoices', [other, invoice])).toBeUndefined();
    const twin = { ...invoice, id: idOf('2') };
    expect(loopNamed('The invoice', [invoice, twin])).toBe(twin);
    expect(loopsSeen([invoice, other], [])).toHaveLength(2);
  });
});
