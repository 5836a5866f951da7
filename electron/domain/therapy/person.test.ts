import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blankRecord } from '../records/blank';
import { addDays, daysBetween } from '../time/day';
import { newId, type Id } from '../id';
import { epochOf, momentAt, type Day, type Moment } from '../time/moment';
import { belongsTo, bringForward, dayApart, lastDayOf, presentPerson } from './person';
import { WHOSE, type Break } from '../fields/parts';
import type { Person } from '../kinds/person';
import { zoneOf } from '../time/zone';

const NOW = '2026-11-22T21:40:00+01:00[Europe/Berlin]' as Moment;
const days = fc.integer({ min: 0, max: 400 }).map((number) => addDays('2026-01-01' as Day, number));
const breaks = fc.record({
  from: days,
  to: fc.option(days, { nil: undefined }),
  whose: fc.constantFrom(...WHOSE),
  note: fc.string(),
});
const moments = fc
  .tuple(
    fc.integer({ min: Date.UTC(2026, 0), max: Date.UTC(2027, 0) }),
    fc.constantFrom('Europe/Berlin', 'America/New_York', 'Australia/Lord_Howe'),
  )
  .map(([ms, zone]) => momentAt(ms, zone));
const people = fc.array(
  fc.option(moments, { nil: undefined }).map((present) => person({ present })),
  { maxLength: 6 },
);

function person(own: Partial<Person>): Person {
  return { ...blankRecord('person', newId(), NOW), ...own };
}

function away(from: string, to?: string, own: Partial<Break> = {}): Break {
  return { from: from as Day, to: to as Day | undefined, whose: 'theirs', note: '', ...own };
}

describe('a day within a break', () => {
  const summer = away('2026-07-20', '2026-08-07');

  it.each([
    ['2026-07-19', undefined],
    ['2026-07-20', { break: summer, day: 1, left: 18 }],
    ['2026-07-22', { break: summer, day: 3, left: 16 }],
    ['2026-08-07', { break: summer, day: 19, left: 0 }],
    ['2026-08-08', undefined],
  ])('%s', (day, apart) => {
    expect(dayApart([summer], day as Day)).toEqual(apart);
  });

  it.each([
    ['2026-10-24', 2],
    ['2026-10-25', 3],
    ['2026-10-26', 4],
    ['2026-10-27', 5],
  ])('is counted by the calendar where the clocks change: %s is day %i', (day, count) => {
    expect(dayApart([away('2026-10-23', '2026-11-01')], day as Day)?.day).toBe(count);
  });

  it('does not know what is left while nobody knows the end', () => {
    const open = away('2026-11-20');
    expect(lastDayOf(open)).toBeUndefined();
    expect(dayApart([open], '2026-11-22' as Day)).toEqual({ break: open, day: 3, left: undefined });
    expect(dayApart([open], '2036-11-20' as Day)?.day).toBe(3654);
  });

  it('is the first alone where the end comes before the beginning', () => {
    const turned = away('2026-07-20', '2026-07-06');
    expect(lastDayOf(turned)).toBe('2026-07-20');
    expect(dayApart([turned], '2026-07-20' as Day)).toEqual({ break: turned, day: 1, left: 0 });
    for (const day of ['2026-07-06', '2026-07-10', '2026-07-19', '2026-07-21'])
      expect(dayApart([turned], day as Day)).toBeUndefined();
  });

  it('is in the break that began last where several overlap, and in the first of those that began together', () => {
    const ill = away('2026-07-27', '2026-07-29', { whose: 'illness' });
    const alsoIll = away('2026-07-27', '2026-08-20', { whose: 'mine' });
    const found = (day: string) => dayApart([summer, ill], day as Day);
    expect(['2026-07-26', '2026-07-27', '2026-07-29', '2026-07-30'].map((day) => found(day)?.break.whose)).toEqual([
      'theirs',
      'illness',
      'illness',
      'theirs',
    ]);
    expect(found('2026-07-28')).toEqual({ break: ill, day: 2, left: 1 });
    expect(found('2026-07-30')?.day).toBe(11);
    expect(dayApart([ill, summer], '2026-07-28' as Day)).toEqual(found('2026-07-28'));
    expect(dayApart([ill, alsoIll], '2026-07-28' as Day)?.break).toBe(ill);
  });

  it('is found exactly where some break has it, each day one further and one nearer the end', () => {
    fc.assert(
      fc.property(fc.array(breaks, { maxLength: 5 }), days, (all, day) => {
        const within = all.filter(
          (one) => one.from <= day && (one.to === undefined || day <= one.to || day === one.from),
        );
        const apart = dayApart(all, day);
        expect(apart !== undefined).toBe(within.length > 0);
        if (!apart) return;
        const { from } = apart.break;
        const last = lastDayOf(apart.break);
        expect(addDays(from, apart.day - 1)).toBe(day);
        expect(within.every((one) => one.from <= from)).toBe(true);
        expect(apart.left === undefined ? undefined : addDays(day, apart.left)).toBe(last);
        if (apart.left !== undefined) expect(apart.day + apart.left).toBe(daysBetween(from, last ?? from) + 1);
      }),
      { numRuns: 500 },
    );
  });
});

describe('the one who is present', () => {
  it('is nobody where nobody was made so', () => {
    expect(presentPerson([])).toBeUndefined();
    expect(presentPerson([person({}), person({})])).toBeUndefined();
  });

  it('is who was made so last, by what was lived and not by what the clock showed', () => {
    const berlin = person({ present: '2026-11-22T16:00:00+01:00[Europe/Berlin]' as Moment });
    const newYork = person({ present: '2026-11-22T11:00:00-05:00[America/New_York]' as Moment });
    expect(presentPerson([person({}), newYork, berlin])).toBe(newYork);
    expect(presentPerson([berlin, newYork])).toBe(newYork);
  });

  it('is the same on both computers, in whatever order they have them', () => {
    fc.assert(
      fc.property(people, fc.boolean(), (all, together) => {
        const those = together ? all.map((one) => ({ ...one, present: NOW })) : all;
        expect(presentPerson(those.toReversed())).toBe(presentPerson(those));
      }),
    );
  });

  it('is whoever is brought forward, even where another was so at that moment, or in the future', () => {
    const known = person({ id: 'a'.repeat(26) as Id, present: NOW });
    const brought = bringForward(person({}), [known], NOW);
    expect(presentPerson([known, brought])).toBe(brought);
    fc.assert(
      fc.property(people, moments, (all, now) => {
        const one = bringForward(person({}), all, now);
        expect(presentPerson([...all, one])).toBe(one);
        expect(epochOf(one.present ?? now)).toBeGreaterThanOrEqual(epochOf(now));
        expect(zoneOf(one.present ?? now)).toBe(zoneOf(now));
      }),
    );
  });
});

describe('what a record belongs to', () => {
  it('is the person it names, or everyone where it names nobody', () => {
    const [one, other] = [newId(), newId()];
    expect([belongsTo(one, one), belongsTo(one, other), belongsTo(undefined, other)]).toEqual([true, false, true]);
  });
});
