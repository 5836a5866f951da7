import { expect, it } from 'vitest';
import { made } from '../testing/records';
import { KINDS } from './record';
import { isPage, summaryOf } from './summary';

it('counts as pages what somebody wrote: no person, topic or check-in, and a session where something was noted', () => {
  const pages = KINDS.filter((kind) => isPage(summaryOf(made(kind, { body: 'Words.' }))));
  expect(pages).toEqual(['entry', 'touchstone', 'rupture', 'letter', 'session', 'feeling-and-fact']);
  expect(isPage(summaryOf(made('session', { state: 'held' })))).toBe(false);
});
