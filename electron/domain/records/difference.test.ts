import { expect, it } from 'vitest';
import { withDifference } from './difference';
import { made } from '../testing/records';

it('changes what differs, and leaves what was changed elsewhere', () => {
  const from = made('rupture', { title: 'The joke', urgency: 3 });
  const to = { ...from, title: 'The silence', urgency: undefined };
  const present = { ...from, title: 'The silence', landed: 'Cold.' };
  expect(withDifference(present, { from, to })).toEqual({
    ...from,
    title: 'The silence',
    landed: 'Cold.',
    urgency: undefined,
  });
  expect(withDifference({ ...present, urgency: undefined }, { from: to, to: from })).toEqual({
    ...from,
    landed: 'Cold.',
  });
});

it('has nothing to do with the order in which a state was put together', () => {
  const from = made('entry', { feelings: [{ name: 'calm', strength: 2 }] });
  const same = structuredClone(from);
  const present = { ...from, feelings: [] };
  expect(withDifference(present, { from, to: same })).toEqual(present);
});
