import fc from 'fast-check';
import { expect, it } from 'vitest';
import { momentAt } from '../../electron/domain/time/moment';
import { linePath } from './linePath';

function point(hour: number, value: number) {
  return { at: momentAt(Date.UTC(2026, 10, 17, hour), 'Europe/Berlin'), value };
}

it('draws time from left to right and 10 at the top', () => {
  expect(linePath([point(0, 0), point(3, 4), point(12, 10)])).toEqual({ line: 'M0 100L25 60L100 0', dot: 'M100 0h0' });
});

it('draws one point as a dot at the right, and none as nothing', () => {
  expect(linePath([point(7, 5)])).toEqual({ line: 'M100 50', dot: 'M100 50h0' });
  expect(linePath([])).toBeUndefined();
});

it('stays on its sheet and never goes back', () => {
  const points = fc.array(fc.record({ hour: fc.nat(5000), value: fc.integer({ min: 0, max: 10 }) }), {
    minLength: 1,
    maxLength: 40,
  });
  fc.assert(
    fc.property(points, (some) => {
      const drawn = linePath(
        some.toSorted((one, other) => one.hour - other.hour).map(({ hour, value }) => point(hour, value)),
      );
      const spots = (drawn?.line ?? '')
        .slice(1)
        .split('L')
        .map((spot) => spot.split(' ').map(Number));
      expect(spots).toHaveLength(some.length);
      expect(spots.flat().every((length) => length >= 0 && length <= 100)).toBe(true);
      const across = spots.map(([x = NaN]) => x);
      expect(across).toEqual(across.toSorted((one, other) => one - other));
    }),
  );
});
