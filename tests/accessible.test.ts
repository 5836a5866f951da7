import { expectAccessible } from './support/axe';
import { expect, test } from './support/holdfast';
import { entries, PASSPHRASE, saved, unlock, write } from './support/steps';

test('axe finds nothing before the journal is open', async ({ open }) => {
  const { window } = await open();
  await expect(window.getByRole('button', { name: 'Continue' })).toBeEnabled();
  // Whoever wishes for less motion, as every journey does, has none.
  await expect(window.getByRole('button', { name: 'Continue' })).toHaveCSS('transition-property', 'none');
  await expectAccessible(window);
  await window.getByRole('button', { name: 'Continue' }).click();
  await window.getByLabel('Passphrase', { exact: true }).fill(PASSPHRASE);
  await window.getByRole('button', { name: 'Suggest six words' }).click();
  await expectAccessible(window);
  await window.getByLabel('Once more').fill(PASSPHRASE);
  await window.getByRole('button', { name: 'Continue' }).click();
  await window.getByRole('button', { name: 'Show the key' }).click();
  await expectAccessible(window);
  await window.getByRole('button', { name: 'Not now' }).click();
  await expect(window.getByLabel('Name, or a letter')).toBeFocused();
  await expectAccessible(window);
  await window.getByRole('button', { name: 'Skip' }).click();
  await expect(window.getByRole('textbox', { name: 'Text' })).toBeFocused();
  await window.keyboard.press('ControlOrMeta+l');
  await unlock(window, 'not this one');
  await expect(window.getByText('That is not the passphrase of this journal.')).toBeVisible();
  await expectAccessible(window);
  await window.getByRole('button', { name: 'Use the recovery sheet' }).click();
  await expectAccessible(window);
  await window.getByRole('button', { name: 'Back', exact: true }).click();
  await window.getByRole('button', { name: 'Write without unlocking' }).click();
  await expectAccessible(window);
});

test('axe finds nothing in the open journal', async ({ begin }) => {
  const { window } = await begin({ alone: true });
  await window.keyboard.type('# A day\n\n> said\n\n- one\n- [ ] two\n\n**bold** [link](https://example.com)');
  await saved(window);
  await window.getByRole('button', { name: '+ feeling' }).click();
  await expectAccessible(window);
  await window.keyboard.press('Escape');
  await write(window, 'Another, with more words.');
  await entries(window).last().click();
  await expectAccessible(window);
  await window.getByRole('button', { name: 'Earlier versions' }).click();
  await expectAccessible(window);
  await window.keyboard.press('Escape');
  await window.keyboard.press('ControlOrMeta+k');
  await window.keyboard.type('words');
  await expect(window.getByRole('listbox', { name: 'Found' }).getByRole('option')).toHaveCount(1);
  await expectAccessible(window);
  await window.keyboard.press('Escape');
  await window.getByRole('button', { name: 'Focus mode' }).click();
  await expectAccessible(window);
  await window.getByRole('button', { name: 'Leave focus mode' }).click();
  await window.getByRole('button', { name: 'Delete' }).click();
  await window.getByRole('button', { name: 'Trash' }).click();
  await expect(window.getByRole('button', { name: 'Take back' })).toBeVisible();
  await expectAccessible(window);
  await window.getByRole('button', { name: 'Settings' }).click();
  await window.getByRole('button', { name: 'How to check it' }).click();
  await expectAccessible(window);
  for (const name of ['Change', 'Recovery sheet', 'Another journal']) {
    await window.getByRole('button', { name, exact: true }).click();
    await expectAccessible(window);
    await window.keyboard.press('Escape');
  }
});
