import { expect, it } from 'vitest';
import { made } from '../testing/records';
import type { Day } from '../time/moment';
import { begunAgain, isAfterEnd, isBetween, lastOfAll, withTimesBetween } from './ends';

const day = (text: string) => text as Day;
const FIRST = { last: day('2025-11-20'), again: day('2026-11-12') };
const ENDS = [{ last: day('2027-03-01') }, FIRST];

it('knows the days after an end, and those between one and a new beginning', () => {
  expect(
    ['2025-11-20', '2025-11-21', '2026-11-11', '2026-11-12', '2027-03-01', '2027-03-02'].map((one) => [
      isAfterEnd(ENDS, day(one)),
      isBetween(ENDS, day(one)),
    ]),
  ).toEqual([
    [false, false],
    [true, true],
    [true, true],
    [false, false],
    [false, false],
    [true, false],
  ]);
  expect(lastOfAll(ENDS)).toBe('2027-03-01');
  expect(lastOfAll([FIRST])).toBeUndefined();
});

it('knows the last new beginning by a day', () => {
  expect(begunAgain(ENDS, day('2026-11-11'))).toBeUndefined();
  expect(begunAgain(ENDS, day('2026-11-12'))).toBe('2026-11-12');
});

it('shows the time between as a break, and none where they began again the next day', () => {
  const person = made('person');
  expect(withTimesBetween(person, ENDS).breaks).toEqual([
    { from: '2025-11-21', to: '2026-11-11', whose: 'other', note: '' },
  ]);
  expect(withTimesBetween(person, [{ last: day('2025-11-20'), again: day('2025-11-21') }])).toBe(person);
});
