import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { breakOn, byDay, depthOf, isRemembered, onThisDay } from './calendar';
import { addDays, parseDay } from '../time/day';
import { dayOf, type Day } from '../time/moment';
import type { Break } from '../fields/parts';
import { anyMoment, made, moment, must } from '../testing/records';

const day = (text: string): Day => must(parseDay(text));
const days = fc.integer({ min: 0, max: 4000 }).map((count) => addDays(day('2020-01-01'), count));

function away(from: string, to?: string): Break {
  return { from: day(from), to: to === undefined ? undefined : day(to), whose: 'theirs', note: '' };
}

describe('the records by day', () => {
  it('has every record on exactly one day, the one on which it was lived', () => {
    fc.assert(
      fc.property(
        fc.array(
          anyMoment.map((at) => made('entry', { at })),
          { maxLength: 60 },
        ),
        (records) => {
          const map = byDay(records);
          const all = [...map].flatMap(([on, there]) => there.map((record) => ({ on, record })));
          expect(all).toHaveLength(records.length);
          expect(new Set(all.map(({ record }) => record))).toEqual(new Set(records));
          for (const { on, record } of all) expect(on).toBe(dayOf(record.at));
        },
      ),
    );
  });

  it('keeps the day of a late evening far away, and one that is still to come', () => {
    const late = made('entry', { at: moment('2026-11-22T23:59:59-05:00[America/New_York]') });
    const ahead = made('entry', { at: moment('2031-02-28T08:00:00+01:00[Europe/Berlin]') });
    const map = byDay([late, ahead]);
    expect(map.get(day('2026-11-22'))).toEqual([late]);
    expect(map.get(day('2031-02-28'))).toEqual([ahead]);
  });

  it('is quick with ten thousand', () => {
    const at = fc.sample(anyMoment, { numRuns: 100, seed: 1 });
    const records = Array.from({ length: 10_000 }, (_, index) => ({ at: must(at[index % at.length]) }));
    expect([...byDay(records).values()].reduce((sum, there) => sum + there.length, 0)).toBe(10_000);
  });

  it('is a little stronger where there is more', () => {
    expect([0, 1, 2, 3, 4, 100].map(depthOf)).toEqual([0, 1, 2, 2, 3, 3]);
  });
});

describe('on this day', () => {
  it('is the same day of other years, and never of its own', () => {
    expect(isRemembered(day('2024-11-22'), day('2026-11-22'))).toBe(true);
    expect(isRemembered(day('2027-11-22'), day('2026-11-22'))).toBe(true);
    expect(isRemembered(day('2026-11-22'), day('2026-11-22'))).toBe(false);
    expect(isRemembered(day('2024-11-21'), day('2026-11-22'))).toBe(false);
  });

  it('remembers 29 February on 28 February where a year has none', () => {
    expect(isRemembered(day('2024-02-29'), day('2026-02-28'))).toBe(true);
    expect(isRemembered(day('2024-02-29'), day('2028-02-29'))).toBe(true);
    expect(isRemembered(day('2024-02-29'), day('2028-02-28'))).toBe(false);
    expect(isRemembered(day('2024-02-29'), day('2100-02-28'))).toBe(true);
    expect(isRemembered(day('2025-02-28'), day('2028-02-29'))).toBe(false);
  });

  it('comes round exactly once in every other year', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: 2000, max: 2060 }), (lived, year) => {
        let times = 0;
        for (let on = day(`${year}-01-01`); on.startsWith(String(year)); on = addDays(on, 1))
          if (isRemembered(lived, on)) times += 1;
        expect(times).toBe(lived.startsWith(String(year)) ? 0 : 1);
      }),
      { numRuns: 30 },
    );
  });

  it('gives the records in their order', () => {
    const records = ['2025-02-28', '2024-02-29', '2023-02-28', '2023-03-01'].map((on) =>
      made('entry', { at: moment(`${on}T12:00:00+01:00[Europe/Berlin]`) }),
    );
    expect(onThisDay(records, day('2026-02-28'))).toEqual(records.slice(0, 3));
  });
});

describe('the break of a day', () => {
  const today = day('2026-11-22');

  it('is the one in which it is, both ends among them', () => {
    const one = away('2026-08-01', '2026-08-20');
    expect(
      ['2026-07-31', '2026-08-01', '2026-08-20', '2026-08-21'].map((on) => breakOn([one], day(on), today)),
    ).toEqual([undefined, one, one, undefined]);
  });

  it('without an end goes until today, and is only its first day where it is to come', () => {
    const one = away('2026-11-20');
    expect(
      ['2026-11-19', '2026-11-20', '2026-11-22', '2026-11-23'].map((on) => breakOn([one], day(on), today) === one),
    ).toEqual([false, true, true, false]);
    const ahead = away('2026-12-20');
    expect(['2026-12-19', '2026-12-20', '2026-12-21'].map((on) => breakOn([ahead], day(on), today) === ahead)).toEqual([
      false,
      true,
      false,
    ]);
  });

  it('that would end before it begins is its first day alone', () => {
    const one = away('2026-08-10', '2026-08-01');
    expect(
      ['2026-08-01', '2026-08-09', '2026-08-10', '2026-08-11'].map((on) => breakOn([one], day(on), today) === one),
    ).toEqual([false, false, true, false]);
  });

  it('is the one begun last where two overlap', () => {
    const long = away('2026-08-01', '2026-08-30');
    const short = away('2026-08-10', '2026-08-12');
    expect(breakOn([short, long], day('2026-08-11'), today)).toBe(short);
    expect(breakOn([short, long], day('2026-08-13'), today)).toBe(long);
  });
});
