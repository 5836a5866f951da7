import { beforeEach, expect, it, vi } from 'vitest';
import { later } from './later';

beforeEach(() => {
  vi.stubGlobal('requestIdleCallback', (run: () => void) => {
    setTimeout(run);
  });
});

it('is loaded when somebody asks for it, once', async () => {
  let loads = 0;
  const part = later(() => Promise.resolve(`loaded ${String((loads += 1))}`));
  expect([part.get(), loads]).toEqual([undefined, 0]);
  await Promise.all([part.load(), part.load()]);
  expect(part.get()).toBe('loaded 1');
});

it('breaks what uses it where it cannot be loaded', async () => {
  const part = later<string>(() => Promise.reject(new Error('gone')));
  await part.load();
  expect(part.get).toThrow('gone');
});
