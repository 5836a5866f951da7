import { expect, it } from 'vitest';
import { breaksIn } from './breaksIn';
import type { Day } from '../time/moment';
import { made } from '../testing/records';

const day = (text: string) => text as Day;
const person = made('person', {
  breaks: [
    { from: day('2026-08-01'), to: day('2026-08-21'), whose: 'theirs', note: '' },
    { from: day('2025-12-20'), to: day('2026-01-05'), whose: 'mine', note: '' },
    { from: day('2026-11-20'), whose: 'illness', note: '' },
    { from: day('2026-12-24'), to: day('2026-12-31'), whose: 'theirs', note: '' },
  ],
});

it('are the breaks as far as they reach into it, in time', () => {
  expect(
    breaksIn([person], day('2026-01-01'), day('2026-11-22')).map(({ from, to, break: { whose } }) => [from, to, whose]),
  ).toEqual([
    ['2026-01-01', '2026-01-05', 'mine'],
    ['2026-08-01', '2026-08-21', 'theirs'],
    ['2026-11-20', '2026-11-22', 'illness'],
  ]);
  expect(breaksIn([], day('2026-01-01'), day('2026-11-22'))).toEqual([]);
});

it('has its first day only where it would end before it begins', () => {
  const backwards = made('person', {
    breaks: [{ from: day('2026-08-10'), to: day('2026-08-01'), whose: 'other', note: '' }],
  });
  expect(breaksIn([backwards], day('2026-01-01'), day('2026-11-22'))).toMatchObject([
    { from: '2026-08-10', to: '2026-08-10' },
  ]);
});
