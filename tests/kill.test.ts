import { expect, test } from './support/holdfast';
import { entries, makeJournal, page, unlock } from './support/steps';

/** Milliseconds within which a text is saved while somebody goes on typing, and what a busy machine adds. */
const SAVED_WITHIN = 2000 + 1000;

test('a kill while typing loses the last two seconds at most', async ({ open, place }) => {
  const { app, window } = await open();
  await makeJournal(window);
  const typed: number[] = [];
  let killed = 0;
  const typing = (async () => {
    for (let word = 0; killed === 0; word += 1) {
      await window.keyboard.type(`word${String(word)} `, { delay: 5 });
      typed.push(Date.now());
    }
  })().catch(() => undefined);
  await new Promise((resolve) => { setTimeout(resolve, 6000); });
  killed = Date.now();
  app.process().kill('SIGKILL');
  await typing;
  expect(place.filesWith('word1 ')).toEqual([]);

  const { window: again } = await open();
  await unlock(again);
  await entries(again).first().click();
  const safe = typed.filter((at) => at < killed - SAVED_WITHIN).length;
  expect(safe).toBeGreaterThan(5);
  const words = Array.from({ length: safe }, (_, word) => `word${String(word)}`).join(' ');
  await expect(page(again)).toContainText(words);
});
