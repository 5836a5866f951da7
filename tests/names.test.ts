import { made, moment } from '../electron/domain/testing/records';
import type { Locator } from '@playwright/test';
import { expect, test } from './support/holdfast';
import { entries, goTo, goToPerson, saved, write } from './support/steps';

const old = ['2026-03-02', '2026-03-09'].map((day) =>
  made('entry', {
    at: moment(`${day}T20:00:00+01:00[Europe/Berlin]`),
    body: `The lake on ${day}.`,
    people: ['M', 'Ana'],
  }),
);

test('a name on an entry is the person, whatever they are called and wherever they are', async ({ begin, place }) => {
  const { window } = await begin({ passphrase: null, records: old });
  const button = (name: string) => window.getByRole('button', { name, exact: true });
  const written = entries(window).filter({ hasText: /lake|Thursday|new page/ });
  const withChip = (name: string) => written.filter({ has: window.getByText(name, { exact: true }) });

  await write(window, 'He wrote about Thursday.');
  await button('+ person').click();
  await window.keyboard.type('M');
  await window.keyboard.press('Enter');
  await window.keyboard.press('Escape');
  await expect(window.getByText('M is among the people now.')).toBeVisible();
  await window.getByRole('group', { name: 'Is this journal about M?' }).getByRole('button', { name: 'Yes' }).click();
  await expect(window.getByText('M is in the foreground now.')).toBeVisible();

  await goToPerson(window, 'M');
  await expect(window.getByText('2 pages name M.')).toBeVisible();
  await button('Not now').click();
  await expect(window.getByText('2 pages name M.')).toHaveCount(0);
  await expect(button('Join the 2 pages that name M')).toBeVisible();
  await window.getByRole('button', { name: 'Undo' }).last().click();
  await button('Join them to M').click();
  await expect(window.getByText('What named M is joined now.')).toBeVisible();
  await expect(window.getByText('2 pages name M.')).toHaveCount(0);
  await window.setViewportSize({ width: 900, height: 600 });
  expect(await pressableUnder(window.locator('.toast').last())).toEqual([]);
  const joined = place.filesWith('people:\n  - Ana\nabout:').filter((file) => file.includes('/records/'));
  expect(joined).toHaveLength(2);
  await window.getByRole('button', { name: 'Undo' }).last().click();
  await expect(window.getByText('2 pages name M.')).toBeVisible();
  await button('Join them to M').click();
  await window.getByLabel('Name, or a letter').fill('Mark');
  await saved(window);
  await window.getByRole('radiogroup', { name: 'New pages are about Mark' }).getByText('Yes', { exact: true }).click();
  await expect(window.getByText('New pages are about Mark now.')).toBeVisible();

  await window.getByRole('button', { name: /^Journal/ }).click();
  await expect(withChip('Mark')).toHaveCount(3);
  await expect(withChip('Ana')).toHaveCount(2);
  await write(window, 'A new page.');
  await expect(withChip('Mark')).toHaveCount(4);
  await window.keyboard.press('ControlOrMeta+k');
  await window.keyboard.type('person:Mark lake');
  await expect(window.getByRole('listbox', { name: 'Found' }).getByRole('option')).toHaveCount(2);
  await window.keyboard.press('Escape');

  await goToPerson(window, 'Mark');
  await button('Delete').click();
  await expect(
    window.getByText('4 pages are about Mark: they stay, and are theirs again when Mark is brought back.'),
  ).toBeVisible();
  await window.getByRole('button', { name: /^Journal/ }).click();
  await expect(withChip('Mark')).toHaveCount(0);
  await expect(withChip('Ana')).toHaveCount(2);
  await button('Trash').click();
  await window.getByRole('button', { name: /^Take back/ }).click();
  await window.getByRole('button', { name: /^Journal/ }).click();
  await expect(withChip('Mark')).toHaveCount(4);
  await goTo(window, 'He wrote');
  await expect(window.getByRole('button', { name: /^Person: Mark/ })).toBeVisible();
});

/** What can be pressed and lies under something, by the words on it. */
function pressableUnder(over: Locator): Promise<readonly string[]> {
  return over.evaluate((element) => {
    const { left, top, width, height } = element.getBoundingClientRect();
    const parts = [0.02, 0.25, 0.5, 0.75, 0.98];
    const under = parts.flatMap((x) =>
      parts.flatMap((y) => document.elementsFromPoint(left + x * width, top + y * height)),
    );
    const pressable = under
      .filter((one) => !element.contains(one))
      .map((one) => one.closest('button, input, textarea'));
    return [...new Set(pressable)].flatMap((one) => (one ? [one.textContent] : []));
  });
}
