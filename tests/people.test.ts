import type { Locator } from '@playwright/test';
import { expectAccessible } from './support/axe';
import { expect, test } from './support/holdfast';
import { somebody } from './support/journal';
import { addPerson, entries, page, saved, write } from './support/steps';

test('with nobody entered it is a plain journal; with somebody it knows the time apart', async ({ begin }) => {
  const { window } = await begin({ passphrase: null });
  await write(window, 'Only for me.');
  await window.getByRole('button', { name: 'Today', exact: true }).click();
  await expect(window.getByRole('button', { name: 'Only for me.' })).toHaveCount(0);
  await expect(window.getByText('How is it between you, right now?')).toHaveCount(0);
  await expectAccessible(window);

  await addPerson(window, 'M', 'therapist');
  await expectAccessible(window);
  await window.getByRole('button', { name: 'Today: Since when' }).click();
  await window.getByText('Thu', { exact: true }).click();
  await expect(window.getByRole('group', { name: 'Time' })).toBeVisible();
  await window.getByRole('button', { name: 'Add a break' }).click();
  await window.getByRole('button', { name: 'Today: First day' }).click();
  await window.getByRole('button', { name: 'Add it' }).click();
  await expect(window.getByText(/, open$/)).toBeVisible();
  await saved(window);

  await window.getByRole('button', { name: 'Today', exact: true }).click();
  await expect(window.getByText(/^M is away\./)).toBeVisible();
  await expectAccessible(window);
  await window.getByRole('button', { name: 'Journal' }).click();
  await entries(window).filter({ hasText: 'Only for me.' }).click();
  await expect(page(window)).toContainText('Only for me.');
  await expect(window.getByText('time apart, day 1')).toBeVisible();

  await window.getByRole('button', { name: 'People' }).click();
  await window.getByRole('button', { name: /^M/ }).click();
  await window.getByRole('button', { name: /^Take off the break/ }).click();
  await expect(window.getByText('The break is taken off.')).toBeVisible();
  await window.getByRole('button', { name: 'Undo' }).click();
  await expect(window.getByText(/, open$/)).toBeVisible();
});

test('one person is in the foreground, and switching is one step', async ({ begin }) => {
  const { window } = await begin({ passphrase: null });
  await addPerson(window, 'M', 'therapist');
  await addPerson(window, 'Lena', 'a friend');
  await window.getByRole('button', { name: 'People' }).click();
  const m = window.getByRole('listitem').filter({ hasText: 'therapist' });
  const lena = window.getByRole('listitem').filter({ hasText: 'a friend' });
  // Whoever is added later does not take the place of who is there.
  await expect(m.getByText('in the foreground')).toBeVisible();
  await lena.getByRole('button', { name: 'Bring to the foreground' }).click();
  await expect(lena.getByText('in the foreground')).toBeVisible();
  await expect(m.getByText('in the foreground')).toHaveCount(0);
  await window.getByRole('button', { name: 'Undo' }).click();
  await expect(m.getByText('in the foreground')).toBeVisible();
});

test('who is in the journal is no page of it, and is found among the people and by searching', async ({ begin }) => {
  const { window } = await begin({ passphrase: null, records: [somebody()] });
  await window.getByRole('button', { name: 'Journal' }).click();
  await expect(window.getByRole('heading', { name: 'The first page' })).toBeVisible();
  await window.keyboard.press('ControlOrMeta+k');
  await window.keyboard.type('therapist');
  await window.getByRole('listbox', { name: 'Found' }).getByRole('option').click();
  await expect(window.getByRole('region', { name: 'Person' })).toBeVisible();
  await expect(entries(window)).toHaveCount(0);
  await window.getByRole('button', { name: 'Delete' }).click();
  await expect(window.getByRole('heading', { name: 'The first page' })).toBeVisible();
  await window.getByRole('button', { name: 'Undo' }).click();
  await expect(window.getByRole('region', { name: 'Person' })).toBeVisible();
  await write(window, 'The first words.');
  await expect(entries(window)).toHaveCount(1);
});

test('a person, the weekly hour, a break and the words of the scale are told by keys alone', async ({
  begin,
  place,
}) => {
  const { window } = await begin({ passphrase: null });
  const press = (key: string) => window.keyboard.press(key);
  /** Tab, as often as it takes. */
  const tabTo = async (target: Locator) => {
    for (let steps = 0; steps < 60; steps += 1) {
      if (await target.evaluateAll((found) => found.some((one) => one === document.activeElement))) return;
      await press('Tab');
    }
    throw new Error(`Tab does not come to ${target.toString()}`);
  };
  const button = (name: string) => window.getByRole('button', { name, exact: true });
  await press('Escape');
  await tabTo(button('People'));
  await press('Enter');
  await tabTo(button('Add a person'));
  await press('Enter');
  await window.keyboard.type('M');
  await press('Enter');
  await expect(window.getByRole('region', { name: 'Person' })).toBeVisible();

  await tabTo(window.getByRole('radio', { name: 'Mon' }));
  await press('ArrowRight');
  await press('ArrowRight');
  await press('Space');
  await expect(window.getByRole('radio', { name: 'Wed' })).toBeChecked();
  await tabTo(window.getByRole('group', { name: 'Time' }).getByRole('spinbutton').first());
  await window.keyboard.type('1730');
  await tabTo(window.getByLabel('Minutes'));
  await press('ControlOrMeta+a');
  await window.keyboard.type('55');
  await saved(window);
  await expect.poll(() => place.filesWith('weekday: wednesday\ntime: "17:30"\nminutes: 55')).toHaveLength(1);

  await tabTo(button('Add a break'));
  await press('Enter');
  await expect(window.getByRole('group', { name: 'First day' }).getByRole('spinbutton').first()).toBeFocused();
  await window.keyboard.type('03082026');
  await tabTo(window.getByRole('group', { name: 'Last day' }).getByRole('spinbutton').first());
  await window.keyboard.type('14082026');
  await tabTo(window.getByRole('radio', { name: 'theirs' }));
  await press('ArrowRight');
  await tabTo(window.getByLabel('A word about it'));
  await window.keyboard.type('the sea');
  await expectAccessible(window);
  await press('Enter');
  await expect(window.getByText('mine, the sea')).toBeVisible();
  await expect.poll(() => place.filesWith('2026-08-03/2026-08-14')).toHaveLength(1);

  await expect(window.getByLabel('0 is', { exact: true })).toHaveCount(0);
  await saved(window);
  await press('ControlOrMeta+Shift+K');
  await tabTo(button('Say 0 and 10 in your own words'));
  await press('Enter');
  await tabTo(window.getByLabel('0 is', { exact: true }));
  await window.keyboard.type('he could be gone');
  await press('Tab');
  await window.keyboard.type('solid, even from August');
  await press('Enter');
  await expect(window.getByRole('dialog', { name: 'Check-in' }).getByText('solid, even from August')).toBeVisible();
});
