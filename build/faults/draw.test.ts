import { expect, it } from 'vitest';
import { drawFrom, drawn } from './draw';

const ALL = Array.from({ length: 50 }, (_, index) => index);

it('draws so many, each once and in their order, and the same ones for a seed', () => {
  const some = drawn(ALL, 12, drawFrom(1));
  expect(new Set(some).size).toBe(12);
  expect([...some].sort((a, b) => a - b)).toEqual(some);
  expect(drawn(ALL, 12, drawFrom(1))).toEqual(some);
  expect(drawn(ALL, 12, drawFrom(2))).not.toEqual(some);
});

it('draws all where so many are wanted or more', () => {
  expect(drawn(ALL, Infinity, drawFrom(1))).toEqual(ALL);
});
