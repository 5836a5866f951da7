import { expect, it } from 'vitest';
import { flushAll, registerFlush } from './flush';

it('saves everything, and says so only when all of it is saved', async () => {
  const saved: string[] = [];
  const ends = [
    registerFlush(() => { saved.push('entry'); return Promise.resolve(true); }),
    registerFlush(() => { saved.push('letter'); return Promise.resolve(true); }),
  ];
  expect(await flushAll()).toBe(true);
  expect(saved).toEqual(['entry', 'letter']);
  ends.push(registerFlush(() => Promise.resolve(false)));
  expect(await flushAll()).toBe(false);
  for (const end of ends) end();
});

it('still saves the others where one breaks', async () => {
  let saved = false;
  const ends = [
    registerFlush(() => Promise.reject(new Error('broken'))),
    registerFlush(() => { saved = true; return Promise.resolve(true); }),
  ];
  expect(await flushAll()).toBe(false);
  expect(saved).toBe(true);
  for (const end of ends) end();
  expect(await flushAll()).toBe(true);
});
