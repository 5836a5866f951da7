import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { epochOf } from '../time/moment';
import { easing, hasEased, whatHelped } from './reaching';
import type { Reaching } from '../kinds/reaching';
import { anyMoment, anyStrength, idOf, made, moment } from '../testing/records';

const EARLIER = moment('2026-11-20T20:00:00+01:00[Europe/Berlin]');
const LATER = moment('2026-11-20T14:30:00-05:00[America/New_York]');
const anyReachings = fc
  .array(fc.tuple(fc.oneof(anyMoment, fc.constantFrom(EARLIER, LATER)), anyStrength, anyStrength))
  .map((all) => all.map(([at, before, after]) => made('reaching', { at, before, after })));

describe('a reaching', () => {
  it.each([
    [8, 3, 5, true],
    [3, 8, -5, false],
    [5, 5, 0, false],
    [1, 0, 1, true],
    [0, 0, 0, false],
    [8, undefined, undefined, false],
    [undefined, 3, undefined, false],
    [undefined, undefined, undefined, false],
  ])('with a pull of %s before and %s after has eased by %s', (before, after, by, eased) => {
    const reaching = made('reaching', { before, after });
    expect(easing(reaching)).toBe(by);
    expect(hasEased(reaching)).toBe(eased);
  });
});

describe('what helped', () => {
  const helped = (before: number, after: number, rest: Partial<Reaching> = {}) =>
    made('reaching', { at: EARLIER, before, after, ...rest });

  it('is what eased most, then what was last', () => {
    const most = helped(9, 2);
    const last = helped(6, 3, { at: LATER });
    const earlier = helped(8, 5, { id: idOf('a') });
    const together = helped(3, 0, { id: idOf('b') });
    expect(
      whatHelped([together, helped(4, 4), last, helped(4, 9), earlier, made('reaching', { before: 9 }), most]),
    ).toEqual([most, last, earlier, together]);
  });

  it('is all that eased, in one order, and leaves its list as it was', () => {
    fc.assert(
      fc.property(anyReachings, (reachings) => {
        const before = [...reachings];
        const found = whatHelped(reachings);
        expect(found).toEqual(whatHelped(reachings.toReversed()));
        expect(new Set(found)).toEqual(new Set(reachings.filter(hasEased)));
        expect(reachings).toEqual(before);
        for (const [index, one] of found.slice(1).entries()) {
          const [less, more] = [easing(one) ?? 0, easing(found[index] ?? one) ?? 0];
          expect(less < more || (less === more && epochOf(one.at) <= epochOf(found[index]?.at ?? one.at))).toBe(true);
        }
      }),
    );
  });
});
