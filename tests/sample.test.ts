import { expectAccessible } from './support/axe';
import { expect, quit, test } from './support/holdfast';
import { makeJournal, newEntry, saved } from './support/steps';

test('the sample journal is there to look around in, on every screen', async ({ open }) => {
  const { window } = await open();
  await window.getByRole('button', { name: 'Open the sample journal' }).click();
  const notice = window.getByText(/^This is the sample journal\./);
  await expect(notice).toBeVisible({ timeout: 30_000 });
  // By the day on which one looks into it, M is still away, or an hour has gone by since of which nobody spoke.
  await expect(window.getByText(/^M is away until |^You saw M on .+\?$/).first()).toBeVisible({ timeout: 30_000 });
  await expect(window.getByText(/since you last sat with M/)).toHaveCount(0);
  await expect(window.getByRole('button', { name: /The long email/ }).first()).toBeVisible();
  await expectAccessible(window);
  await window.getByRole('button', { name: /^Touchstones/ }).click();
  await expect(window.locator('.gallery').getByRole('listitem')).toHaveCount(15);
  await expectAccessible(window);
});

test('the sample journal says on every screen what it is, never opens by itself, and leads to one’s own', async ({
  open,
}) => {
  const notice = /^This is the sample journal\./;
  const first = await open();
  await first.window.getByRole('button', { name: 'Open the sample journal' }).click();
  for (const name of ['Journal', 'People', 'Settings']) {
    await first.window.getByRole('navigation').getByRole('button', { name }).click();
    await expect(first.window.getByText(notice)).toBeVisible({ timeout: 30_000 });
  }
  await newEntry(first.window);
  await first.window.keyboard.type('Only trying.');
  await saved(first.window);
  await quit(first.app);

  const second = await open();
  await expect(second.window.getByRole('button', { name: 'Continue' })).toBeVisible();
  await second.window.getByRole('button', { name: 'Open the sample journal' }).click();
  await second.window.getByRole('button', { name: 'Begin my own journal' }).click();
  await makeJournal(second.window);
  await expect(second.window.getByText(notice)).toHaveCount(0);
  await quit(second.app);

  const third = await open();
  await expect(third.window.getByPlaceholder('Passphrase')).toBeVisible();
});
