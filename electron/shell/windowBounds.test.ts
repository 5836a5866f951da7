import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openingBounds, SMALLEST } from './windowBounds';

const SCREEN = { x: 0, y: 0, width: 1920, height: 1080 };
const opens = (x: number, y: number, width = 900, height = 600) =>
  openingBounds({ bounds: { x, y, width, height }, isMaximized: false }, [SCREEN]);

describe('where the window opens', () => {
  it('is where it stood', () => expect(opens(100, 50)).toEqual({ x: 100, y: 50, width: 900, height: 600 }));

  it.each([
    ['below', 100, 1070],
    ['above', 100, -40],
    ['beside', 1900, 10],
    ['on a screen that is gone', -2000, 10],
  ])('is the middle of the screen where it would be %s', (_, x, y) =>
    expect(opens(x, y)).toEqual({ width: 1280, height: 800 }),
  );

  it('is the middle of the screen the first time', () =>
    expect(openingBounds({ bounds: null, isMaximized: false }, [SCREEN])).toEqual({ width: 1280, height: 800 }));

  it('is never smaller than the smallest window', () => {
    fc.assert(
      fc.property(fc.integer(), fc.integer(), fc.integer(), fc.integer(), (x, y, width, height) => {
        const bounds = opens(x, y, width, height);
        expect(bounds.width).toBeGreaterThanOrEqual(SMALLEST.width);
        expect(bounds.height).toBeGreaterThanOrEqual(SMALLEST.height);
      }),
    );
  });
});
