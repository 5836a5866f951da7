import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { thinned } from './middles';
import { lengthsWith, ruptureLengths } from './ruptureLengths';
import { anyMoment, idOf, made, moment, NOON } from '../testing/records';

const at = moment('2026-10-12T12:00:00+02:00[Europe/Berlin]');
const brought = { at: moment('2026-10-12T13:30:00+02:00[Europe/Berlin]') };
const anyRuptures = fc
  .array(fc.tuple(anyMoment, anyMoment, fc.constantFrom('open', 'brought', 'let-go')), { maxLength: 60 })
  .map((all) =>
    all.map(([from, to, kind]) =>
      made('rupture', {
        at: from,
        state:
          kind === 'open' ? { kind } : kind === 'brought' ? { kind, brought: { at: to } } : { kind: 'let-go', at: to },
      }),
    ),
  );

describe('how long a rupture stayed open', () => {
  it('is until it was brought, whatever came after', () => {
    const [one] = ruptureLengths(
      [made('rupture', { at, state: { kind: 'worked-through', at: NOON, brought, how: '', stays: '' } })],
      NOON,
    );
    expect(one).toMatchObject({ end: 'brought', value: 1.5 / 24, days: 0 });
  });

  it('is until it ended where it was not brought, and till now where it is open', () => {
    const lengths = ruptureLengths(
      [
        made('rupture', { id: idOf('a'), at, state: { kind: 'let-go', at: brought.at } }),
        made('rupture', { id: idOf('b'), at }),
      ],
      NOON,
    );
    expect(lengths.map(({ end, days }) => [end, days])).toEqual([
      ['ended', 0],
      ['open', 41],
    ]);
    // The clocks went back within it: an hour more than 41 days of 24 hours.
    expect(lengths[1]?.value).toBeCloseTo(41 + 1 / 24, 5);
  });

  it('is told once of each, in time, never less than none', () => {
    fc.assert(
      fc.property(anyRuptures, fc.integer({ min: 1, max: 30 }), (ruptures, most) => {
        const lengths = ruptureLengths(ruptures, NOON);
        expect(new Set(lengths.map(({ rupture }) => rupture))).toEqual(new Set(ruptures));
        expect(lengths.every(({ value, days }) => value >= 0 && days >= 0)).toBe(true);
        expect(lengths).toEqual(ruptureLengths(ruptures.toReversed(), NOON));
        const told = thinned(lengths, most, ['month', 'year']);
        expect(
          told.kind === 'each' ? told.items.length : told.middles.reduce((sum, { items }) => sum + items.length, 0),
        ).toBe(ruptures.length);
      }),
    );
  });
});

it('those with a person are theirs and nobody’s', () => {
  const lengths = ruptureLengths(
    [made('rupture', { person: idOf('m') }), made('rupture', { person: idOf('n') }), made('rupture')],
    NOON,
  );
  expect(
    lengthsWith(idOf('m'), lengths)
      .map(({ rupture: { person } }) => person)
      .sort(),
  ).toEqual([idOf('m'), undefined]);
  expect(lengthsWith(undefined, lengths)).toHaveLength(3);
});
