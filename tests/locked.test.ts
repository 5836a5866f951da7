import { expect, test } from './support/holdfast';
import { moment } from '../electron/domain/testing/records';
import { keepRecords, somebody } from './support/journal';
import { entries, page, PASSPHRASE, saved, unlock } from './support/steps';

test('what is written beside the locked journal outlives a kill and is in the journal afterwards', async ({
  open,
  place,
}) => {
  const M = { ...somebody(), newPages: moment('2026-01-01T12:00:00+01:00[Europe/Berlin]') };
  await keepRecords(place, [M], PASSPHRASE);
  const locked = await open();
  await locked.window.getByRole('button', { name: 'Write without unlocking' }).click();
  await page(locked.window, 'An empty page').click();
  await locked.window.keyboard.type('In the dark, quillwort.');
  await saved(locked.window);
  locked.app.process().kill('SIGKILL');
  expect(place.filesWith('quillwort')).toEqual([]);

  const { window: again } = await open();
  await unlock(again);
  await again.getByRole('button', { name: /^Journal/ }).click();
  await expect(entries(again)).toContainText(['In the dark, quillwort.']);
  await expect(entries(again).getByText('M', { exact: true })).toBeVisible();
  expect(place.filesWith('while-locked')).toEqual([]);
});

test('back at the lock screen nothing of it can be seen', async ({ begin }) => {
  const { window } = await begin();
  await window.keyboard.press('ControlOrMeta+l');
  await window.getByRole('button', { name: 'Write without unlocking' }).click();
  await page(window, 'An empty page').click();
  await window.keyboard.type('Nobody reads this here.');
  await window.getByRole('button', { name: 'Back to the lock screen' }).click();
  await expect(window.getByPlaceholder('Passphrase')).toBeFocused();
  await expect(window.getByText('Nobody reads this here.')).toHaveCount(0);
  await unlock(window);
  await expect(entries(window)).toContainText(['Nobody reads this here.']);
});
