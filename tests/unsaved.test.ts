import { expect, quit, test } from './support/holdfast';
import { entries, goTo, page, unlock } from './support/steps';

test('what was typed right before the settings and a lock is there after unlocking', async ({ begin, open }) => {
  const { app, window } = await begin({ alone: true });
  await window.keyboard.type('Typed on the first page');
  await window.keyboard.press('ControlOrMeta+,');
  await window.keyboard.press('ControlOrMeta+l');
  await unlock(window);
  await window.getByRole('button', { name: /^Journal/ }).click();
  await expect(entries(window)).toHaveCount(1);
  await goTo(window, 'Typed on the first page');

  // The same with a change of what was saved before, and the settings there to see.
  await page(window).press('ControlOrMeta+End');
  await window.keyboard.insertText(', and more of it.');
  await window.keyboard.press('ControlOrMeta+,');
  await expect(window.getByRole('heading', { name: 'Settings' })).toBeVisible();
  await window.keyboard.press('ControlOrMeta+l');
  await unlock(window);
  await window.getByRole('button', { name: /^Journal/ }).click();
  await goTo(window, 'Typed on the first page, and more of it.');
  await quit(app);

  const { window: again } = await open();
  await unlock(again);
  await expect(entries(again)).toHaveCount(1);
  await goTo(again, 'Typed on the first page, and more of it.');
});
