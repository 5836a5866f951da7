import { expectAccessible } from './support/axe';
import { expect, quit, test } from './support/holdfast';
import { entries, page, saved, unlock, write } from './support/steps';

test('a journal without a passphrase is plain Markdown, opens at once and has no lock', async ({
  begin,
  open,
  place,
}) => {
  const { app, window } = await begin({ passphrase: null, alone: true });
  await window.keyboard.type('A plain *page*, for anyone.');
  await saved(window);
  await write(window, 'And a second one.');
  await expect(window.getByRole('button', { name: 'Lock' })).toHaveCount(0);
  const [file] = place.filesWith('A plain *page*, for anyone.');
  expect(file).toMatch(/\.md$/);
  await quit(app);
  expect(place.files().filter((one) => one.endsWith('.age'))).toEqual([]);

  const { window: again } = await open();
  await expect(entries(again)).toHaveCount(2);
  await again.keyboard.press('ControlOrMeta+k');
  await again.keyboard.type('anyone');
  await again.keyboard.press('Enter');
  await expect(page(again)).toContainText('for anyone');
  await again.keyboard.type('Right here. ');
  await saved(again);
  await again.getByRole('button', { name: 'Settings' }).click();
  await expect(again.getByText('This journal has none.')).toBeVisible();
});

test('a journal without a passphrase is given one later, and nothing in it can be read any more', async ({
  begin,
  place,
}) => {
  const { window } = await begin({ passphrase: null, alone: true });
  await window.keyboard.type('Readable until now.');
  await saved(window);
  expect(place.filesWith('Readable until now.')).not.toEqual([]);
  await window.getByRole('button', { name: 'Settings' }).click();
  await window.getByRole('button', { name: 'Give it one' }).click();
  const dialog = window.getByRole('dialog', { name: 'A passphrase for this journal' });
  await expectAccessible(window);
  await dialog.getByLabel('Passphrase', { exact: true }).fill('a first one, at last');
  await dialog.getByLabel('Once more').fill('a first one, at last');
  await dialog.getByRole('button', { name: 'Encrypt the journal' }).click();
  await expect(window.getByText('The journal is encrypted.')).toBeVisible({ timeout: 30_000 });
  await window.getByRole('button', { name: 'Not now' }).click();
  expect(place.filesWith('Readable until now.')).toEqual([]);
  await window.keyboard.press('ControlOrMeta+l');
  await unlock(window, 'a first one, at last');
  await window.getByRole('button', { name: /^Journal/ }).click();
  await expect(entries(window)).toContainText(['Readable until now.']);
});
