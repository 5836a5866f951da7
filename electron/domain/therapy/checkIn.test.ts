import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkInsOf, hasRated, lineOf } from './checkIn';
import type { CheckIn } from '../kinds/checkIn';
import { epochOf } from '../time/moment';
import { anyMoment, anyStrength, idOf, made, moment } from '../testing/records';

const RUPTURE = idOf('r');
const LETTER = idOf('l');
const anyCheckIns = fc
  .array(fc.tuple(anyMoment, fc.option(fc.constantFrom(RUPTURE, LETTER), { nil: undefined }), anyStrength, anyStrength))
  .map((all) => all.map(([at, of, pull, wait]) => made('check-in', { at, of, pull, wait })));
const at = (text: string, rest: Partial<CheckIn> = {}): CheckIn =>
  made('check-in', { of: RUPTURE, at: moment(text), ...rest });

describe('check-ins', () => {
  it('belong to one record, earliest first wherever they were made', () => {
    const evening = at('2026-11-20T20:00:00+01:00[Europe/Berlin]');
    const abroad = at('2026-11-20T20:30:00+05:30[Asia/Kolkata]');
    const before = at('2026-10-25T02:45:00+02:00[Europe/Berlin]');
    const afterTheClockWentBack = at('2026-10-25T02:15:00+01:00[Europe/Berlin]');
    expect(
      checkInsOf(RUPTURE, [
        evening,
        { ...before, of: LETTER },
        abroad,
        { ...before, of: undefined },
        afterTheClockWentBack,
        before,
      ]),
    ).toEqual([before, afterTheClockWentBack, abroad, evening]);
  });

  it('are in one order where two are of the same second', () => {
    const now = '2026-11-20T20:00:00+01:00[Europe/Berlin]';
    const [one, other] = [at(now, { id: idOf('a') }), at(now, { id: idOf('b') })];
    expect(checkInsOf(RUPTURE, [other, one])).toEqual([one, other]);
  });

  it('are each of one record or of none, and none is lost', () => {
    fc.assert(
      fc.property(anyCheckIns, (checkIns) => {
        const found = [
          ...checkInsOf(RUPTURE, checkIns),
          ...checkInsOf(LETTER, checkIns),
          ...checkIns.filter(({ of }) => of === undefined),
        ];
        expect(found).toHaveLength(checkIns.length);
        expect(new Set(found)).toEqual(new Set(checkIns));
      }),
    );
  });

  it('leave their list as it was', () => {
    fc.assert(
      fc.property(anyCheckIns, (checkIns) => {
        const before = [...checkIns];
        checkInsOf(RUPTURE, checkIns);
        lineOf('wait', checkIns);
        expect(checkIns).toEqual(before);
      }),
    );
  });
});

describe('a line', () => {
  it('has a point for each check-in that rates it, none among them', () => {
    const [first, second, third] = [
      at('2026-11-20T20:00:00+01:00[Europe/Berlin]', { pull: 7 }),
      at('2026-11-21T20:00:00+01:00[Europe/Berlin]', { connection: 4 }),
      at('2026-11-22T20:00:00+01:00[Europe/Berlin]', { pull: 0, connection: 6 }),
    ];
    expect(lineOf('pull', [third, second, first])).toEqual([
      { at: first.at, value: 7 },
      { at: third.at, value: 0 },
    ]);
    expect(lineOf('connection', [third, second, first])).toEqual([
      { at: second.at, value: 4 },
      { at: third.at, value: 6 },
    ]);
    expect(lineOf('wait', [third, second, first])).toEqual([]);
  });

  it('goes forward in time, the same for any order of the check-ins', () => {
    fc.assert(
      fc.property(anyCheckIns, (checkIns) => {
        const line = lineOf('pull', checkIns);
        expect(line).toEqual(lineOf('pull', checkIns.toReversed()));
        expect(line).toHaveLength(checkIns.filter(({ pull }) => pull !== undefined).length);
        const times = line.map((point) => epochOf(point.at));
        expect(times).toEqual(times.toSorted((one, other) => one - other));
      }),
    );
  });
});

it('have rated the connection with somebody once one says so', () => {
  const [m, n] = [idOf('m'), idOf('n')];
  expect(hasRated(m, [made('check-in', { person: m, pull: 3 }), made('check-in', { person: n, connection: 3 })])).toBe(
    false,
  );
  expect(hasRated(m, [made('check-in', { person: m, connection: 0 })])).toBe(true);
});
