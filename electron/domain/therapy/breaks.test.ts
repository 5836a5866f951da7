import { expect, it } from 'vitest';
import type { Break } from '../fields/parts';
import { made } from '../testing/records';
import type { Day } from '../time/moment';
import { withBreak, withoutBreak } from './breaks';

const away = (from: string, to?: string): Break => ({
  from: from as Day,
  to: to as Day | undefined,
  whose: 'theirs',
  note: '',
});
const [summer, autumn] = [away('2026-08-01', '2026-08-20'), away('2026-10-01')];

it('keeps the breaks in order, each once, and puts one in the place of another', () => {
  const person = withBreak(withBreak(made('person'), summer), autumn);
  expect(person.breaks).toEqual([autumn, summer]);
  expect(withBreak(person, { ...summer }).breaks).toHaveLength(2);
  const ended = { ...autumn, to: '2026-10-31' as Day };
  expect(withBreak(person, ended, autumn).breaks).toEqual([ended, summer]);
  expect(withoutBreak(person, autumn).breaks).toEqual([summer]);
});
