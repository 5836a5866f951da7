import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../time/day';
import { daysTouchstone, type Showable } from './daysTouchstone';
import type { Id } from '../id';
import { dayOf, type Day, type Moment } from '../time/moment';
import { momentOn, type Zone } from '../time/zone';

const BERLIN = 'Europe/Berlin' as Zone;
const FIRST = '2026-10-01' as Day;
const ids = fc.stringMatching(/^[a-z2-7]{26}$/).map((text) => text as Id);
const times = fc
  .tuple(fc.nat(23), fc.nat(59))
  .map((parts) => parts.map((part) => `${part}`.padStart(2, '0')).join(':'));

/** Touchstones that were kept within so many days. */
function keptWithin(days: number, zones: readonly Zone[] = [BERLIN]): fc.Arbitrary<readonly Showable[]> {
  const made = fc
    .record({ id: ids, later: fc.nat(days), time: times, zone: fc.constantFrom(...zones) })
    .map(({ id, later, time, zone }) => kept(id, momentOn(addDays(FIRST, later), time, zone)));
  return fc.uniqueArray(made, { minLength: 1, maxLength: 14, selector: ({ id }) => id });
}

function kept(id: string, at: Moment): Showable {
  return { id: id.padEnd(26, 'a') as Id, at: '2019-05-01T12:00:00+02:00[Europe/Berlin]' as Moment, kept: at };
}

function on(day: string, time = '12:00'): Moment {
  return momentOn(day as Day, time, BERLIN);
}

function keptDay(stone: Showable): Day {
  return dayOf(stone.kept ?? stone.at);
}

/**
 * What someone sees on each of so many days, beginning with that on which the first was kept: that of all that were
 * kept by then.
 */
function seen(all: readonly Showable[], count: number): readonly (readonly [Day, Showable | undefined])[] {
  const first = all.map(keptDay).sort()[0] ?? FIRST;
  return Array.from({ length: count }, (_, later) => addDays(first, later)).map((day) => [
    day,
    daysTouchstone(
      all.filter((stone) => keptDay(stone) <= day),
      day,
    ),
  ]);
}

describe('the touchstone of a day', () => {
  const [one, other, third] = [
    kept('b', on('2026-11-20', '09:00')),
    kept('c', on('2026-11-20', '10:00')),
    kept('d', on('2026-11-22')),
  ];

  it('is none where there is none, and always the one where there is one', () => {
    expect(daysTouchstone<Showable>([], FIRST)).toBeUndefined();
    for (const day of ['2026-11-20', '2026-11-21', '2027-11-21', '2019-12-31'])
      expect(daysTouchstone([one], day as Day)).toBe(one);
  });

  it('is another the day after where there are two, from the day on which they were kept', () => {
    expect(seen([one, other], 5).map(([, stone]) => stone)).toEqual([one, other, one, other, one]);
    expect(seen([other, one], 5).map(([, stone]) => stone)).toEqual([one, other, one, other, one]);
  });

  it('may be one that was kept today only where there is nothing else; what is new comes first tomorrow', () => {
    expect(daysTouchstone([third], '2026-11-22' as Day)).toBe(third);
    expect(daysTouchstone([one, third], '2026-11-22' as Day)).toBe(one);
    expect(daysTouchstone([one, third], '2026-11-23' as Day)).toBe(third);
  });

  it('goes by when it happened where nobody knows when it was kept', () => {
    const happened: Showable = { id: third.id, at: on('2026-11-22') };
    expect(daysTouchstone([one, happened], '2026-11-22' as Day)).toBe(one);
    expect(daysTouchstone([one, happened], '2026-11-23' as Day)).toBe(happened);
  });

  it('is there also where one was kept long ago or is said to be kept in the future', () => {
    const [old, future] = [kept('e', on('1950-01-01')), kept('f', on('2031-01-01'))];
    expect(daysTouchstone([old, future], '2026-11-22' as Day)).toBe(old);
    expect(daysTouchstone([future], '2026-11-22' as Day)).toBe(future);
  });

  it('is the same on every computer, in whatever order it has them and whatever else it knows of them', () => {
    fc.assert(
      fc.property(
        keptWithin(40, [BERLIN, 'America/New_York' as Zone, 'Australia/Lord_Howe' as Zone]),
        fc.nat(80),
        fc.array(fc.nat(), { minLength: 14, maxLength: 14 }),
        (all, later, places) => {
          const elsewhere = all
            .map((stone, index) => ({ ...stone, holds: 7, place: places[index] ?? 0 }))
            .sort((a, b) => a.place - b.place);
          const day = addDays(FIRST, later);
          expect(daysTouchstone(elsewhere, day)?.id).toBe(daysTouchstone(all, day)?.id);
        },
      ),
    );
  });

  it('stays when others are kept on the day itself or later', () => {
    fc.assert(
      fc.property(keptWithin(30), ids, fc.nat(30), fc.nat(3), (all, id, count, later) => {
        const day = addDays([...all].map(keptDay).sort()[0] ?? FIRST, count);
        const known = all.filter((stone) => keptDay(stone) <= day);
        const fresh = kept(id, on(addDays(day, later), '23:59'));
        fc.pre(known.every((stone) => stone.id !== fresh.id && stone.kept !== fresh.kept));
        expect(daysTouchstone([...known, fresh], day)).toBe(daysTouchstone(known, day));
        expect(daysTouchstone([fresh, ...all], day)).toBe(daysTouchstone(known, day));
      }),
    );
  });

  it('does not come again before half of the others were shown', () => {
    fc.assert(
      fc.property(keptWithin(40), (all) => {
        const shown = seen(all, 70);
        shown.forEach(([day, stone], index) => {
          const before = shown.slice(0, index).map(([, earlier]) => earlier);
          const last = before.lastIndexOf(stone);
          if (last === -1) return;
          const others = all.filter((another) => keptDay(another) < day && another !== stone).length;
          expect(new Set(before.slice(last + 1)).size).toBeGreaterThanOrEqual(others / 2);
        });
      }),
    );
  });

  it('is each of them within a year, and not in a round that one could foresee', () => {
    fc.assert(
      fc.property(keptWithin(20), (all) => {
        expect(new Set(seen(all, 400).map(([, stone]) => stone))).toEqual(new Set(all));
      }),
      { numRuns: 20 },
    );
    const ten = Array.from('bcdefghijk', (id) => kept(id, on('2026-10-01')));
    const rounds = seen(ten, 101)
      .slice(1)
      .map(([, stone]) => stone?.id.charAt(0))
      .join('')
      .match(/.{10}/g);
    expect(new Set(rounds).size).toBe(10);
  });

  it('stays through the day and changes with it, by the calendar where one is', () => {
    const all = [one, other];
    const at = (moment: string) => daysTouchstone(all, dayOf(moment as Moment));
    expect(at('2026-11-23T00:00:00+01:00[Europe/Berlin]')).toBe(at('2026-11-23T23:59:59+01:00[Europe/Berlin]'));
    expect(at('2026-11-23T23:59:59+01:00[Europe/Berlin]')).not.toBe(at('2026-11-24T00:00:00+01:00[Europe/Berlin]'));
    expect(at('2026-11-23T18:30:00-05:00[America/New_York]')).toBe(at('2026-11-23T12:00:00+01:00[Europe/Berlin]'));
  });
});
