import { expect, it } from 'vitest';
import { makeAsking } from './asking';

it('what a dialog answers counts only while whoever asked is there', async () => {
  const { ask, end } = makeAsking();
  expect(await ask(() => Promise.resolve('a place'))).toBe('a place');
  let answer: (place: string) => void = () => {
    /* set below */
  };
  let closed = false;
  const asked = ask((gone) => {
    gone.addEventListener('abort', () => {
      closed = true;
    });
    return new Promise<string>((resolve) => {
      answer = resolve;
    });
  });
  end();
  expect(closed).toBe(true);
  answer('a place, after the lock');
  expect(await asked).toBeUndefined();
  expect(await ask(() => Promise.resolve('the next page asks'))).toBe('the next page asks');
});
