import { expect, test } from './support/holdfast';
import { entries, page, saved } from './support/steps';

test('the keyboard alone is enough, from the first screen to the trash and back', async ({ open }) => {
  const { window } = await open();
  const press = (key: string) => window.keyboard.press(key);
  const type = (text: string) => window.keyboard.type(text);
  const button = (name: string) => window.getByRole('button', { name, exact: true });
  /** Tab, as often as it takes; of several of that name to the last. */
  const tabTo = async (name: string, key = 'Tab') => {
    for (let steps = 0; steps < 40; steps += 1) {
      const last = button(name).last();
      if (await last.evaluateAll((found) => found.some((one) => one === document.activeElement))) return;
      await press(key);
    }
    throw new Error(`Tab does not come to ${name}`);
  };
  await expect(button('Continue')).toBeEnabled();
  await tabTo('Continue');
  await press('Enter');
  await expect(window.getByLabel('Passphrase', { exact: true })).toBeFocused();
  await type('by keys alone');
  await tabTo('Continue');
  await press('Enter');
  await type('by keys alone');
  await press('Enter');
  await expect(button('Not now')).toBeVisible();
  await tabTo('Not now');
  await press('Enter');
  await expect(window.getByLabel('Name, or a letter')).toBeFocused();
  await tabTo('Skip');
  await press('Enter');

  await expect(page(window)).toBeFocused();
  await type('One.');
  await saved(window);
  await press('ControlOrMeta+n');
  await type('Two.');
  await saved(window);
  const written = entries(window).filter({ hasText: /One|Two/ });
  await expect(written).toHaveCount(2);

  // Escape, then Tab leaves the page, however long after it; Shift+Tab goes back through it to the chips.
  await press('Escape');
  const chips = window.getByRole('toolbar', { name: 'People, tags and feelings' });
  for (let steps = 0; steps < 12 && (await chips.locator(':focus').count()) === 0; steps += 1) await press('Shift+Tab');
  for (let steps = 0; steps < 3 && (await chips.locator(':focus').innerText()) !== '+ person'; steps += 1)
    await press('ArrowLeft');
  await press('Enter');
  await type('M');
  await press('Enter');
  await expect(written.first()).toContainText('M');
  await expect(window.getByText('M is among the people now.')).toBeVisible();

  await press('Escape');
  for (
    let steps = 0;
    steps < 12 &&
    !(await window.getByRole('listbox', { name: 'Entries' }).evaluate((list) => list === document.activeElement));
    steps += 1
  )
    await press('Shift+Tab');
  await press('ArrowDown');
  await expect(page(window)).toHaveText('One.');
  await press('Delete');
  await expect(written).toHaveCount(1);
  await tabTo('Undo');
  await press('Enter');
  await expect(written).toHaveCount(2);

  await press('ControlOrMeta+,');
  await expect(window.getByRole('heading', { name: 'Settings' })).toBeVisible();
  await press('ControlOrMeta+k');
  await type('two');
  await press('Enter');
  await expect(page(window)).toBeFocused();
  await press('ControlOrMeta+l');
  await expect(window.getByPlaceholder('Passphrase')).toBeFocused();
  await type('by keys alone');
  await press('Enter');
  await expect(written).toHaveCount(2);
});
