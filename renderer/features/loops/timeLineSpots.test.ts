import fc from 'fast-check';
import { expect, it } from 'vitest';
import { blankRecord } from '../../../electron/domain/records/blank';
import { newId } from '../../../electron/domain/id';
import { momentAt } from '../../../electron/domain/time/moment';
import { spotsOf } from './timeLineSpots';

const DAY = 86_400_000;
const round = (day: number) =>
  blankRecord('round', newId(), momentAt(Date.UTC(2026, 0, 1) + day * DAY, 'Europe/Berlin'));
const placed = (...days: readonly number[]) => spotsOf(days.map(round)).map(({ along, lane }) => [along, lane]);

it('places rounds as far along as time went on', () => {
  expect(placed(0, 50, 100)).toEqual([
    [0, 0],
    [0.5, 0],
    [1, 0],
  ]);
});

it('puts those that come close together over each other', () => {
  expect(placed(0, 1, 2, 100)).toEqual([
    [0, 0],
    [0.01, 1],
    [0.02, 2],
    [1, 0],
  ]);
});

it('has one round, and several of one moment', () => {
  expect(placed(3)).toEqual([[0, 0]]);
  expect(placed(3, 3)).toEqual([
    [0, 0],
    [0, 1],
  ]);
  expect(placed()).toEqual([]);
});

it('keeps every round on the line, whenever it was', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 5000 }), { minLength: 1, maxLength: 60 }), (days) => {
      const spots = spotsOf(days.toSorted((one, other) => one - other).map(round));
      for (const { along, lane } of spots) {
        expect(along).toBeGreaterThanOrEqual(0);
        expect(along).toBeLessThanOrEqual(1);
        expect(lane).toBeLessThanOrEqual(4);
      }
    }),
  );
});
