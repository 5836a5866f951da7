import { expectAccessible } from './support/axe';
import { expect, test } from './support/holdfast';

test('the sample journal is there to look around in, on every screen', async ({ open }) => {
  const { window } = await open();
  await window.getByRole('button', { name: 'Open the sample journal' }).click();
  await expect(window.getByText(/since you last sat with M/)).toBeVisible({ timeout: 30_000 });
  await expect(window.getByRole('button', { name: /The long email/ }).first()).toBeVisible();
  await expectAccessible(window);
  await window.getByRole('button', { name: /^Touchstones/ }).click();
  await expect(window.locator('.gallery').getByRole('listitem')).toHaveCount(15);
  await expectAccessible(window);
});
