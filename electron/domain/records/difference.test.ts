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

it('puts back what went from a list, in its place, and leaves what came to it meanwhile', () => {
  const contact = (name: string) => ({ name, how: 'by telephone' });
  const [a, b, c] = [contact('Anabel'), contact('Ben'), contact('Clara')];
  const from = made('too-much', { contacts: [a, b] });
  const to = { ...from, contacts: [b] };
  expect(withDifference({ ...to, contacts: [b, c] }, { from: to, to: from })).toEqual({ ...from, contacts: [a, b, c] });
  expect(withDifference({ ...from, contacts: [a, b, c] }, { from, to })).toEqual({ ...to, contacts: [b, c] });
});

it('puts nothing into a list twice', () => {
  const from = made('too-much', { contacts: [] });
  const to = { ...from, contacts: [{ name: 'Anabel', how: '' }] };
  expect(withDifference(to, { from, to })).toEqual(to);
});
