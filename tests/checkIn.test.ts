import { somebody } from './support/journal';
import { expectAccessible } from './support/axe';
import { expect, test } from './support/holdfast';
import { entries } from './support/steps';

test('a check-in is a key, two numbers and Enter, from anywhere', async ({ begin }) => {
  const { window } = await begin({ passphrase: null, records: [somebody()] });
  await window.getByRole('button', { name: 'Trash' }).click();
  await window.keyboard.press('ControlOrMeta+Shift+K');
  const dialog = window.getByRole('dialog', { name: 'Check-in' });
  await expect(dialog).toBeVisible();
  await expectAccessible(window);
  await window.keyboard.type('7');
  await window.keyboard.press('Tab');
  await window.keyboard.type('10');
  await window.keyboard.press('Enter');
  await expect(dialog).toHaveCount(0);
  await window.getByRole('button', { name: 'Journal' }).click();
  await expect(entries(window).filter({ hasText: 'Connection 7, pull 10' })).toHaveCount(1);
  await window.getByRole('button', { name: 'Undo' }).click();
  await expect(entries(window).filter({ hasText: 'Connection 7, pull 10' })).toHaveCount(0);
});

test('the ends of the scale are one’s own words, and a line is enough', async ({ begin }) => {
  const { window } = await begin({ passphrase: null, records: [somebody()] });
  await window.getByRole('button', { name: 'Today', exact: true }).click();
  await window.getByRole('button', { name: 'Say 0 and 10 in your own words' }).click();
  await window.getByLabel('0 is', { exact: true }).fill('he could be gone');
  await window.keyboard.press('Enter');
  await expect(window.getByText('he could be gone')).toBeVisible();
  await window.getByLabel('A line about it').fill('It is quiet, and it is not gone.');
  await window.getByRole('button', { name: 'Keep check-in' }).click();
  await expect(window.getByText('Kept.', { exact: true })).toBeVisible();
  await window.getByRole('button', { name: 'Journal' }).click();
  await entries(window).filter({ hasText: 'It is quiet' }).click();
  await expect(window.getByRole('region', { name: 'Check-in' })).toBeVisible();
  await expectAccessible(window);
});
