import { expect, it } from 'vitest';
import { ledeOf } from './grownLede';

const NOTHING = { kept: 0, mended: 0, answered: 0, compared: 0 };

it('begins with what grew, without a number', () => {
  const lede = (grown: Partial<typeof NOTHING>) =>
    ledeOf({ grown: { ...NOTHING, ...grown }, pages: 200, checkIns: 90 });
  expect(lede({ kept: 15, mended: 2, answered: 1 })).toBe(
    'In this time you kept touchstones, worked something through that had come between you and saw a letter answered.',
  );
  expect(lede({ answered: 2, compared: 1 })).toBe(
    'In this time you saw letters answered and saw then and now side by side.',
  );
  expect(lede({ kept: 1 })).toBe('In this time you kept a touchstone.');
  expect(lede({})).toBe('You wrote in this time.');
});

it('says what else there is, or that there is nothing', () => {
  expect(ledeOf({ grown: NOTHING, pages: 0, checkIns: 3 })).toBe('You checked in with how it was in this time.');
  expect(ledeOf({ grown: NOTHING, pages: 0, checkIns: 0 })).toBe('Nothing was written in this time.');
});
