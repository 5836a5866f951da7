import { expect, it } from 'vitest';
import { saySize } from './size';

it.each([
  [0, '0 bytes'],
  [1, '1 byte'],
  [999, '999 bytes'],
  [1000, '1 kB'],
  [1500, '1.5 kB'],
  [14_200_000, '14 MB'],
  [3_000_000_000_000, '3,000 GB'],
])('says %i as %s', (bytes, said) => {
  expect(saySize(bytes)).toBe(said);
});
