import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { epochOf } from '../time/moment';
import {
  easing,
  goingOn,
  hasEased,
  minutesLeft,
  minutesWaited,
  pullJustGiven,
  waitingOf,
  whatHelped,
} from './reaching';
import type { Reaching } from '../kinds/reaching';
import { anyMoment, anyStrength, idOf, made, moment, must } from '../testing/records';

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

  it('is also what was said to have helped, without a number or against it', () => {
    const rated = helped(8, 1, { id: idOf('a') });
    const said = made('reaching', { id: idOf('b'), helped: 'yes' });
    const before = made('reaching', { id: idOf('c'), at: EARLIER, helped: 'yes', before: 4 });
    expect(whatHelped([rated, before, made('reaching', { id: idOf('d') }), said])).toEqual([said, before, rated]);
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

const at = (time: string) => moment(`2026-11-20T${time}:00+01:00[Europe/Berlin]`);

describe('a wait', () => {
  const waiting = made('reaching', { at: at('03:00'), did: { kind: 'waited', minutes: 20, since: at('03:05') } });
  const enough = made('reaching', { at: at('03:00'), did: { kind: 'waited', minutes: 20, since: undefined } });

  it('goes on until somebody says that it was enough', () => {
    expect(waitingOf(enough)).toBeUndefined();
    const wait = must(waitingOf(waiting));
    expect([minutesLeft(wait, at('03:05')), minutesLeft(wait, at('03:17')), minutesLeft(wait, at('04:00'))]).toEqual([
      20, 8, 0,
    ]);
    expect([
      minutesWaited(wait, at('03:17')),
      minutesWaited(wait, at('04:00')),
      minutesWaited(wait, at('03:00')),
    ]).toEqual([12, 20, 0]);
  });

  it.each([
    ['03:04', false],
    ['03:05', true],
    ['03:25', true],
    ['04:24', true],
    ['04:25', false],
  ])('is gone on with at %s: %s', (time, isGoneOn) => {
    expect(goingOn([enough, waiting], at(time)) === waiting).toBe(isGoneOn);
  });
});

describe('the pull that was just rated', () => {
  const to = idOf('m');
  const rated = (time: string, pull: number | undefined, person = to) =>
    made('check-in', { at: at(time), pull, person });

  it.each([
    ['the last', [rated('02:50', 8), rated('02:40', 3)], 8],
    ['without a number', [rated('02:50', undefined), rated('02:40', 3)], 3],
    ['about somebody else', [rated('02:50', 8, idOf('o'))], undefined],
    ['long ago', [rated('01:59', 8)], undefined],
    ['to come', [rated('03:10', 8)], undefined],
  ])('is %s', (_, checkIns, pull) => {
    expect(pullJustGiven(checkIns, to, at('03:00'))).toBe(pull);
  });
});
