import { expect, test } from './support/holdfast';
import { page, saved, write } from './support/steps';

test('search finds what was written, and jumps to the place', async ({ begin }) => {
  const { window } = await begin({ passphrase: null });
  await window.keyboard.type('The walk home was long.');
  await saved(window);
  await write(window, 'Die lange Straße, und ein Café am Ende.');
  await write(window, `${'One line after another.\n'.repeat(60)}Far below stands an anchor.`);
  await write(window, '今天的海很安静。');
  await window.getByRole('button', { name: '+ tag' }).click();
  await window.keyboard.type('sea');
  await window.keyboard.press('Enter');
  await saved(window);

  const field = window.getByRole('combobox', { name: 'Search everything' });
  const hits = window.getByRole('listbox', { name: 'Found' }).getByRole('option');
  const find = async (text: string) => {
    await window.keyboard.press('ControlOrMeta+k');
    await field.fill(text);
  };
  const expectFound = async (text: string, found: readonly string[]) => {
    await find(text);
    await expect(hits).toContainText(found);
    await expect(hits).toHaveCount(found.length);
    await window.keyboard.press('Escape');
    await expect(field).toHaveCount(0);
  };
  await expectFound('strasse CAFE', ['Straße']);
  await expectFound('"walk home"', ['The walk home']);
  await expectFound('安静', ['安静']);
  await expectFound('tag:sea', ['今天']);
  await expectFound('before:2000-01-01', []);
  await find('anchor '.repeat(100));
  await expect(window.getByText('This field holds up to 500 characters.')).toBeVisible();
  await expect(field).toHaveValue('');
  await window.keyboard.press('Escape');
  await find('ancor');
  await expect(window.getByText('Nothing for “ancor”. This is for “anchor”.')).toBeVisible();
  await expect(hits.locator('mark')).toHaveText(['anchor']);
  await window.keyboard.press('Enter');
  await expect(page(window).getByText('Far below stands an anchor.')).toBeInViewport();
});
