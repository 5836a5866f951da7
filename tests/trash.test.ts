import { expect, test } from './support/holdfast';
import { entries, goTo, page, saved, write } from './support/steps';

test('what is deleted can be taken back at once, later, or removed for good', async ({ begin, place }) => {
  const { window } = await begin({ passphrase: null });
  await window.keyboard.type('The first quillwort.');
  await saved(window);
  await write(window, 'The second.');

  await window.getByRole('button', { name: 'Delete' }).click();
  await expect(entries(window)).toHaveCount(1);
  await window.getByRole('button', { name: 'Undo' }).click();
  await expect(entries(window)).toHaveCount(2);

  await goTo(window, 'The first quillwort.');
  await window.getByRole('button', { name: 'Delete' }).click();
  await expect(entries(window)).toHaveCount(1);
  await window.getByRole('button', { name: 'Trash' }).click();
  await window.getByRole('button', { name: 'Take back' }).click();
  await expect(window.getByText('The trash is empty')).toBeVisible();
  await window.getByRole('button', { name: 'Journal' }).click();
  await expect(entries(window)).toHaveCount(2);

  await goTo(window, 'The first quillwort.');
  await window.getByRole('button', { name: 'Delete' }).click();
  await window.getByRole('button', { name: 'Trash' }).click();
  await window.getByRole('button', { name: 'Remove for good' }).click();
  await window.getByRole('alertdialog').getByRole('button', { name: 'Remove for good' }).click();
  await expect(window.getByText('The trash is empty')).toBeVisible();
  expect(place.filesWith('quillwort')).toEqual([]);
});

test('what was done is undone by the command long after its notice is gone, and done again; a text has its own undo', async ({
  begin,
}) => {
  const { window } = await begin({ passphrase: null });
  await window.keyboard.type('The first quillwort.');
  await saved(window);
  await write(window, 'The second.');
  await window.getByRole('button', { name: 'Delete' }).click();
  await expect(entries(window)).toHaveCount(1);
  await window.getByRole('button', { name: 'Trash' }).click();
  await expect(window.getByRole('button', { name: 'Take back' })).toBeVisible();
  await window.getByRole('heading', { name: 'Trash' }).click();

  await window.keyboard.press('ControlOrMeta+z');
  await expect(window.getByText('Taken back.', { exact: true })).toBeVisible();
  await expect(window.getByText('The trash is empty')).toBeVisible();
  await window.keyboard.press('ControlOrMeta+Shift+z');
  await expect(window.getByText('Done again.')).toBeVisible();
  await expect(window.getByRole('button', { name: 'Take back' })).toBeVisible();

  await window.getByRole('button', { name: 'Journal' }).click();
  await goTo(window, 'The first quillwort.');
  await page(window).click();
  await window.keyboard.press('ControlOrMeta+End');
  await window.keyboard.type(' More.');
  await window.keyboard.press('ControlOrMeta+z');
  await expect(page(window)).not.toContainText('More.');
  await expect(entries(window)).toHaveCount(1);
});

test('an earlier version can be read and made the present one, and the present one is kept', async ({ begin }) => {
  const { window } = await begin({ passphrase: null });
  await window.keyboard.type('The first thought.');
  await saved(window);
  await write(window, 'Another entry.');
  await goTo(window, 'The first thought.');
  await page(window).click();
  await window.keyboard.press('ControlOrMeta+a');
  await window.keyboard.type('The second thought.');
  await saved(window);
  await goTo(window, 'Another entry.');
  await goTo(window, 'The second thought.');

  await window.getByRole('button', { name: 'Earlier versions' }).click();
  const versions = window.getByRole('listbox', { name: 'Versions' }).getByRole('option');
  await versions.last().click();
  await expect(window.getByRole('dialog').locator('del')).toContainText('first');
  await window.getByRole('button', { name: 'Make this the present one' }).click();
  await expect(page(window)).toHaveText('The first thought.');
  await window.getByRole('button', { name: 'Earlier versions' }).click();
  await versions.first().click();
  await expect(window.getByRole('dialog').locator('del')).toContainText('second');
});
