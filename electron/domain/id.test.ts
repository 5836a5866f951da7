import { expect, it } from 'vitest';
import { isId, newId } from './id';

it('is 26 letters and digits that any file system takes, and never the same again', () => {
  const ids = new Set(Array.from({ length: 2000 }, newId));
  expect(ids.size).toBe(2000);
  for (const id of ids) expect(id).toMatch(/^[a-z2-7]{26}$/);
});

it.each(['', 'abc', 'A'.repeat(26), '../'.repeat(9).slice(0, 26), '1'.repeat(26)])('is not %j', (text) => {
  expect(isId(text)).toBe(false);
});
