import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { epochOf } from '../time/moment';
import { asLived, placeOfQuote, roundsIn, roundsOfLoop, roundsWithout } from './round';
import { anyMoment, idOf, made, moment, NOON } from '../testing/records';

const [LOOP, OTHER, ENTRY] = [idOf('l'), idOf('o'), idOf('e')];
const EARLIER = moment('2026-11-01T12:00:00+01:00[Europe/Berlin]');

describe('the rounds of a loop', () => {
  it('are its own, earliest first', () => {
    const [late, early, foreign, loose] = [
      made('round', { loop: LOOP }),
      made('round', { loop: LOOP, at: EARLIER }),
      made('round', { loop: OTHER }),
      made('round'),
    ];
    expect(roundsOfLoop(LOOP, [late, foreign, early, loose])).toEqual([early, late]);
    expect(roundsOfLoop(idOf('x'), [late, foreign])).toEqual([]);
  });

  it('count an entry that two computers marked once, by the one in which more was said', () => {
    const bare = made('round', { loop: LOOP, entry: ENTRY, id: idOf('a') });
    const told = made('round', { loop: LOOP, entry: ENTRY, id: idOf('b'), settles: 'Whether he is still there.' });
    const equal = made('round', { loop: LOOP, entry: ENTRY, id: idOf('c') });
    expect(roundsOfLoop(LOOP, [bare, told])).toEqual([told]);
    expect(roundsOfLoop(LOOP, [equal, bare])).toEqual([bare]);
    expect(
      roundsIn(ENTRY, [told, bare, made('round', { loop: OTHER, entry: ENTRY, id: idOf('d') })]).map(({ id }) => id),
    ).toEqual([told.id, idOf('d')]);
    // Without an entry nothing says that they are the same.
    expect(roundsOfLoop(LOOP, [made('round', { loop: LOOP }), made('round', { loop: LOOP })])).toHaveLength(2);
  });

  it('are the same in whatever order they come, and in the order in which they were lived', () => {
    const any = fc.record({
      at: anyMoment,
      loop: fc.constantFrom(LOOP, OTHER, undefined),
      entry: fc.constantFrom(ENTRY, idOf('f'), undefined),
      under: fc.constantFrom('', 'x', 'xy'),
    });
    fc.assert(
      fc.property(
        fc.array(any, { maxLength: 12 }).map((all) => all.map((rest) => made('round', rest))),
        (rounds) => {
          const found = roundsOfLoop(LOOP, rounds);
          expect(roundsOfLoop(LOOP, rounds.toReversed())).toEqual(found);
          found.slice(1).forEach(({ at }, index) => {
            expect(epochOf(at)).toBeGreaterThanOrEqual(epochOf(found[index]?.at ?? at));
          });
          const entries = found.flatMap(({ entry }) => entry ?? []);
          expect(new Set(entries).size).toBe(entries.length);
          // Every entry that was marked is among them.
          expect(new Set(entries)).toEqual(
            new Set(rounds.filter(({ loop }) => loop === LOOP).flatMap(({ entry }) => entry ?? [])),
          );
        },
      ),
    );
  });
});

it('rounds whose loop is gone, or that never had one, are those without', () => {
  const [gone, loose, fine] = [
    made('round', { loop: OTHER }),
    made('round', { at: EARLIER }),
    made('round', { loop: LOOP }),
  ];
  expect(roundsWithout([{ id: LOOP }], [gone, fine, loose])).toEqual([loose, gone]);
});

it('a round is lived when its entry is, and keeps its own moment where that is gone', () => {
  const [moved, orphan, loose] = [made('round', { entry: ENTRY }), made('round', { entry: OTHER }), made('round')];
  expect(asLived([moved, orphan, loose], (id) => (id === ENTRY ? EARLIER : undefined)).map(({ at }) => at)).toEqual([
    EARLIER,
    NOON,
    NOON,
  ]);
});

describe('the words of a round', () => {
  it.each([
    ['the door', 'I stood at the door again.', { from: 11, to: 19 }],
    ['  the door\n', 'the door', { from: 0, to: 8 }],
    ['the door', 'I stood at the gate again.', undefined],
    ['', 'anything', undefined],
    [' ', 'a b', undefined],
  ])('%j in %j', (quote, body, place) => expect(placeOfQuote({ quote }, body)).toEqual(place));
});
