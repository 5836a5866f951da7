import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayAt, endOfDay, inTime, livedOf, startOf } from './lived';
import { anyMoment, idOf, made, moment } from '../testing/records';

const anyRecords = fc.array(
  anyMoment.map((at) => made('check-in', { at })),
  { maxLength: 40 },
);

describe('when something was lived', () => {
  it('is by the clock that was read there', () => {
    const evening = livedOf(made('entry', { at: moment('2026-07-01T21:40:00+02:00[Europe/Berlin]') }));
    const abroad = livedOf(made('entry', { at: moment('2026-07-01T21:40:00-04:00[America/New_York]') }));
    expect(evening.lived).toBe(Date.UTC(2026, 6, 1, 21, 40));
    expect(abroad.lived).toBe(evening.lived);
    expect(abroad.day).toBe('2026-07-01');
  });

  it('lies within its day, in every zone and across every change of clocks', () => {
    fc.assert(
      fc.property(anyMoment, (at) => {
        const { day, lived } = livedOf(made('entry', { at }));
        expect(lived).toBeGreaterThanOrEqual(startOf(day));
        expect(lived).toBeLessThan(endOfDay(day));
        expect(dayAt(lived)).toBe(day);
      }),
    );
  });
});

describe('in time', () => {
  it('each record stands once, none before an earlier one, the same for any order', () => {
    fc.assert(
      fc.property(anyRecords, (records) => {
        const ordered = inTime(records);
        expect(new Set(ordered.map(({ of }) => of))).toEqual(new Set(records));
        expect(ordered).toHaveLength(records.length);
        expect(ordered).toEqual(inTime(records.toReversed()));
        ordered.slice(1).forEach(({ lived }, index) => {
          expect(lived).toBeGreaterThanOrEqual(ordered[index]?.lived ?? 0);
        });
      }),
    );
  });

  it('the hour that comes twice is told by the instants where the clock shows the same', () => {
    const first = made('check-in', { id: idOf('b'), at: moment('2026-10-25T02:30:00+02:00[Europe/Berlin]') });
    const second = made('check-in', { id: idOf('a'), at: moment('2026-10-25T02:30:00+01:00[Europe/Berlin]') });
    expect(inTime([second, first]).map(({ of }) => of)).toEqual([first, second]);
  });
});
