import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CheckIn } from '../kinds/checkIn';
import { addDays } from '../time/day';
import { courseOf, FEW, ratedOf, type CourseLine } from './course';
import type { Id } from '../id';
import { middlesOf } from './middles';
import { dayOf, momentAt, type Day } from '../time/moment';
import { periodOf } from '../time/period';
import { anyMoment, anyStrength, idOf, made } from '../testing/records';

const M = idOf('m');
const N = idOf('n');
const MOST = 60;
const anyCheckIns = fc
  .array(fc.tuple(anyMoment, anyStrength, anyStrength, fc.constantFrom<Id | undefined>(M, N, undefined)), {
    maxLength: 150,
  })
  .map((all) => all.map(([at, connection, pull, person]) => made('check-in', { at, connection, pull, person })));
const daily = (count: number, rest: Partial<CheckIn> = {}) =>
  Array.from({ length: count }, (_, index) =>
    made('check-in', {
      at: momentAt(Date.UTC(2000, 0, 1, 12) + index * 86_400_000, 'Europe/Berlin'),
      connection: index % 11,
      pull: 10 - (index % 11),
      ...rest,
    }),
  );
const course = (checkIns: readonly CheckIn[], from?: Day, to?: Day, person?: Id) =>
  courseOf(ratedOf(checkIns), { from, to }, person, MOST);

describe('the course', () => {
  it('of no check-ins has no points', () => {
    expect(course([])).toEqual({
      connection: { kind: 'dots', dots: [] },
      pull: { kind: 'dots', dots: [] },
      madeOf: { count: 0, first: undefined, last: undefined },
    });
  });

  it('of one check-in has one point', () => {
    const [only] = daily(1, { pull: undefined });
    const { connection, pull, madeOf } = course(only ? [only] : []);
    expect(connection).toMatchObject({ kind: 'dots', dots: [{ id: only?.id, value: 0, day: '2000-01-01' }] });
    expect(pull).toEqual({ kind: 'dots', dots: [] });
    expect(madeOf).toEqual({ count: 1, first: '2000-01-01', last: '2000-01-01' });
  });

  it('joins points from a clear number on, and claims nothing of fewer', () => {
    expect(course(daily(FEW - 1)).connection.kind).toBe('dots');
    expect(course(daily(FEW)).connection.kind).toBe('joined');
  });

  it('tells what is more than fits by its middles, by month where weeks are too many', () => {
    expect(course(daily(MOST)).connection.kind).toBe('joined');
    expect(course(daily(MOST + 1)).connection).toMatchObject({ kind: 'middles', every: 'week' });
    expect(course(daily(700)).connection).toMatchObject({ kind: 'middles', every: 'month' });
    expect(course(daily(10_000)).connection).toMatchObject({ kind: 'middles', every: 'year' });
  });

  it('tells both lines in one way, or one of few points by these', () => {
    const checkIns = daily(200).map((checkIn, index) => (index % 4 === 0 ? checkIn : { ...checkIn, pull: undefined }));
    expect(course(checkIns).pull).toMatchObject({ kind: 'middles', every: 'week' });
    expect(
      course(daily(200).map((checkIn, index) => (index < 3 ? checkIn : { ...checkIn, pull: undefined }))).pull.kind,
    ).toBe('dots');
  });

  it('of ten thousand check-ins is told in a few points', () => {
    const { connection, madeOf } = course(daily(10_000));
    expect(madeOf.count).toBe(10_000);
    expect(countIn(connection)).toBe(10_000);
    expect(connection.kind === 'middles' && connection.middles.length).toBeLessThanOrEqual(MOST);
  });

  it('counts each rating once, whatever is thinned out, in any order', () => {
    fc.assert(
      fc.property(anyCheckIns, fc.integer({ min: 1, max: 80 }), (checkIns, most) => {
        const told = courseOf(ratedOf(checkIns), {}, undefined, most);
        expect(countIn(told.connection)).toBe(checkIns.filter(({ connection }) => connection !== undefined).length);
        expect(countIn(told.pull)).toBe(checkIns.filter(({ pull }) => pull !== undefined).length);
        expect(idsIn(told.connection).size).toBe(countIn(told.connection));
        expect(told).toEqual(courseOf(ratedOf(checkIns.toReversed()), {}, undefined, most));
      }),
    );
  });

  it('has what was lived in its days, and of a person what is theirs or nobody’s', () => {
    fc.assert(
      fc.property(anyCheckIns, fc.nat(3000), fc.nat(1000), (checkIns, after, length) => {
        const from = addDays('2020-01-01' as Day, after);
        const to = addDays(from, length);
        const { madeOf } = course(checkIns, from, to, M);
        expect(madeOf.count).toBe(
          checkIns.filter(
            ({ at, person, connection, pull }) =>
              dayOf(at) >= from && dayOf(at) <= to && person !== N && (connection !== undefined || pull !== undefined),
          ).length,
        );
      }),
    );
  });

  it('splits at a day into two that have everything once', () => {
    fc.assert(
      fc.property(anyCheckIns, fc.nat(3600), (checkIns, after) => {
        const day = addDays('2020-01-01' as Day, after);
        expect(course(checkIns, undefined, day).madeOf.count + course(checkIns, addDays(day, 1)).madeOf.count).toBe(
          course(checkIns).madeOf.count,
        );
      }),
    );
  });
});

describe('a middle', () => {
  it('lies between the least and the most, within its period, and has as many above as below', () => {
    fc.assert(
      fc.property(anyCheckIns, fc.constantFrom('week', 'month', 'year'), (checkIns, every) => {
        const items = ratedOf(checkIns).flatMap(({ id, day, lived, of: { connection } }) =>
          connection === undefined ? [] : [{ id, day, lived, value: connection }],
        );
        const middles = middlesOf(items, every);
        expect(middles.reduce((sum, one) => sum + one.items.length, 0)).toBe(items.length);
        for (const { from, to, low, middle, high, items: within } of middles) {
          expect(low <= middle && middle <= high).toBe(true);
          expect(within.every(({ day }) => periodOf(day, every).from === from && day <= to)).toBe(true);
          expect(within.filter(({ value }) => value > middle).length).toBeLessThanOrEqual(within.length / 2);
          expect(within.filter(({ value }) => value < middle).length).toBeLessThanOrEqual(within.length / 2);
        }
      }),
    );
  });
});

function countIn(line: CourseLine): number {
  return line.kind === 'middles' ? line.middles.reduce((sum, { items }) => sum + items.length, 0) : line.dots.length;
}

function idsIn(line: CourseLine): ReadonlySet<Id> {
  return new Set(
    (line.kind === 'middles' ? line.middles.flatMap(({ items }) => items) : line.dots).map(({ id }) => id),
  );
}
