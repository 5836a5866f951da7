import { expect, it } from 'vitest';
import { newId } from '../../electron/domain/id';
import { makeAutosave } from './autosave';
import { flushAll } from './flush';
import { noteSaved, noteUnsaved, type UnsavedTexts } from './unsaved';

function text(flush: UnsavedTexts['autosave']['flush']): UnsavedTexts {
  return { id: newId(), hasFailed: false, autosave: { ...makeAutosave(null), flush } };
}

it('saves everything, and says so only when all of it is saved', async () => {
  const saved: string[] = [];
  const good = ['one', 'another'].map((name) =>
    text(() => {
      saved.push(name);
      return Promise.resolve(true);
    }),
  );
  const bad = text(() => Promise.resolve(false));
  good.forEach(noteUnsaved);
  expect(await flushAll()).toBe(true);
  expect(saved).toEqual(['one', 'another']);
  noteUnsaved(bad);
  expect(await flushAll()).toBe(false);
  for (const { autosave } of [...good, bad]) noteSaved(autosave);
  expect(await flushAll()).toBe(true);
});

it('still saves the others where one breaks', async () => {
  let saved = 0;
  const broken = text(() => Promise.reject(new Error('broken')));
  const whole = text(() => {
    saved += 1;
    return Promise.resolve(true);
  });
  noteUnsaved(broken);
  noteUnsaved(whole);
  noteUnsaved({ ...whole, hasFailed: true });
  expect(await flushAll()).toBe(false);
  expect(saved).toBe(1);
  noteSaved(broken.autosave);
  noteSaved(whole.autosave);
});
