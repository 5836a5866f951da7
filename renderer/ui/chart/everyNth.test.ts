import fc from 'fast-check';
import { expect, it } from 'vitest';
import { everyNth } from './everyNth';

it('keeps all where there is room for all', () => {
  expect(everyNth([1, 2, 3], 3)).toEqual([1, 2, 3]);
  expect(everyNth([], 3)).toEqual([]);
});

it('keeps no more than there is room for, the first always', () => {
  fc.assert(
    fc.property(fc.array(fc.nat()), fc.integer({ min: -2, max: 50 }), (items, most) => {
      const kept = everyNth(items, most);
      expect(kept.length).toBeLessThanOrEqual(Math.max(1, most));
      expect(kept.at(0)).toBe(items.at(0));
    }),
  );
});
