import fc from 'fast-check';
import { expect, it } from 'vitest';
import { decode, encode } from './codec';

it('gives back what a structured clone would', () => {
  fc.assert(
    fc.property(fc.anything({ withDate: true, withMap: true, withSet: true, withBigInt: true }), (value) => {
      expect(decode(encode(value))).toEqual(structuredClone(value));
    }),
  );
  expect(decode(encode(new Uint8Array([0, 127, 255])))).toEqual(new Uint8Array([0, 127, 255]));
  expect(decode(encode({ given: undefined, none: [-0, NaN, Infinity] }))).toEqual({
    given: undefined,
    none: [-0, NaN, Infinity],
  });
  expect(decode(encode(new Date(NaN)))).toEqual(new Date(NaN));
  expect(decode(encode(new RangeError('too far')))).toMatchObject({ name: 'RangeError', message: 'too far' });
});

it('keeps circles and shared values, and a key of any name', () => {
  const shared = { name: 'M' };
  const circle: Record<string, unknown> = { one: shared, other: shared };
  circle.self = circle;
  const back = decode(encode(circle)) as typeof circle;
  expect(back.self).toBe(back);
  expect(back.one).toBe(back.other);
  expect(Object.keys(decode(encode(JSON.parse('{"__proto__": 1}'))) as object)).toEqual(['__proto__']);
});

it('refuses what cannot be cloned', () => {
  for (const value of [() => 1, Symbol('s'), Promise.resolve(), { within: [() => 1] }])
    expect(() => encode(value)).toThrow('could not be cloned');
});
