import { expect, it } from 'vitest';
import { answeredBy } from './answeredBy';
import { copyistRequests, keeperRequests, scribeRequests, shellRequests } from './index';

it.each([
  ['shell', shellRequests],
  ['scribe', scribeRequests],
  ['copyist', copyistRequests],
  ['keeper', keeperRequests],
] as const)('every request of the %s is answered by it', (process, requests) => {
  expect(Object.keys(requests).filter((name) => answeredBy(name) !== process)).toEqual([]);
});

it.each(['toString', '__proto__', ''])("what nobody declared is the keeper's to refuse: %j", (name) => {
  expect(answeredBy(name)).toBe('keeper');
});
