import fc from 'fast-check';
import { expect, it } from 'vitest';
import { spreadApart } from './spreadApart';

it('leaves alone what has room', () => {
  expect(spreadApart([{ y: 10 }, { y: 90 }], 18, 0, 100)).toEqual([{ y: 10 }, { y: 90 }]);
  expect(spreadApart([], 18, 0, 100)).toEqual([]);
});

it('parts what lies on each other, within the ends', () => {
  expect(spreadApart([{ y: 50 }, { y: 50 }], 18, 0, 100)).toEqual([{ y: 50 }, { y: 68 }]);
  expect(spreadApart([{ y: 100 }, { y: 100 }], 18, 0, 100)).toEqual([{ y: 82 }, { y: 100 }]);
});

it('gives each its room, and keeps who is above whom', () => {
  fc.assert(
    fc.property(
      fc.array(
        fc.integer({ min: 0, max: 100 }).map((y) => ({ y })),
        { maxLength: 5 },
      ),
      (items) => {
        const moved = spreadApart(items, 10, 0, 100).map(({ y }) => y);
        const sorted = moved.toSorted((one, other) => one - other);
        sorted.slice(1).forEach((y, index) => {
          expect(y - (sorted[index] ?? 0)).toBeGreaterThanOrEqual(10 - 1e-9);
        });
        items.forEach((one, index) => {
          items.forEach((other, otherIndex) => {
            if (one.y < other.y) expect(moved[index]).toBeLessThan(moved[otherIndex] ?? 0);
          });
        });
        expect(sorted.every((y) => y >= 0 && y <= 100)).toBe(true);
      },
    ),
  );
});
