import fc from 'fast-check';
import { expect, it } from 'vitest';
import { dropIndex } from './dropIndex';

it.each([
  ['a', 'c', 'after', 2],
  ['a', 'c', 'before', 1],
  ['c', 'a', 'before', 0],
  ['c', 'a', 'after', 1],
  ['b', 'b', 'after', 1],
  ['b', 'a', 'after', 1],
] as const)('%s dropped at %s, %s it, has place %i', (moved, other, side, place) => {
  expect(dropIndex(['a', 'b', 'c', 'd'], moved, other, side)).toBe(place);
});

it('puts it right beside the other', () => {
  const lists = fc.uniqueArray(fc.nat(), { minLength: 2, maxLength: 12 });
  fc.assert(
    fc.property(lists, fc.nat(), fc.nat(), fc.constantFrom('before', 'after'), (ids, one, another, side) => {
      const [moved = -1, other = -1] = [ids[one % ids.length], ids[another % ids.length]];
      fc.pre(moved !== other);
      const ordered = ids.filter((id) => id !== moved).toSpliced(dropIndex(ids, moved, other, side), 0, moved);
      expect(ordered.indexOf(moved) - ordered.indexOf(other)).toBe(side === 'after' ? 1 : -1);
    }),
  );
});
