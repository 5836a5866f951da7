import { expect, it } from 'vitest';
import { isOfShell } from './answeredBy';
import { keeperRequests, shellRequests } from './index';

it('every request is answered by one process', () => {
  expect(Object.keys(shellRequests).filter((name) => !isOfShell(name))).toEqual([]);
  expect(Object.keys(keeperRequests).filter(isOfShell)).toEqual([]);
});

it.each(['toString', '__proto__', ''])('what nobody declared is not the shell\'s: %j', (name) => {
  expect(isOfShell(name)).toBe(false);
});
