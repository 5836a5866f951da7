import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Id } from '../id';
import type { Moment } from '../time/moment';
import type { Reaching } from '../kinds/reaching';
import { anyMoment, anyStrength, idOf, made, moment, NOON } from '../testing/records';
import { mostHelpfulFirst, timesHeld, whatItIs } from './touchstone';

const EARLIER = moment('2026-11-20T20:00:00+01:00[Europe/Berlin]');
const [A, B, C, D] = [idOf('a'), idOf('b'), idOf('c'), idOf('d')];

const stone = (id: Id, holds?: number) => made('touchstone', { id, holds });
const met = (touchstones: readonly Id[], before?: number, after?: number, at: Moment = NOON): Reaching =>
  made('reaching', { touchstones, before, after, at });
const order = (stones: Parameters<typeof mostHelpfulFirst>[0], reachings: readonly Reaching[]) =>
  mostHelpfulFirst(stones, reachings).map(({ id }) => id);

const IDS = [A, B, C, D];
const anyStones = fc
  .tuple(fc.subarray(IDS), fc.array(anyStrength, { minLength: 4, maxLength: 4 }))
  .map(([ids, holds]) => ids.map((id, index) => stone(id, holds[index])));
const anyReachings = fc
  .array(
    fc.tuple(
      fc.array(fc.constantFrom(...IDS), { maxLength: 4 }),
      anyStrength,
      anyStrength,
      fc.oneof(anyMoment, fc.constant(EARLIER)),
    ),
  )
  .map((all) => all.map(([ids, before, after, at]) => met(ids, before, after, at)));

it.each([
  [{ from: 'said' }, 'words'],
  [{ from: 'message' }, 'words'],
  [{ from: 'gesture' }, 'deed'],
  [{ from: 'noticed' }, 'deed'],
  [{ from: 'message', what: 'deed' }, 'deed'],
  [{ from: 'gesture', what: 'words' }, 'words'],
  [{ what: 'deed' }, 'deed'],
  [{}, undefined],
] as const)('%j is %s', (told, what) => {
  expect(whatItIs(made('touchstone', told))).toBe(what);
});

describe('how often a touchstone has held', () => {
  it('counts the times it was met and the pull was less, each once', () => {
    expect(
      timesHeld(A, [met([A, B], 8, 3), met([B], 8, 3), met([A], 5, 5), met([A], 3, 6), met([A], 8), met([A, A], 4, 3)]),
    ).toBe(2);
    expect(timesHeld(C, [met([A], 8, 3)])).toBe(0);
  });

  it('grows by one with each time, and never shrinks', () => {
    fc.assert(
      fc.property(anyReachings, anyReachings, (earlier, later) => {
        expect(timesHeld(A, [...earlier, ...later])).toBe(timesHeld(A, earlier) + timesHeld(A, later));
        expect(timesHeld(A, [...earlier, met([A], 9, 2)])).toBe(timesHeld(A, earlier) + 1);
      }),
    );
  });
});

describe('the order in which touchstones are met', () => {
  it.each<[string, ReturnType<typeof stone>[], Reaching[], Id[]]>([
    ['goes by how much each holds', [stone(A, 2), stone(B, 9)], [], [B, A]],
    ['takes the middle for one that nobody rated', [stone(A, 4), stone(B), stone(C, 6)], [], [C, B, A]],
    ['keeps apart one that holds nothing and one that nobody rated', [stone(A, 0), stone(B)], [], [B, A]],
    ['adds what it eased when it was met', [stone(A, 6), stone(B, 4)], [met([B], 8, 4)], [B, A]],
    ['takes away where the pull had grown', [stone(A, 6), stone(B, 5)], [met([A], 4, 7)], [B, A]],
    [
      'takes the average, so that one met often has no advantage',
      [stone(A, 5), stone(B, 5)],
      [met([A], 5, 3), met([A], 5, 3), met([B], 9, 5)],
      [B, A],
    ],
    [
      'leaves out of the average what was not rated twice',
      [stone(A, 5), stone(B, 5)],
      [met([B], 9, 5), met([B], 9), met([A], 8, 5)],
      [B, A],
    ],
    [
      'has first, among equals, the one not met for longer',
      [stone(A, 5), stone(B, 5), stone(C, 5)],
      [met([A]), met([B], undefined, undefined, EARLIER)],
      [C, B, A],
    ],
    [
      'goes by the last time that one was met',
      [stone(A, 5), stone(B, 5)],
      [
        met([A], undefined, undefined, EARLIER),
        met([A]),
        met([B], undefined, undefined, moment('2026-11-21T20:00:00+01:00[Europe/Berlin]')),
      ],
      [B, A],
    ],
    ['has an order where all is equal', [stone(B), stone(A)], [], [A, B]],
  ])('%s', (_, stones, reachings, expected) => expect(order(stones, reachings)).toEqual(expected));

  it('has each of them once, the same in whatever order they and the reachings are, touchstones that are gone being no matter', () => {
    fc.assert(
      fc.property(anyStones, anyReachings, (stones, reachings) => {
        const first = mostHelpfulFirst(stones, reachings);
        expect(new Set(first)).toEqual(new Set(stones));
        expect(first).toHaveLength(stones.length);
        expect(mostHelpfulFirst(stones.toReversed(), reachings.toReversed())).toEqual(first);
      }),
    );
  });

  it('never puts back one that came to hold more', () => {
    fc.assert(
      fc.property(anyReachings, fc.nat(10), fc.nat(10), (reachings, holds, more) => {
        const others = [stone(B, 3), stone(C, 6), stone(D)];
        const place = (strength: number) => order([...others, stone(A, strength)], reachings).indexOf(A);
        expect(place(Math.max(holds, more))).toBeLessThanOrEqual(place(Math.min(holds, more)));
      }),
    );
  });
});
