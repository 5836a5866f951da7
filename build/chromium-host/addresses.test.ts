import { expect, it } from 'vitest';
import { inside, outside } from './addresses';

const schemes = new Set(['app']);

it.each([
  ['app://h1/index.html', 'https://app.h1.localhost/index.html'],
  ['app://h1/', 'https://app.h1.localhost/'],
  ['app://h1/a?b=c#d', 'https://app.h1.localhost/a?b=c#d'],
])('%s is shown as %s, and known again', (address, shown) => {
  expect(outside(address, schemes)).toBe(shown);
  expect(inside(shown, schemes)).toBe(address);
});

it('leaves every other address as it is', () => {
  for (const address of [
    'http://127.0.0.1:5173/',
    'https://other.h1.localhost/',
    'https://example.com/app.localhost/',
    'about:blank',
    'data:,x',
  ]) {
    expect(outside(address, schemes)).toBe(address);
    expect(inside(address, schemes)).toBe(address);
  }
});
