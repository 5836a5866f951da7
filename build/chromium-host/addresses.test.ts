import { expect, it } from 'vitest';
import { inside, outside } from './addresses';

const schemes = new Set(['app']);

it.each([
  ['app://holdfast/index.html', 'https://holdfast.app.localhost/index.html'],
  ['app://holdfast/', 'https://holdfast.app.localhost/'],
  ['app://holdfast/a?b=c#d', 'https://holdfast.app.localhost/a?b=c#d'],
])('%s is shown as %s, and known again', (address, shown) => {
  expect(outside(address, schemes)).toBe(shown);
  expect(inside(shown, schemes)).toBe(address);
});

it('leaves every other address as it is', () => {
  for (const address of ['http://127.0.0.1:5173/', 'https://holdfast.other.localhost/', 'https://example.com/app.localhost/', 'about:blank', 'data:,x']) {
    expect(outside(address, schemes)).toBe(address);
    expect(inside(address, schemes)).toBe(address);
  }
});
