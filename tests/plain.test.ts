import { expect, quit, test } from './support/holdfast';
import { entries, page, saved, write } from './support/steps';

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
